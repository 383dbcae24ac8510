import { Kind } from './entry.ts';
import { z } from './zod.ts';

/** Days after which an entry of a kind is ageing, and after which it is stale. */
export const Threshold = z.tuple([z.number().int().positive(), z.number().int().positive()]);
export const Thresholds = z.record(Kind, Threshold);
export type Thresholds = z.infer<typeof Thresholds>;

export const defaultThresholds: Thresholds = {
  'passing-state': [7, 14],
  project: [30, 90],
  person: [180, 365],
  job: [180, 365],
  fact: [180, 365],
  reference: [180, 365],
  instruction: [90, 180],
  preference: [365, 730],
};

export const cadences = ['week', 'fortnight', 'month', 'quarter', 'half-year', 'year'] as const;
export const Cadence = z.enum(cadences);
export type Cadence = z.infer<typeof Cadence>;

/** Why a review is left out. */
export const skipReasons = ['nothing-new', 'away', 'done-elsewhere', 'other'] as const;
export const SkipReason = z.enum(skipReasons);
export type SkipReason = z.infer<typeof SkipReason>;

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** The profiles of the security model: on my own (P1), my company provides it (P2), regulated (P3). */
export const Profile = z.enum(['pilot', 'standard', 'regulated']);
export type Profile = z.infer<typeof Profile>;

export const Plan = z.enum(['free', 'pro', 'max', 'team', 'enterprise']);
export type Plan = z.infer<typeof Plan>;

export const Settings = z.object({
  thresholds: Thresholds,
  rulesOff: z.array(z.string()),
  /** Ids of the lists of terms that are switched on. */
  termPresets: z.array(z.string().max(100)).max(1_000),
  cadence: Cadence,
  /** Day of the month (1 to 31) that reviews are counted from; 31 means the last day of a shorter month. */
  anchorDay: z.number().int().min(1).max(31).nullable(),
  /** Local day until which the reminder keeps quiet; the due day stays where it is. */
  snoozedUntil: Day.nullable(),
  /** Due days that were left out on purpose. */
  skipped: z.array(z.object({ due: Day, on: Day, reason: SkipReason })),
  /** Local day on which the person asked for an account export that has not come yet. */
  exportAskedOn: Day.nullable(),
  profile: Profile,
  plan: Plan,
  /** The person agreed to have the allowed keys of assistants' files on this computer read, now and at every start. */
  measureComputer: z.boolean(),
  /** Whether the person was asked for both and said that they are right. */
  profileConfirmed: z.boolean(),
  singleKeys: z.boolean(),
  contentProtection: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  /** Columns of the table: order, width in px, hidden. Keyed by column id. */
  columns: z.object({ hidden: z.array(z.string()), widths: z.record(z.string(), z.number()) }),
});
export type Settings = z.infer<typeof Settings>;

/**
 * What decides what a scan finds: findings are kept only as long as these stay. The dictionary holds all terms that are
 * looked for, the person's own and those of lists; empty where there are none.
 */
export type RuleSettings = Pick<Settings, 'rulesOff'> & { readonly dictionary: string };

export const defaultSettings: Settings = {
  thresholds: defaultThresholds,
  rulesOff: [],
  termPresets: [],
  cadence: 'month',
  anchorDay: null,
  snoozedUntil: null,
  skipped: [],
  exportAskedOn: null,
  profile: 'pilot',
  plan: 'pro',
  measureComputer: false,
  profileConfirmed: false,
  singleKeys: true,
  contentProtection: true,
  theme: 'system',
  columns: { hidden: ['kind', 'firstSeen'], widths: {} },
};
