import { ImportResult } from './import-result.ts';
import { z } from './zod.ts';

/** What main tells the page unasked. */
export const events = {
  /** `total` is 0 where it is not known yet. The phase `done` ends a job. */
  progress: z.object({
    phase: z.enum(['finding', 'reading', 'scanning', 'dating', 'searching', 'done']),
    done: z.number().int(),
    total: z.number().int(),
  }),
  /** Something the page shows is out of date: ask for it again. */
  changed: z.object({
    what: z.enum(['entries', 'sources', 'review', 'removals', 'log', 'settings', 'computer']),
  }),
  /** An import that the page did not call for (a drop, a start with paths) has ended. */
  imported: ImportResult,
} as const;

export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;

/** One event as it travels. */
export const EventMessage = z.union([
  z.object({ name: z.literal('progress'), payload: events.progress }),
  z.object({ name: z.literal('changed'), payload: events.changed }),
  z.object({ name: z.literal('imported'), payload: events.imported }),
]);
export type EventMessage = z.infer<typeof EventMessage>;
