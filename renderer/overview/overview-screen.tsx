import { type Band, bands } from '../../shared/age.ts';
import { bandText } from '../../shared/text/age.ts';
import { reviewText } from '../../shared/text/review-screens.ts';
import { go } from '../app/router.ts';
import { counted, fill } from '../app/say.ts';
import { useAnswer } from '../app/use-answer.ts';
import { ReceiptView } from '../checklist/receipt-view.tsx';
import { filterOf, filterRows } from '../entries/filter.ts';
import { useRows } from '../entries/row-store.ts';
import { UnreadLine } from '../problems/unread-link.tsx';
import { ProfileLine } from '../profile/profile-line.tsx';
import { ProfileQuestion } from '../profile/profile-question.tsx';
import { DueLine } from './due-line.tsx';
import { QualityTable } from './quality-table.tsx';
import { SourceList } from './source-list.tsx';
import { Trend } from './trend.tsx';

const text = reviewText.overview;
const figures = ['undecided', 'sensitive', 'stale', 'undated'] as const;

/** When the next review is due, what is loaded, and what the last review left. */
export function OverviewScreen() {
  const { rows } = useRows();
  const [due] = useAnswer('review.due', {}, ['review', 'settings']);
  const [sources] = useAnswer('sources.list', {}, ['sources']);
  const [trend] = useAnswer('review.trend', {}, ['review']);
  const [receipts] = useAnswer('review.receipts', {}, ['review']);
  const last = receipts?.[0];
  return (
    <div className="page">
      <h1>{text.title}</h1>
      {due && <DueLine due={due} />}
      <ProfileLine />
      <ProfileQuestion />
      {rows.length === 0 ? (
        <p className="hint">{text.notYet}</p>
      ) : (
        <>
          <p>
            {fill(text.loaded, {
              entries: counted(rows.length, 'entry', 'entries'),
              sources: counted(sources?.filter(({ state }) => state === 'read').length ?? 0, 'source'),
            })}
          </p>
          <ul className="figures">
            {figures.map((figure) => (
              <li key={figure}>
                <button type="button" onClick={() => go('entries', figure)}>
                  <strong>{filterRows(rows, filterOf(figure)).length}</strong> {text[figure]}
                </button>
              </li>
            ))}
          </ul>
          <QualityTable rows={rows} />
          <Ages
            counts={bands.map((band) => [band, rows.filter(({ age }) => age.band === band).length] as const)}
            total={rows.length}
          />
        </>
      )}
      {rows.length === 0 && <UnreadLine />}
      <SourceList sources={sources ?? []} />
      {trend && <Trend points={trend} />}
      {last && <ReceiptView receipt={last} />}
    </div>
  );
}

/** The ages as a picture with its figures. */
function Ages({ counts, total }: { counts: readonly (readonly [Band, number])[]; total: number }) {
  return (
    <section>
      <h2>{text.ages}</h2>
      <table className="bars">
        <tbody>
          {counts.map(([band, count]) => (
            <tr key={band}>
              <th scope="row">{bandText[band]}</th>
              <td>{count}</td>
              <td className="bar">
                <meter value={count} max={total} aria-label={`${bandText[band]}: ${count}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
