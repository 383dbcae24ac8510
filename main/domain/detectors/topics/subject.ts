import type { Name } from '../people/find-names.ts';
import { mayName } from '../people/runs.ts';
import { gap } from '../reading/letters.ts';
import { role } from '../reading/roles.ts';
import { roles } from '../reading/vocabulary.ts';
import { shape, type Words } from '../reading/words.ts';
import { leavesOutOwner } from './left-out.ts';
import type { Sentence } from './sentences.ts';
import type { Mention } from './tally.ts';

/** Whom a sentence speaks of: by name, by relation ("my sister"), the owner of the memory, somebody, or nobody. */
export type Who = 'named' | 'related' | 'owner' | 'somebody' | 'nobody';

export interface Subject {
  readonly who: Who;
  /** Whether a child of somebody is meant, by "my son" or "the children of Ms Ritter". */
  readonly child: boolean;
  readonly machines: number;
  readonly abouts: number;
  readonly numbers: boolean;
  readonly digits: boolean;
  /** Whether it says what somebody is. */
  readonly is: boolean;
}

const bitsAt = (words: Words, at: number): number => roles[words.numbers[at] ?? 0] ?? 0;

/** How sure a name has to be to be somebody. */
export const sure = 0.5;

/** Looks for people in a sentence. `earlier` is whom the sentence before spoke of: "she" may mean them. */
export function subjectOf(
  words: Words,
  sentence: Sentence,
  names: readonly Name[],
  earlier: Who,
  instructions: boolean,
  said: readonly Mention[],
): Subject {
  let rank = 0;
  let child = false;
  let machines = 0;
  let abouts = 0;
  let numbers = false;
  let digits = false;
  let is = false;
  const other = earlier === 'nobody' ? ranks.somebody : ranks[earlier];
  const inside = names.filter(
    ({ from, last, confidence }) => confidence >= sure && from <= sentence.last && last >= sentence.first,
  );
  if (inside.some(({ ofOwner }) => !ofOwner)) rank = ranks.named;
  else if (inside.length > 0) rank = ranks.owner;
  else if (isSomebodyUnknown(words, sentence)) rank = ranks.somebody;
  const opens = (bitsAt(words, sentence.first) & role.opens) !== 0;
  if (!instructions && (opens || leavesOutOwner(words, sentence, said))) rank = Math.max(rank, ranks.owner);
  for (let at = sentence.first; at <= sentence.last; at += 1) {
    const bits = bitsAt(words, at);
    if (((words.gaps[at + 1] ?? 0) & gap.digit) !== 0) digits = true;
    if (at === sentence.first && ((words.gaps[at] ?? 0) & gap.digit) !== 0) digits = true;
    if (bits === 0) continue;
    if ((bits & role.machine) !== 0) machines += 1;
    if ((bits & role.about) !== 0) abouts += 1;
    if ((bits & role.number) !== 0) numbers = true;
    if ((bits & role.is) !== 0) is = true;
    if ((bits & role.someone) !== 0) rank = Math.max(rank, other);
    if ((bits & (role.self | role.my)) !== 0 && !(instructions && isUserWord(words, at)))
      rank = Math.max(rank, ranks.owner);
    if ((bits & (role.relation | role.child)) !== 0 && isSomebodys(words, sentence, at, inside)) {
      rank = Math.max(rank, ranks.related);
      if ((bits & role.child) !== 0) child = true;
    }
  }
  return { who: order[rank] ?? 'nobody', child, machines, abouts, numbers, digits, is };
}

/** Of whom a sentence speaks in several ways, the last of these counts. */
const order: readonly Who[] = ['nobody', 'somebody', 'owner', 'related', 'named'];
const ranks = { nobody: 0, somebody: 1, owner: 2, related: 3, named: 4 } as const satisfies Record<
  Who,
  number
>;

/** "Tjark is …": a word with a capital that may be a name says at the beginning of whom the sentence speaks. */
const isSomebodyUnknown = (words: Words, { first, last }: Sentence): boolean =>
  first < last &&
  words.shapes[first] === shape.capital &&
  mayName(words, first) &&
  (words.gaps[first + 1] ?? 0) === 0 &&
  (bitsAt(words, first + 1) & role.is) !== 0;

/** "Mia is …": the same with a given name, which may be a product or a place as well. */
export const opensWithGivenName = (words: Words, sentence: Sentence): boolean =>
  (bitsAt(words, sentence.first) & role.given) !== 0 && isSomebodyUnknown(words, sentence);

/** "User" in an instruction file is anybody who uses a program: a word of five letters or more. */
const isUserWord = (words: Words, at: number): boolean =>
  (bitsAt(words, at) & role.self) !== 0 && (words.ends[at] ?? 0) - (words.starts[at] ?? 0) > 3;

/** "My older brother", "Anna's son", "the children of Ms Ritter". */
function isSomebodys(words: Words, sentence: Sentence, at: number, names: readonly Name[]): boolean {
  for (let before = at - 1; before >= Math.max(sentence.first, at - 3); before -= 1) {
    if ((bitsAt(words, before) & (role.my | role.theirs)) !== 0) return true;
    if (names.some(({ last }) => last === before)) return true;
  }
  return names.some(({ from }) => from === at + 2 || from === at + 1);
}
