import { planAnswers, planRowIds, retentions, trainings } from './plan-table.ts';
import { Plan } from './settings.ts';
import { z } from './zod.ts';

/** Something that the person said or saw, and when: in the running review (null) or in one that ended on a day (YYYY-MM-DD). */
const said = <T extends z.ZodType>(value: T) => z.object({ value, on: z.string().nullable() }).nullable();

/** What was seen in the vendor's settings and pages, part by part. A page date is YYYY-MM-DD or `no-date`. */
export const seenParts = ['retention', 'words', 'training', 'page'] as const;
export const SeenPart = z.enum(seenParts);
export type SeenPart = z.infer<typeof SeenPart>;

/** A row of the plan table as the person answered and re-verified it. Nothing entered is not verified. */
export const PlanRowState = z.object({
  id: z.enum(planRowIds),
  /** Whether it is the row of the person's own plan. */
  own: z.boolean(),
  answer: said(z.enum(planAnswers)),
  seen: z.object({
    retention: said(z.enum(retentions)),
    /** What was typed where the retention is another one. */
    words: said(z.string()),
    training: said(z.enum(trainings)),
    page: said(z.string()),
  }),
  verified: z.boolean(),
  /** Parts in which what was seen now differs from the time before, with what it was. */
  changed: z.array(z.object({ part: SeenPart, before: z.string(), on: z.string() })),
  /** What the table lets expect instead of the retention that was seen; null where they agree or nothing was entered. */
  expected: z.enum(retentions).nullable(),
  /** Whether an Enterprise contract was named as needed: it does not give everything, and the row says what. */
  notEnough: z.boolean(),
});
export type PlanRowState = z.infer<typeof PlanRowState>;

export const PlanTableState = z.object({ plan: Plan, rows: z.array(PlanRowState) });
export type PlanTableState = z.infer<typeof PlanTableState>;
