const listMarker = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;
const datePrefix = /^\s*(?:\[[^\]\n]{0,40}\]|\d{4}-\d{2}-\d{2})\s*(?:[-–—:]\s+)?/;
const tag = /^\s*\[(?:stated|inferred)\]\s*/i;
const bracketedDate = /^\s*\[(?:[^\]\n]*\d[^\]\n]*|unknown|date unknown)\]/i;

/**
 * The form of a text that identity rests on (the word *normalised* in the design): LF, NFC, list marker, date prefix
 * and `[stated]`/`[inferred]` stripped, white space collapsed. Nothing else: case, punctuation and invisible
 * characters count as change.
 */
export function normalise(text: string): string {
  let rest = text.replace(/\r\n?/g, '\n').normalize('NFC');
  rest = rest.replace(listMarker, '');
  rest = rest.replace(tag, '');
  if (bracketedDate.test(rest) || /^\s*\d{4}-\d{2}-\d{2}\s*[-–—:]\s/.test(rest))
    rest = rest.replace(datePrefix, '');
  rest = rest.replace(tag, '');
  return rest.replace(/[\t\n\v\f \u00a0]+/g, ' ').trim();
}
