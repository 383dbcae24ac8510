/** What a UTF-16 unit is to a search for terms. */
export const is = {
  sign: 0,
  /** A letter or a digit of a script that parts its words. */
  word: 1,
  /** A letter of a script that writes words without a gap, or with endings joined on: every place may end a word. */
  unparted: 2,
  /** An accent that is written behind its letter. */
  mark: 3,
  /** Soft hyphens, zero-width characters. */
  unseen: 4,
  blank: 5,
  line: 6,
  hyphen: 7,
  apostrophe: 8,
  stop: 9,
  /** Stands around a word to have it shown in another way. */
  emphasis: 10,
} as const;

/** The kind of each unit, as `is` names them. */
export const kinds = new Uint8Array(0x10000);
/** The small form of each unit; itself where it has none. */
export const small = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);

for (let unit = 0; unit < 0x3000; unit += 1) {
  const letter = String.fromCharCode(unit);
  if (/\p{M}/u.test(letter)) kinds[unit] = is.mark;
  if (!/[\p{L}\p{Nd}]/u.test(letter)) continue;
  kinds[unit] = is.word;
  const lower = letter.toLowerCase();
  if (lower.length === 1) small[unit] = lower.charCodeAt(0);
}
// Both halves of rare letters, and full-width forms.
for (let unit = 0xd800; unit < 0xe000; unit += 1) kinds[unit] = is.word;
const unparted: readonly (readonly [number, number])[] = [
  [0x0e00, 0x0f00],
  [0x1000, 0x1100],
  [0x1780, 0x1800],
  [0x2e80, 0x3000],
  [0x3005, 0x3008],
  [0x3021, 0xd800],
  [0xf900, 0xfb00],
];
for (const [from, to] of unparted)
  for (let unit = from; unit < to; unit += 1) if (kinds[unit] !== is.mark) kinds[unit] = is.unparted;
const others: readonly (readonly [string, number])[] = [
  ['\u00ad\u200b\u200c\u200d\u2060\ufeff', is.unseen],
  [' \t\u00a0\u2007\u2009\u202f\u3000', is.blank],
  ['\n\r\u2028\u2029', is.line],
  ['-_\u2010\u2011\u2012\u2013', is.hyphen],
  ["'\u2019\u02bc`\u00b4", is.apostrophe],
  ['.,:;', is.stop],
  ['*~', is.emphasis],
];
for (const [units, kind] of others) for (const unit of units) kinds[unit.charCodeAt(0)] = kind;

/** The kind of the unit at a place; a sign beyond either end. */
export const kindAt = (text: string, at: number): number =>
  at < 0 || at >= text.length ? is.sign : (kinds[text.charCodeAt(at)] ?? 0);

/** Whether a letter or digit stands there that its word goes on with. */
export const isWord = (text: string, at: number): boolean => {
  const kind = kindAt(text, at);
  return kind === is.word || kind === is.unparted || kind === is.mark;
};

export const isCapital = (unit: number): boolean => small[unit] !== unit;

/** Most unseen characters that are passed over between two letters. */
const mostUnseen = 8;

/** The place behind unseen characters. */
export function pastUnseen(text: string, at: number): number {
  let place = at;
  while (place - at < mostUnseen && kindAt(text, place) === is.unseen) place += 1;
  return place;
}

/** Most units that part two words of a term, a line end included. */
const widest = 12;

const parting: ReadonlySet<number> = new Set([is.blank, is.hyphen, is.line, is.unseen, is.emphasis]);

/** The place behind blanks, hyphens and at most one line end, where a stop or an apostrophe may stand first. */
export function pastGap(text: string, at: number, first: number): number {
  let place = pastUnseen(text, at);
  if (first !== is.sign && kindAt(text, place) === first) place += 1;
  let lines = 0;
  for (const from = place; place - from < widest; place += 1) {
    const kind = kindAt(text, place);
    const isReturn = kind === is.line && text.charCodeAt(place) === 10 && text.charCodeAt(place - 1) === 13;
    if (kind === is.line && !isReturn) lines += 1;
    if (lines > 1 || !parting.has(kind)) break;
  }
  return place;
}

/** The place behind a hyphen at the end of a line, where the word goes on small in the next; else `at` itself. */
export function pastBreak(text: string, at: number): number {
  if (kindAt(text, at) !== is.hyphen) return at;
  let place = at + 1;
  let lines = 0;
  for (; place - at < widest; place += 1) {
    const kind = kindAt(text, place);
    if (kind === is.line && !(text.charCodeAt(place) === 10 && text.charCodeAt(place - 1) === 13)) lines += 1;
    if (kind !== is.blank && kind !== is.line) break;
  }
  const goesOn = lines === 1 && isWord(text, place) && !isCapital(text.charCodeAt(place));
  return goesOn ? place : at;
}
