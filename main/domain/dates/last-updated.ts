import { placedDates } from './named.ts';

const words = [
  'last[\\s-]+(?:updated?|reviewed?|modified|changed|edited)',
  'zuletzt\\s+(?:aktualisiert|geändert|überprüft|bearbeitet)|letzte\\s+(?:aktualisierung|änderung)|stand(?=\\s*:)',
  'dernière\\s+(?:mise\\s+à\\s+jour|modification|révision)',
  'última\\s+(?:actualización|modificación|revisión)',
].join('|');
/** A date stands close behind the words, with marks of emphasis, a colon or a small word between. */
const line = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})(?<after>[^\\n\\r]{0,60})`, 'giu');
const close = 20;

/** The date of a "Last updated" line, as it is written there; undefined where the text has none. */
export function lastUpdatedIn(text: string): string | undefined {
  for (const { groups } of text.normalize('NFC').matchAll(line)) {
    const after = groups?.after ?? '';
    const date = placedDates(after)[0];
    if (date && date.start <= close) return after.slice(date.start, date.end);
  }
  return undefined;
}
