import type { AcceptanceInfo } from '../../shared/acceptance.ts';
import { acceptedText as text } from '../../shared/text/findings.ts';
import { counted, dayText, fill } from '../app/say.ts';
import { useAnswer } from '../app/use-answer.ts';
import { countAgain } from '../entries/finding-actions.ts';

/** Everything that was called wrong: in which entry and when it was said, how long it holds, and the way back. */
export function AcceptedSettings() {
  const [accepted] = useAnswer('acceptances.list', {}, ['entries', 'settings']);
  const [rules] = useAnswer('rules.list', {}, []);
  const titleOf = (id: string): string => rules?.find((rule) => rule.id === id)?.title ?? id;
  return (
    <section>
      <h2>{text.title}</h2>
      <p className="hint">{text.hint}</p>
      {accepted?.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <table className="listed">
          <thead>
            <tr>
              {text.heads.map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {accepted?.map((one) => (
              <tr key={one.number}>
                <th scope="row">{titleOf(one.rule)}</th>
                <td>{text.reaches[one.reach]}</td>
                <td>#{one.entry}</td>
                <td>{dayText(one.at)}</td>
                <td>{endText(one)}</td>
                <td>{counted(one.entries, 'entry', 'entries')}</td>
                <td>
                  <button type="button" onClick={() => void countAgain(one.number, titleOf(one.rule))}>
                    {one.over ? text.remove : text.again}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function endText({ until, over }: AcceptanceInfo): string {
  if (until === null) return text.forGood;
  return fill(over ? text.over : text.until, { date: dayText(until) });
}
