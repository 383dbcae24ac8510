import type { Kind } from '../../../../shared/entry.ts';
import { findNames } from '../people/find-names.ts';
import type { About, Hit } from '../rule.ts';
import { readWords } from './vocabulary.ts';

/** What the rules on people and topics found in one text, read once for all of them. */
export interface Analysis {
  readonly people: readonly Hit[];
}

/** Texts are read in stretches of this length, cut between two lines or words, so that their words fit in memory. */
const stretch = 65_536;

/** Where to cut a text that begins at `from`: behind the last line end, else the last blank, of its stretch. */
function cut(text: string, from: number): number {
  const to = from + stretch;
  if (to >= text.length) return text.length;
  const line = text.lastIndexOf('\n', to);
  if (line > from + stretch / 2) return line + 1;
  const blank = text.lastIndexOf(' ', to);
  return blank > from + stretch / 2 ? blank + 1 : to;
}

function analyse(text: string, kind: Kind): Analysis {
  const people: Hit[] = [];
  for (let from = 0; from < text.length; ) {
    const to = cut(text, from);
    const words = readWords(text, from, to);
    const names = findNames(text, words, kind === 'instruction');
    for (const { from: first, last, confidence, reasons } of names) {
      const start = words.starts[first] ?? 0;
      people.push({ start, end: words.ends[last] ?? start, confidence, reasons });
    }
    from = to;
  }
  return { people };
}

let lastText = '';
let lastKind: Kind = 'fact';
let last: Analysis = { people: [] };

/** The analysis of a text. The last one is remembered, as one rule after the other asks for the same text. */
export function analysisOf(text: string, { kind }: About): Analysis {
  if (text !== lastText || kind !== lastKind) {
    last = analyse(text, kind);
    lastText = text;
    lastKind = kind;
  }
  return last;
}
