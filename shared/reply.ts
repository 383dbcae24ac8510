import { z } from './zod.ts';

/** An error as it travels: a code of text/errors.ts and the parameters of its sentence, never a value read. */
export const Failure = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Failure = z.infer<typeof Failure>;

/** What every call returns: a value, or a failure as data. Exceptions are for bugs. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };
