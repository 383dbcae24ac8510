import { z } from './zod.ts';

/**
 * How many entries are new, put in other words, moved within their source, back again, and not found any more.
 */
export const importChanges = ['new', 'reworded', 'moved', 'back', 'gone'] as const;
export const ImportChanges = z.record(z.enum(importChanges), z.number().int());
export type ImportChanges = z.infer<typeof ImportChanges>;

/** How an import went: the sources it read or read again, and what there is to say about them. */
export const ImportResult = z.object({
  cancelled: z.boolean(),
  sources: z.array(z.string()),
  entries: z.number().int(),
  problems: z.number().int(),
  /** Documents that were made earlier than what is loaded: only their dates were noted. */
  older: z.number().int(),
  /** Documents that were read before just as they are. */
  same: z.number().int(),
  /** Sources that were recognised at another place. */
  moved: z.number().int(),
  /** Entries of sources that were read before: what became of them since. */
  changes: ImportChanges,
});
export type ImportResult = z.infer<typeof ImportResult>;

/** Several imports that the person asked for at once, as one. */
export function together(results: readonly ImportResult[]): ImportResult {
  const total = (of: (one: ImportResult) => number): number =>
    results.reduce((whole, one) => whole + of(one), 0);
  return {
    cancelled: results.some(({ cancelled }) => cancelled),
    sources: [...new Set(results.flatMap(({ sources }) => sources))],
    entries: total(({ entries }) => entries),
    problems: total(({ problems }) => problems),
    older: total(({ older }) => older),
    same: total(({ same }) => same),
    moved: total(({ moved }) => moved),
    changes: countEach((change) => total(({ changes }) => changes[change])),
  };
}

/** Counts every change. */
export const countEach = (count: (change: keyof ImportChanges) => number): ImportChanges =>
  Object.fromEntries(importChanges.map((change) => [change, count(change)])) as ImportChanges;
