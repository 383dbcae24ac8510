import { stopwords } from './words/stopwords.ts';

/** Words of a text that are looked at: longer texts are known by their beginning. */
const most = 400;

const refusals: ReadonlySet<number> = new Set(
  'no not never don doesn nie niemals nicht kein keine keinen keiner ne pas jamais nunca jamás sin without ohne sans'
    .split(' ')
    .map((word) => printOf(word, 0, word.length)),
);
const silent: ReadonlySet<number> = new Set(
  [...stopwords].map((word) => printOf(word, 0, word.length)).filter((print) => !refusals.has(print)),
);

/** Who does something, at the beginning of a sentence. */
const actor =
  /^\s(?:is|has|had|was|will|can|does|ist|hat|mag|est|a|es|tiene|\p{Ll}{2,}s|\p{Ll}{2,}ed|\p{Ll}{3,}t)(?!\p{L})/u;

/**
 * Prints of the words of a text that tell something, each once, in order: whole numbers of 30 bits. Those of numbers, names and refusals are
 * odd: a text that has another of them is about another matter. By units instead of patterns, because every entry of
 * a hundred thousand comes by here.
 */
export function wordPrints(text: string): Uint32Array {
  const prints = new Set<number>();
  let start = -1;
  for (let at = 0; at <= text.length && prints.size < most; at += 1) {
    if (at < text.length && isWordUnit(text.charCodeAt(at))) {
      if (start < 0) start = at;
      continue;
    }
    if (start < 0) continue;
    const print = printOf(text, start, at);
    if (!silent.has(print)) prints.add(refusals.has(print) || isTelling(text, start, at) ? print | 1 : print);
    start = -1;
  }
  return Uint32Array.from(prints).sort();
}

/** Letters and digits; everything above ASCII but the signs and spaces of general punctuation counts as one. */
const isWordUnit = (unit: number): boolean =>
  unit < 0x80
    ? (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)
    : unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f) && unit !== 0xd7 && unit !== 0xf7;

/** FNV-1a over the units of a word in lower case, even, in 30 bits. */
function printOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit), 0x01000193);
  }
  return (hash >>> 2) & ~1;
}

/** Whether a word is a number or a name: a capital in the middle of a sentence or of the word, or before a verb. */
function isTelling(text: string, start: number, end: number): boolean {
  let capitals = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) return true;
    if (unit >= 0x41 && unit <= 0x5a) capitals += at === start ? 1 : 2;
  }
  if (capitals !== 1) return capitals > 1;
  const before = start < 2 || text.charCodeAt(start - 1) !== 0x20 ? 0 : text.charCodeAt(start - 2);
  return before === 0x2c || isWordUnit(before) || actor.test(text.slice(end, end + 24));
}

/**
 * Share that two texts have in common of all words that are in either; a capital makes no other word. 0 where each
 * names a number, a name or a refusal that the other does not have: they are about two matters.
 */
export function sharedPart(a: Uint32Array, b: Uint32Array): number {
  let [shared, ownOfA, ownOfB, at, other] = [0, 0, 0, 0, 0];
  while (at < a.length || other < b.length) {
    const [one, two] = [a[at] ?? Number.POSITIVE_INFINITY, b[other] ?? Number.POSITIVE_INFINITY];
    // All but the last bit is the word.
    if (one - (one & 1) === two - (two & 1)) {
      shared += 1;
      at += 1;
      other += 1;
    } else if (one < two) {
      ownOfA += one & 1;
      at += 1;
    } else {
      ownOfB += two & 1;
      other += 1;
    }
  }
  return ownOfA > 0 && ownOfB > 0 ? 0 : shared / (a.length + b.length - shared);
}
