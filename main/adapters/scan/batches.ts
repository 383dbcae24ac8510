import type { ScanText } from '../../services/ports.ts';

/** A stretch of texts that one thread gets at once, and the place of the first of them. */
export interface Stretch {
  readonly at: number;
  readonly texts: readonly ScanText[];
}

/** Cuts texts into stretches of at most `most` texts and about `length` UTF-16 units, one text at least. */
export function batches(texts: readonly ScanText[], most: number, length: number): Stretch[] {
  const cut: Stretch[] = [];
  let at = 0;
  let units = 0;
  for (const [place, { text }] of texts.entries()) {
    if (place > at && (place - at >= most || units + text.length > length)) {
      cut.push({ at, texts: texts.slice(at, place) });
      at = place;
      units = 0;
    }
    units += text.length;
  }
  if (at < texts.length) cut.push({ at, texts: texts.slice(at) });
  return cut;
}
