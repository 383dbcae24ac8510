import { Day } from './removal.ts';
import { z } from './zod.ts';

/** Why no chat was searched: no conversations lie with the export, its place is not known, the entry has too few words. */
export const OriginHindrance = z.enum(['no-conversations', 'not-on-disk', 'not-loaded', 'too-short']);
export type OriginHindrance = z.infer<typeof OriginHindrance>;

/**
 * The chats of an export that say what an entry says, the most alike first. `likeness` runs from 0 to 1; titles have
 * their found values covered. `more` counts chats beyond those that are listed, `unread` files and messages that could
 * not be read. Nothing of it is kept.
 */
export const Origins = z.object({
  hindrance: OriginHindrance.nullable(),
  cancelled: z.boolean(),
  files: z.array(z.string()),
  chats: z.number().int(),
  messages: z.number().int(),
  /** Chats of another account that lay with it, and were left out. */
  others: z.number().int(),
  unread: z.number().int(),
  found: z.array(
    z.object({ title: z.string(), begun: Day.nullable(), last: Day.nullable(), likeness: z.number() }),
  ),
  more: z.number().int(),
});
export type Origins = z.infer<typeof Origins>;
