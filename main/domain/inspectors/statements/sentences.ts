/** A sentence with its place in the text: UTF-16 offsets, end exclusive. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence of more is no short statement, and is passed over. */
const longest = 240;
/** A point behind one or two figures is one of a date. */
const breaks = /[;!?](?=\s|$)|(?<!(?<!\d)\d{1,2})\.(?=\s|$)|\n/g;

/** The sentences of a text, without the white space and marks around them. */
export function* sentencesOf(text: string): Generator<Sentence> {
  let from = 0;
  const take = function* (to: number): Generator<Sentence> {
    const lead = text.slice(from, to).match(/^[\s>*_-]*/)?.[0].length ?? 0;
    const own = text.slice(from + lead, to).trimEnd();
    if (own.length > 0 && own.length <= longest)
      yield { text: own, start: from + lead, end: from + lead + own.length };
  };
  for (const { index } of text.matchAll(breaks)) {
    yield* take(index);
    from = index + 1;
  }
  yield* take(text.length);
}
