import { z } from './zod.ts';

/** A file handed to the person: written where they chose, offered as a download at `href`, or not at all. */
export const Saved = z.object({
  how: z.enum(['file', 'download', 'cancelled']),
  name: z.string(),
  href: z.string().nullable(),
});
