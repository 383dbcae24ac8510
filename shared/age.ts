import { z } from './zod.ts';

/** How the date of an entry is known. `recorded` is a field of the store, `none` means that nothing dates it. */
export const bases = ['recorded', 'in-text', 'git', 'file', 'first-seen', 'none'] as const;
export const Basis = z.enum(bases);
export type Basis = z.infer<typeof Basis>;

export const precisions = ['day', 'month', 'quarter', 'year'] as const;
export const Precision = z.enum(precisions);
export type Precision = z.infer<typeof Precision>;

export const bands = ['fresh', 'ageing', 'stale', 'undated'] as const;
export const Band = z.enum(bands);
export type Band = z.infer<typeof Band>;

/**
 * How old an entry is and how that is known. `date` is a calendar day (YYYY-MM-DD) or null; `days` whole days
 * from it to the day of reckoning, or null. `atLeast` says that the entry may be older than `date`, never newer.
 * `until` is the day from which the store itself says that the entry no longer holds, where it says one.
 */
export const Age = z.object({
  date: z.string().nullable(),
  basis: Basis,
  atLeast: z.boolean(),
  precision: Precision,
  days: z.number().int().nullable(),
  band: Band,
  until: z.string().optional(),
});
export type Age = z.infer<typeof Age>;
