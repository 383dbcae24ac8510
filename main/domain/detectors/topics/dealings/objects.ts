import { has } from '../../people/runs.ts';
import type { Words } from '../../reading/words.ts';
import { numbersOf } from './numbers-of.ts';
import { part } from './part.ts';
import type { Statement, Told } from './told.ts';

/** What stands before a thing that is not what something is done to: "chairs for the office". */
const prepositions = numbersOf(
  'for to before in at into from with while when pour dans avant avec chez para en antes con desde für vor nach mit während im am',
);
/** How many words from its verb a thing may stand, and how many before it are looked at in German, whose verbs come last. */
const reach = { german: 10, other: 6, before: 2 } as const;

/** Whether something is done to a thing: "sell the division", "die Sparte … verkaufen", "the shop will be closed". */
export function isObject(words: Words, { told, isGerman }: Statement, act: Told, thing: Told): boolean {
  const behind = thing.first > act.last;
  const distance = behind ? thing.first - act.last : act.first - thing.last;
  if (distance > (isGerman ? reach.german : reach.other)) return false;
  const from = behind && !isGerman ? act.last + 1 : Math.max(0, thing.first - reach.before);
  for (let at = from; at < thing.first; at += 1) if (prepositions.has(words.numbers[at] ?? 0)) return false;
  return (
    behind ||
    isGerman ||
    told.some((one) => has(one.does, part.plan) && one.first > thing.last && one.last < act.first)
  );
}
