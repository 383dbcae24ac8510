import { memo } from 'react';
import { type Band, bands } from '../../shared/age.ts';
import { type Kind, kinds } from '../../shared/entry.ts';
import {
  type Category,
  categories,
  type Sensitivity,
  type Sureness,
  sensitivities,
  sureness,
} from '../../shared/finding.ts';
import type { Row } from '../../shared/row.ts';
import { bandText } from '../../shared/text/age.ts';
import { categoryText } from '../../shared/text/categories.ts';
import { findingText } from '../../shared/text/findings.ts';
import { screenText } from '../../shared/text/screens.ts';
import { decidedText, kindText, sensitivityText } from '../../shared/text/words.ts';
import { type Decision, decisions } from '../../shared/verdict.ts';
import { fill } from '../app/say.ts';
import { countFacet, type Facet, type Filter, facets, isFlagFacet } from './filter.ts';

const text = screenText.entries;
/** A longer list of values is folded away, so that the next filter stays in sight. */
const most = 10;
const orders: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  sensitivity: [...sensitivities].reverse(),
  category: categories,
  sure: sureness,
  kind: kinds,
  band: bands,
  decision: ['undecided', ...decisions],
};

type NameOf = (id: string) => string;

function nameOf(facet: Facet, value: string, sourceLabel: NameOf, ruleTitle: NameOf): string {
  if (facet === 'sensitivity') return sensitivityText[value as Sensitivity].word;
  if (facet === 'category') return categoryText[value as Category].name;
  if (facet === 'sure') return findingText.tiers[value as Sureness];
  if (facet === 'rule') return ruleTitle(value);
  if (facet === 'kind') return kindText[value as Kind];
  if (facet === 'band') return bandText[value as Band];
  if (facet === 'source') return sourceLabel(value);
  return value === 'undecided' ? text.undecided : decidedText[value as Decision];
}

/** The filters beside the table, each value with the number of rows that it would show. */
export const Facets = memo(function Facets({
  rows,
  filter,
  onChange,
  sourceLabel,
  ruleTitle,
}: {
  rows: readonly Row[];
  filter: Filter;
  onChange: (filter: Filter) => void;
  sourceLabel: NameOf;
  ruleTitle: NameOf;
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
        // A single value that every row has tells nothing; one that was found somewhere does.
        const least = isFlagFacet(facet) ? 1 : 2;
        if (values.length < least && filter.facets[facet].size === 0) return null;
        const choices = values.map(([value, count]) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={filter.facets[facet].has(value)}
              onChange={() => toggle(facet, value)}
            />
            <bdi>{nameOf(facet, value, sourceLabel, ruleTitle)}</bdi> <span className="count">{count}</span>
          </label>
        ));
        return (
          <fieldset key={facet}>
            <legend>{text.facets[facet]}</legend>
            {values.length > most ? (
              <details open={filter.facets[facet].size > 0}>
                <summary>{fill(text.values, { count: values.length })}</summary>
                {choices}
              </details>
            ) : (
              choices
            )}
          </fieldset>
        );
      })}
    </aside>
  );
});
