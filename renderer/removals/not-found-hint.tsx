import { matchingFigures } from '../../shared/matching-figures.ts';
import type { Removal } from '../../shared/removal.ts';
import { historyText } from '../../shared/text/history.ts';
import { fill } from '../app/say.ts';

/** Where something was not found any more: that it may be there in other words, and how often that is seen. */
export function NotFoundHint({ removals }: { removals: readonly Pick<Removal, 'state'>[] }) {
  if (removals.every(({ state }) => state !== 'not-found')) return null;
  return <p className="hint">{fill(historyText.notFound, matchingFigures)}</p>;
}
