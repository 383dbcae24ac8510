import type { Category } from '../../shared/finding.ts';
import { matchingFigures } from '../../shared/matching-figures.ts';
import type { EntryDetail, HistoryEvent } from '../../shared/row.ts';
import { categoryText } from '../../shared/text/categories.ts';
import { historyText as text } from '../../shared/text/history.ts';
import { decidedText } from '../../shared/text/words.ts';
import { dayText, fill } from '../app/say.ts';
import { percent } from './match-question.tsx';

/** The life of an entry through its earlier forms: when it was seen, what was decided, and how alike they are. */
export function EntryHistory({ detail }: { detail: Pick<EntryDetail, 'row' | 'history'> }) {
  const { row, history } = detail;
  return (
    <section>
      <h3>{text.title}</h3>
      <ul className="plain">
        {history.map((event) => (
          <li key={`${event.at} ${event.what} ${event.number}`}>
            {dayText(event.at)}: {sentence(event, event.number === row.number)}
          </li>
        ))}
      </ul>
      {row.change !== 'first' && <p className="hint">{fill(text.quality, matchingFigures)}</p>}
    </section>
  );
}

function sentence(event: HistoryEvent, own: boolean): string {
  const { what, number, decision, likeness, until, times } = event;
  if (what === 'found') return found(event);
  if (what === 'decided')
    return fill(own ? text.decided : text.decidedAs, {
      number,
      decision: decision ? decidedText[decision] : '',
    });
  if (what !== 'seen') return fill(text.way[what], { number, likeness: percent(likeness ?? 1) });
  if (times === undefined || until === undefined) return fill(own ? text.seen : text.seenAs, { number });
  return fill(own ? text.seenOften : text.seenOftenAs, { number, times, date: dayText(until) });
}

function found({ came = [], went = [] }: HistoryEvent): string {
  const named = (categories: readonly Category[]): string =>
    categories.map((category) => categoryText[category].name).join(', ');
  const parts = [
    came.length > 0 ? fill(text.came, { categories: named(came) }) : '',
    went.length > 0 ? fill(text.went, { categories: named(went) }) : '',
  ];
  return parts.filter(Boolean).join('; ');
}
