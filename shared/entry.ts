import { z } from './zod.ts';

/**
 * What an entry is about, as far as its store and its heading tell. It decides how fast the entry ages
 * (see `thresholds` in settings.ts).
 */
export const kinds = [
  'passing-state',
  'project',
  'person',
  'job',
  'fact',
  'reference',
  'instruction',
  'preference',
] as const;
export const Kind = z.enum(kinds);
export type Kind = z.infer<typeof Kind>;

/** A pair of whole numbers, both ends named in the field that uses it. */
const Pair = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);

/**
 * Where an entry stands: enough to find it, or to delete it.
 *
 * `file` is the path on disk; `inner` the member of an archive (nested members joined by `!/`); `lines` first and
 * last line, counted from 1; `range` start (inclusive) and end (exclusive) in UTF-16 units of the decoded file
 * without its byte order mark, or, where `pointer` is given, of the JSON string that the pointer names; `pointer`
 * an RFC 6901 JSON pointer; `heading` the headings above the entry, outermost first.
 */
export const Locator = z.object({
  file: z.string().optional(),
  inner: z.string().optional(),
  lines: Pair.optional(),
  range: Pair.optional(),
  pointer: z.string().optional(),
  heading: z.array(z.string()).readonly().optional(),
});
export type Locator = z.infer<typeof Locator>;
