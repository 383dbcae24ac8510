import { matchingFigures } from '../../shared/matching-figures.ts';
import type { Row } from '../../shared/row.ts';
import { historyText as text } from '../../shared/text/history.ts';
import { fill } from '../app/say.ts';
import type { Tab } from './filter.ts';

/** What happened to an entry since the last reading, in a word before it, where that is worth one. */
export function ChangeMark({ row: { change, earlier } }: { row: Row }) {
  const said =
    change === 'new' && earlier ? fill(text.maybe, { number: earlier.number }) : text.change[change];
  return said ? <span className="mark">{said}</span> : null;
}

/** In the views that rest on it: how well entries are recognised in other words. */
export function ChangeHint({ tab }: { tab: Tab }) {
  if (tab !== 'new' && tab !== 'changed') return null;
  return <p className="hint">{fill(text.quality, matchingFigures)}</p>;
}
