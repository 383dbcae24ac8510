import { z } from './zod.ts';

export const decisions = ['keep', 'delete', 'redact', 'duplicate', 'later'] as const;
export const Decision = z.enum(decisions);
export type Decision = z.infer<typeof Decision>;

/** Why something of high or critical sensitivity is kept all the same. */
export const keepReasons = ['current-work', 'must-keep', 'agreed', 'public', 'mine-alone', 'other'] as const;
export const KeepReason = z.enum(keepReasons);
export type KeepReason = z.infer<typeof KeepReason>;

/** How the person came to a verdict: the log tells these apart. */
export const manners = ['opened', 'row', 'bulk'] as const;
export const Manner = z.enum(manners);
export type Manner = z.infer<typeof Manner>;

/** A decision about one entry. `duplicateOf` is the fingerprint of the entry that stays. `at` is ISO 8601. */
export const Verdict = z.object({
  decision: Decision,
  reason: KeepReason.optional(),
  duplicateOf: z.string().optional(),
  manner: Manner,
  at: z.string(),
});
export type Verdict = z.infer<typeof Verdict>;
