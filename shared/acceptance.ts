import { z } from './zod.ts';

/** How far "this finding is wrong here" reaches: this value wherever it stands, or whatever the rule finds. */
export const reaches = ['value', 'rule'] as const;
export const Reach = z.enum(reaches);
export type Reach = z.infer<typeof Reach>;

/** How long it holds. */
export const lastings = ['for-good', 'three-months', 'a-year'] as const;
export const Lasting = z.enum(lastings);
export type Lasting = z.infer<typeof Lasting>;

/**
 * "This finding is wrong here", as it is kept. `print` is the keyed print of the rule and the value, never the value;
 * null where it reaches all that the rule finds. `entry` is the short number of the entry in which it was said, `at`
 * an ISO 8601 instant, `until` the local calendar day (YYYY-MM-DD) from which on it no longer holds, null for good.
 */
export const Acceptance = z.object({
  number: z.number().int().positive(),
  reach: Reach,
  rule: z.string(),
  print: z.string().nullable(),
  entry: z.number().int(),
  at: z.string(),
  until: z.string().nullable(),
});
export type Acceptance = z.infer<typeof Acceptance>;

/** An acceptance as the screen lists it: whether it is over, and how many entries loaded now it holds for. */
export const AcceptanceInfo = Acceptance.omit({ print: true }).extend({
  over: z.boolean(),
  entries: z.number().int(),
});
export type AcceptanceInfo = z.infer<typeof AcceptanceInfo>;
