import type { Hit, Rule } from '../../rule.ts';

/** Values that manuals use, and those that stand for all machines or none. */
const placeholder =
  /^(?:00|ff)(?:[:-](?:00|ff)){5}$|^00[:-]11[:-]22|^aa[:-]bb[:-]cc|^(?:([0-9a-f])\1[:-]?){6}$|^01[:-]23[:-]45|^12[:-]34[:-]56/i;

const pairs = /(?<![\w:.-])[0-9a-f]{2}(?<gap>[:-])(?:[0-9a-f]{2}\k<gap>){4}[0-9a-f]{2}(?![\w:-]|\.\w)/iy;
const quads = /(?<![\w:.-])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![\w:-]|\.\w)/iy;

/** Goes from mark to mark, where two of them stand three characters apart (or five, for points). */
function* find(text: string): Generator<Hit> {
  for (const [mark, distance, shape] of [
    [':', 3, pairs],
    ['-', 3, pairs],
    ['.', 5, quads],
  ] as const) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      const start = at - distance + 1;
      if (start < 0 || text[at + distance] !== mark) continue;
      shape.lastIndex = start;
      if (!shape.test(text)) continue;
      const end = shape.lastIndex;
      const value = text.slice(start, end);
      const made = placeholder.test(value) || (mark === '.' && !/[a-f]/i.test(value));
      if (made) yield { start, end, confidence: 0.3, reasons: ['looks-made-up'] };
      else yield { start, end, confidence: mark === '.' ? 0.6 : 0.88, reasons: ['known-shape'] };
      at = end;
    }
  }
}

/** Addresses of network interfaces (IEEE 802). */
export const macAddress: Rule = {
  id: 'mac-address',
  title: 'Hardware address (MAC)',
  category: 'contact',
  severity: 'low',
  why: 'It is the lasting number of one device. It tells that device from all others.',
  remedy: 'Keep it only if the assistant needs it for current work.',
  source: 'IEEE 802-2014, section 8.1',
  wakes: /:.{2}:|-.{2}-|\..{4}\./s,
  find,
  examples: {
    hits: ['MAC 3c:22:fb:8a:01:d7', 'Printer 3C-22-FB-8A-01-D7', 'Switch port 3c22.fb8a.01d7'],
    misses: ['00:00:00:00:00:00', '12:30:45', 'aa:bb:cc:dd:ee:ff', '2026-01-14'],
  },
};
