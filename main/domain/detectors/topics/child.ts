import type { Name } from '../people/find-names.ts';
import { ageTold } from './ages.ts';
import type { Subject } from './subject.ts';
import { enough, type Tally } from './tally.ts';

/**
 * A child is told of by an age under eighteen of somebody named or of a child of somebody; or by a word that only
 * children have to do with, of such a child or right beside a name ("Ben's kindergarten").
 */
export function childTally(
  text: () => string,
  said: Tally | undefined,
  subject: Subject,
  names: readonly Name[],
  named: boolean,
): { tally: Tally; reasons: string[] } | null {
  const tally = said ?? { score: 0, heaviest: 0, mentions: [] };
  const counts = subject.digits || subject.numbers;
  const age = counts && (subject.child || named) ? ageTold(text(), subject.numbers) : 0;
  const beside = tally.mentions.some(
    ({ first, last, weight }) =>
      weight >= enough &&
      names.some((name) => Math.abs(name.from - last) <= 3 || Math.abs(first - name.last) <= 2),
  );
  if (age === 0 && !beside && !(subject.child && tally.heaviest >= 3)) return null;
  tally.score += age + (subject.child ? 2 : 0);
  tally.heaviest = Math.max(tally.heaviest, age);
  if (age === 3 && !subject.child && tally.mentions.length === 0) return null;
  return { tally, reasons: age > 0 ? ['age-told'] : [] };
}
