import { figureOf } from '../../shared/detection-figures.ts';
import { type Category, contentCategories, integrityCategories } from '../../shared/finding.ts';
import type { Row } from '../../shared/row.ts';
import { categoryText } from '../../shared/text/categories.ts';
import { shareText, qualityText as text } from '../../shared/text/search-quality.ts';
import { go } from '../app/router.ts';
import { useAnswer } from '../app/use-answer.ts';
import { filterOf, filterRows } from '../entries/filter.ts';
import { SearchQuality } from '../entries/search-quality.tsx';

const categories: readonly Category[] = [...contentCategories, ...integrityCategories];

/** What was found of each kind, beside how well that is found: a zero never stands alone. */
export function QualityTable({ rows }: { rows: readonly Row[] }) {
  const [rules] = useAnswer('rules.list', {}, ['settings']);
  const [settings] = useAnswer('settings.get', {}, ['settings']);
  if (!rules || !settings) return null;
  const searched = new Set(
    rules.filter(({ id, idle }) => !idle && !settings.rulesOff.includes(id)).map(({ category }) => category),
  );
  const quality = (category: Category): string => {
    const figure = figureOf(category);
    if (!searched.has(category)) return text.noRuleCell;
    return figure ? shareText(figure) : text.notMeasuredCell;
  };
  return (
    <section>
      <h2>{text.title}</h2>
      <div className="hint">
        <SearchQuality categories={categories} rows={rows} />
      </div>
      <details className="folded">
        <summary>{text.each}</summary>
        <table className="listed">
          <thead>
            <tr>
              {text.heads.map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {categories.map((category) => (
              <tr key={category}>
                <th scope="row">{categoryText[category].name}</th>
                <td>
                  <button
                    type="button"
                    className="link"
                    onClick={() => go('entries', `category:${category}`)}
                  >
                    {filterRows(rows, filterOf(`category:${category}`)).length}
                  </button>
                </td>
                <td>{quality(category)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
