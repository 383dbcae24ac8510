import { Problem } from './source.ts';
import { z } from './zod.ts';

/**
 * When what lies at a place leaves this computer: with every session, its index with every session and the rest
 * when the assistant finds it relevant, or with every session that works in that folder.
 */
export const Side = z.enum(['every-session', 'when-relevant', 'in-folder']);
export type Side = z.infer<typeof Side>;

/** A place that can be looked at. `kind` names it in text/places.ts; `path` need not exist. */
export const KnownPlace = z.object({ id: z.string(), kind: z.string(), path: z.string(), side: Side });
export type KnownPlace = z.infer<typeof KnownPlace>;

/**
 * A place on this computer where memory was found, before anything in it was read: names, sizes and times only.
 * `files` and `bytes` count what would be read, `kinds` tell what by name (an empty label: only reading tells);
 * `changed` is the newest modification time (ISO 8601). `leadsTo` is where a link at this place leads; a folder
 * behind one is not looked into. `chosen` says that the place is read and remembered already.
 */
export const Place = KnownPlace.extend({
  kinds: z.array(z.object({ label: z.string(), files: z.number().int() })),
  files: z.number().int(),
  bytes: z.number().int(),
  changed: z.string().nullable(),
  leadsTo: z.string().nullable(),
  problems: z.array(Problem),
  chosen: z.boolean(),
});
export type Place = z.infer<typeof Place>;

/** What looking gave: the places where something is, and whether it was stopped before it had seen all. */
export const Look = z.object({ places: z.array(Place), looked: z.number().int(), cancelled: z.boolean() });
export type Look = z.infer<typeof Look>;
