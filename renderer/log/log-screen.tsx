import { useState } from 'react';
import type { LogCheck } from '../../shared/log.ts';
import { describe } from '../../shared/log-line.ts';
import { eventText } from '../../shared/text/log-export.ts';
import { reviewText } from '../../shared/text/review-screens.ts';
import { ask } from '../api.ts';
import { fill } from '../app/say.ts';
import { useAnswer } from '../app/use-answer.ts';
import { ExportButtons } from './export-buttons.tsx';

const text = reviewText.log;
/** Lines asked for at once. */
const part = 500;

/** Every event, newest first, filtered by month and kind; the chain checked on request. */
export function LogScreen() {
  const [limit, setLimit] = useState(part);
  const [month, setMonth] = useState('');
  const [kind, setKind] = useState('');
  const [check, setCheck] = useState<LogCheck | null>(null);
  const [page] = useAnswer('log.page', { offset: 0, limit }, ['log']);
  const lines = page?.lines ?? [];
  const months = [...new Set(lines.map(({ at }) => at.slice(0, 7)))];
  const kinds = [...new Set(lines.map(({ body }) => body.event))].sort();
  const shown = lines.filter(
    ({ at, body }) => (month === '' || at.startsWith(month)) && (kind === '' || body.event === kind),
  );
  const verify = async (): Promise<void> => {
    const reply = await ask('log.verify', {});
    if (reply.ok) setCheck(reply.value);
  };
  return (
    <div className="page wide">
      <h1>{text.title}</h1>
      <p className="hint">{text.share}</p>
      <ExportButtons />
      <p className="row">
        <label>
          {text.month}{' '}
          <select value={month} onChange={(event) => setMonth(event.target.value)}>
            <option value="">{text.all}</option>
            {months.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <label>
          {text.kind}{' '}
          <select value={kind} onChange={(event) => setKind(event.target.value)}>
            <option value="">{text.all}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {eventText[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => void verify()}>
          {text.verify}
        </button>
      </p>
      {check && (
        <p role="status" className={check.ok ? 'badge' : 'badge problem'}>
          {check.ok
            ? fill(text.whole, { lines: check.lines, code: `${check.lines}-${check.head.slice(0, 24)}` })
            : fill(text.broken, { line: check.broken ?? 0 })}
        </p>
      )}
      <p className="quiet-text">{fill(text.lines, { count: page?.total ?? 0 })}</p>
      {shown.length === 0 && <p className="hint">{text.empty}</p>}
      <ol className="log" reversed>
        {shown.map((line) => (
          <li key={line.n} value={line.n}>
            <time dateTime={line.at}>
              {new Date(line.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
            </time>{' '}
            <strong>{eventText[line.body.event]}</strong> {describe(line.body)}
          </li>
        ))}
      </ol>
      {page && page.total > lines.length && (
        <button type="button" onClick={() => setLimit((before) => Math.min(before + part, 5_000))}>
          {text.more}
        </button>
      )}
    </div>
  );
}
