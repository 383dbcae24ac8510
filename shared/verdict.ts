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

/** Whether a verdict holds an entry back from being deleted with others: it must be kept, for a record or a dispute. */
export const isHeld = (verdict: Verdict | null | undefined): boolean =>
  verdict?.decision === 'keep' && verdict.reason === 'must-keep';

/** A decision about one entry. `duplicateOf` is the fingerprint of the entry that stays. `at` is ISO 8601. */
export const Verdict = z.object({
  decision: Decision,
  reason: KeepReason.optional(),
  duplicateOf: z.string().optional(),
  manner: Manner,
  at: z.string(),
  /** Local day (YYYY-MM-DD) on which the entry asks again. */
  until: z.string().optional(),
});
const day = /^\d{4}-\d{2}-\d{2}$/;
/** A day on which an entry is to ask again. */
export const Until = z.string().regex(day);
export type Verdict = z.infer<typeof Verdict>;
