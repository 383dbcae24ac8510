import { Finding } from './finding.ts';
import { Segment } from './row.ts';
import { z } from './zod.ts';

/** Longest document that is looked through, in UTF-16 units. */
export const longestDocument = 8_000_000;

/** A place in a document where something was found: its lines (from 1), as an assistant reads them, and the findings. */
export const Passage = z.object({
  lines: z.tuple([z.number().int(), z.number().int()]),
  segments: z.array(Segment),
  findings: z.array(Finding),
});
export type Passage = z.infer<typeof Passage>;

/** What was found in a document from outside. `more` counts passages that are not shown. Nothing of it is kept. */
export const DocumentCheck = z.object({
  characters: z.number().int(),
  lines: z.number().int(),
  rules: z.number().int(),
  rulesOff: z.number().int(),
  passages: z.array(Passage),
  more: z.number().int(),
  /** Addresses on the web and of mail that stand in it, each once. */
  addresses: z.array(z.string()),
});
export type DocumentCheck = z.infer<typeof DocumentCheck>;
