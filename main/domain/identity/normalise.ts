import { prefixOf } from '../importers/prefix.ts';

const whiteSpace = /\p{White_Space}+/gu;
const listMarker = /^(?:[-*+•]|\d{1,4}[.)]) /;

/**
 * The form of a text that identity rests on (the word *normalised* in the design): LF, NFC, list marker, date prefix
 * and `[stated]`/`[inferred]` stripped, white space collapsed. Nothing else: case, punctuation and invisible
 * characters count as change. A text that is nothing but such a prefix stays as it is.
 */
export function normalise(text: string): string {
  const flat = text.normalize('NFC').replace(whiteSpace, ' ').replace(/^ | $/g, '');
  const unmarked = flat.replace(listMarker, '');
  return unmarked.slice(prefixOf(unmarked).length) || flat;
}
