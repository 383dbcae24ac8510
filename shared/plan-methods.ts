import { PlanTableState } from './plan-state.ts';
import { ProfileState } from './profile-state.ts';
import { Saved } from './saved.ts';
import { z } from './zod.ts';

const Nothing = z.object({});

/** The part of the conversation about plans and profiles; what is answered goes through the steps of the review. */
export const planMethods = {
  'plans.table': { input: Nothing, output: PlanTableState },
  /** The plan table with its answers, for whoever buys the contract. */
  'plans.note': { input: z.object({ format: z.enum(['markdown', 'html']) }), output: Saved },
  'profile.state': { input: Nothing, output: ProfileState },
} as const;
