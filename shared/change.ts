import { z } from './zod.ts';

/**
 * What happened to an entry since the reading of its source that it is compared with. `first` is an entry of a source
 * that was read once: there is nothing to compare it with. What may be an earlier one in other words is `new` until the
 * person says that it is the same.
 */
export const changes = ['first', 'new', 'unchanged', 'reworded', 'moved', 'back'] as const;
export const Change = z.enum(changes);
export type Change = z.infer<typeof Change>;

/**
 * How an entry comes from an earlier one: the same text in another container, other words, a part of it, or one of
 * several that were joined.
 */
export const ways = ['moved', 'reworded', 'split', 'merged'] as const;
export const Way = z.enum(ways);
export type Way = z.infer<typeof Way>;

/**
 * The earlier form of an entry. `likeness` runs from 0 to 1; where it is not `sure`, the person is asked, and `answer`
 * is what they said.
 */
export const EarlierForm = z.object({
  number: z.number().int(),
  way: Way,
  likeness: z.number().min(0).max(1),
  sure: z.boolean(),
});
export type EarlierForm = z.infer<typeof EarlierForm>;

/** What the person says of a doubtful match: the same entry in other words, or another one. */
export const MatchAnswer = z.enum(['same', 'other']);
export type MatchAnswer = z.infer<typeof MatchAnswer>;
