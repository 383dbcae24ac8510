import {
  type Category,
  contentCategories,
  integrityCategories,
  type RuleInfo,
} from '../../shared/finding.ts';
import type { Row } from '../../shared/row.ts';
import { categoryText } from '../../shared/text/categories.ts';
import { screenText } from '../../shared/text/screens.ts';
import { counted, fill } from '../app/say.ts';
import { type Filter, facets, filterRows, noFacets } from './filter.ts';
import { SearchQuality } from './search-quality.tsx';

const text = screenText.entries;

/** Why no row shows: nothing was read, nothing was found (and how well that was looked for), or which filter hides them. */
export function EmptyList({
  rows,
  filter,
  rules,
  onClear,
}: {
  rows: readonly Row[];
  filter: Filter;
  rules: readonly RuleInfo[];
  onClear: () => void;
}) {
  if (rows.length === 0) return <p className="empty">{text.empty.nothing}</p>;
  const chosen = [...filter.facets.category].map((category) => categoryText[category as Category].name);
  const filters = [
    ...(filter.tab === 'all' ? [] : [text.tabs[filter.tab]]),
    ...(filter.found === null ? [] : [text.search]),
    ...facets
      .filter((facet) => facet !== 'category' && filter.facets[facet].size > 0)
      .map((facet) => text.facets[facet]),
    ...chosen,
  ];
  const categories = askedFor(filter, rules);
  const alone = filterRows(rows, aboutFindings(filter)).length;
  return (
    <div className="empty">
      <p>{fill(text.empty.filtered, { filters: filters.join(', ') })}</p>
      {filter.found === null && (
        <button type="button" onClick={onClear}>
          {text.clear}
        </button>
      )}
      {categories.length > 0 && alone > 0 && (
        <p>{fill(text.empty.hidden, { entries: counted(alone, 'entry', 'entries') })}</p>
      )}
      {categories.length > 0 && alone === 0 && <SearchQuality categories={categories} rows={rows} />}
    </div>
  );
}

/** The part of a filter that asks for something found. */
const aboutFindings = ({ tab, facets: { category, rule, sure, sensitivity } }: Filter): Filter => ({
  tab: tab === 'sensitive' || tab === 'injection' ? tab : 'all',
  facets: { ...noFacets, category, rule, sure, sensitivity },
  found: null,
});

/** The categories that an empty list says nothing was found of; none where the filter asks for nothing found. */
function askedFor(
  { tab, facets: { category, rule, sure, sensitivity } }: Filter,
  rules: readonly RuleInfo[],
): Category[] {
  if (category.size > 0) return [...category] as Category[];
  if (rule.size > 0) return [...new Set(rules.filter(({ id }) => rule.has(id)).map((one) => one.category))];
  if (tab === 'injection') return [...integrityCategories];
  const asked = tab === 'sensitive' || sure.size > 0 || [...sensitivity].some((one) => one !== 'none');
  return asked ? [...contentCategories, ...integrityCategories] : [];
}
