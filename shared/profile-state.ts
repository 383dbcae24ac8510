import { Plan, Profile } from './settings.ts';
import { z } from './zod.ts';

/** What ends on a day (YYYY-MM-DD), and whether that has passed; `days` until then, or since. */
const Ending = z.object({ on: z.string(), over: z.boolean(), days: z.number().int() });

/**
 * How the person uses it, and what of that ends: a trial on one's own, an exception. Null where the profile has none,
 * nothing was said yet, or a trial was decided.
 */
export const ProfileState = z.object({
  profile: Profile,
  plan: Plan,
  trial: Ending.nullable(),
  exception: Ending.nullable(),
});
export type ProfileState = z.infer<typeof ProfileState>;
