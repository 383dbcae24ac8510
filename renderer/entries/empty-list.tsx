import { categoryText } from '../../shared/text/categories.ts';
import { screenText } from '../../shared/text/screens.ts';
import { fill } from '../app/say.ts';
import { type Filter, facets } from './filter.ts';

const text = screenText.entries;

/** Why no row shows: nothing was read, nothing was found, or which filter hides them. */
export function EmptyList({ all, filter, rules }: { all: number; filter: Filter; rules: number }) {
  if (all === 0) return <p className="empty">{text.empty.nothing}</p>;
  const categories = Object.entries(categoryText).filter(([category]) =>
    filter.facets.category.has(category as keyof typeof categoryText),
  );
  const filters = [
    ...(filter.tab === 'all' ? [] : [text.tabs[filter.tab]]),
    ...(filter.found === null ? [] : [text.search]),
    ...facets
      .filter((facet) => facet !== 'category' && filter.facets[facet].size > 0)
      .map((facet) => text.facets[facet]),
    ...categories.map(([, { name }]) => name),
  ];
  return (
    <div className="empty">
      <p>{fill(text.empty.filtered, { filters: filters.join(', ') })}</p>
      <p>{fill(text.empty.none, { rules, entries: all })}</p>
    </div>
  );
}
