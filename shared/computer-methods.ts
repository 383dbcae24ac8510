import { ComputerFacts } from './computer.ts';
import { ConnectorReview, Connectors } from './connectors.ts';
import { ImportResult } from './import-result.ts';
import { KnownPlace, Look } from './place.ts';
import { z } from './zod.ts';

const Nothing = z.object({});

/** The part of the contract that is about this computer: where memory lies on it, what assistants may do there, and their connectors. */
export const computerMethods = {
  'places.known': { input: Nothing, output: z.array(KnownPlace) },
  'places.look': { input: Nothing, output: Look },
  'places.stop': { input: Nothing, output: Nothing },
  'places.look-in-folder': { input: Nothing, output: Look },
  'places.read': { input: z.object({ ids: z.array(z.string()).min(1).max(100) }), output: ImportResult },
  /** What was measured on this computer; null where the person did not agree to it. */
  'computer.facts': { input: Nothing, output: ComputerFacts.nullable() },
  /** Reads the allowed keys of the assistants' files and asks the system's tools; the person agrees by asking for it. */
  'computer.look': { input: Nothing, output: ComputerFacts },
  'computer.stop': { input: Nothing, output: Nothing },
  /** The person withdraws: what was measured is let go, and no start looks again. */
  'computer.withdraw': { input: Nothing, output: Nothing },
  'connectors.list': { input: Nothing, output: Connectors },
  'connectors.add': { input: z.object({ name: z.string().trim().min(1).max(120) }), output: Connectors },
  /** Takes back a name that was typed, or forgets one that is gone. */
  'connectors.remove': { input: z.object({ id: z.string().max(100) }), output: Connectors },
  'connectors.review': {
    input: z.object({ id: z.string().max(100), review: ConnectorReview.omit({ on: true }) }),
    output: Connectors,
  },
} as const;
