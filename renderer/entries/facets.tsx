import { type Band, bands } from '../../shared/age.ts';
import { type Kind, kinds } from '../../shared/entry.ts';
import { type Category, categories, type Sensitivity, sensitivities } from '../../shared/finding.ts';
import type { Row } from '../../shared/row.ts';
import { bandText } from '../../shared/text/age.ts';
import { categoryText } from '../../shared/text/categories.ts';
import { screenText } from '../../shared/text/screens.ts';
import { decidedText, kindText, sensitivityText } from '../../shared/text/words.ts';
import { type Decision, decisions } from '../../shared/verdict.ts';
import { countFacet, type Facet, type Filter, facets } from './filter.ts';

const text = screenText.entries;
const orders: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  sensitivity: [...sensitivities].reverse(),
  category: categories,
  kind: kinds,
  band: bands,
  decision: ['undecided', ...decisions],
};

function nameOf(facet: Facet, value: string, sourceLabel: (id: string) => string): string {
  if (facet === 'sensitivity') return sensitivityText[value as Sensitivity].word;
  if (facet === 'category') return categoryText[value as Category].name;
  if (facet === 'kind') return kindText[value as Kind];
  if (facet === 'band') return bandText[value as Band];
  if (facet === 'source') return sourceLabel(value);
  return value === 'undecided' ? text.undecided : decidedText[value as Decision];
}

/** The filters beside the table, each value with the number of rows that it would show. */
export function Facets({
  rows,
  filter,
  onChange,
  sourceLabel,
}: {
  rows: readonly Row[];
  filter: Filter;
  onChange: (filter: Filter) => void;
  sourceLabel: (id: string) => string;
}) {
  const toggle = (facet: Facet, value: string): void => {
    const chosen = new Set(filter.facets[facet]);
    if (!chosen.delete(value)) chosen.add(value);
    onChange({ ...filter, facets: { ...filter.facets, [facet]: chosen } });
  };
  return (
    <aside className="facets" aria-label={text.filters}>
      {facets.map((facet) => {
        const counts = countFacet(rows, facet, filter);
        const order = orders[facet];
        const values = [...counts].sort(([a], [b]) =>
          order ? order.indexOf(a) - order.indexOf(b) : a.localeCompare(b),
        );
        if (values.length < 2 && filter.facets[facet].size === 0) return null;
        return (
          <fieldset key={facet}>
            <legend>{text.facets[facet]}</legend>
            {values.map(([value, count]) => (
              <label key={value}>
                <input
                  type="checkbox"
                  checked={filter.facets[facet].has(value)}
                  onChange={() => toggle(facet, value)}
                />
                <bdi>{nameOf(facet, value, sourceLabel)}</bdi> <span className="count">{count}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </aside>
  );
}
