/** A word of a line: its place in the text, and how it reads without the marks around it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  /** Ends in a mark that ends a clause: nothing of one name lies beyond. */
  readonly closed: boolean;
}

const most = { words: 8, characters: 72 };

const opening = new Set('("\'«>?*');
const closing = new Set('.,;:!?)"\'»*');

function word(text: string, start: number, end: number): Word {
  const raw = text.slice(start, end);
  // Most words have no marks around them.
  if (!opening.has(text.charAt(start)) && !closing.has(text.charAt(end - 1)))
    return { start, end, plain: raw, closed: false };
  const plain = raw.replace(/^[("'«>?*]+|[.,;:!?)"'»*]+$/g, '');
  // A full stop after a short word is an abbreviation.
  const closed = /[,;:!?)"»]$/.test(raw) || (/\.$/.test(raw) && plain.length > 5);
  return { start, end: end - (/[.,;:!?)"'»*]+$/.exec(raw)?.[0].length ?? 0), plain, closed };
}

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9 || code === 0xa0;
};
const isBreak = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) || code === 10 || code === 13;
};

/** The words of the line after a place, up to eight. */
export function* wordsAfter(text: string, from: number): Generator<Word> {
  const stop = Math.min(text.length, from + most.characters);
  let at = from;
  for (let count = 0; count < most.words && at < stop; count += 1) {
    while (at < stop && isSpace(text, at)) at += 1;
    const start = at;
    while (at < stop && !isSpace(text, at) && !isBreak(text, at)) at += 1;
    if (at === start) return;
    yield word(text, start, at);
  }
}

/** The words of the line before a place, the nearest first, up to eight. */
export function* wordsBefore(text: string, to: number): Generator<Word> {
  const stop = Math.max(0, to - most.characters);
  let at = to;
  for (let count = 0; count < most.words && at > stop; count += 1) {
    while (at > stop && isSpace(text, at - 1)) at -= 1;
    const end = at;
    while (at > stop && !isSpace(text, at - 1) && !isBreak(text, at - 1)) at -= 1;
    if (at === end) return;
    yield word(text, at, end);
  }
}

/** Words that are read only as far as they are asked for. */
export type Words = (place: number) => Word | undefined;

export function asAsked(words: Iterator<Word>): Words {
  const read: Word[] = [];
  return (place) => {
    while (read.length <= place) {
      const next = words.next();
      if (next.done) return undefined;
      read.push(next.value);
    }
    return read[place];
  };
}

export const noWords: Words = () => undefined;

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
