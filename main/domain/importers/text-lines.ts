/** One line of a streamed text: without its line end, with its offset (UTF-16) and its number from 1. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly number: number;
}

/** Splits chunks into lines (LF, CR LF or CR), whatever the borders of the chunks. */
export async function* textLines(chunks: AsyncIterable<string>): AsyncIterable<TextLine> {
  let rest = '';
  let start = 0;
  let number = 1;
  for await (const chunk of chunks) {
    rest += chunk;
    const end = /\r\n|\r(?!$)|\n/g;
    let from = 0;
    for (let found = end.exec(rest); found; found = end.exec(rest)) {
      yield { text: rest.slice(from, found.index), start: start + from, number };
      number += 1;
      from = found.index + found[0].length;
    }
    rest = rest.slice(from);
    start += from;
  }
  const last = rest.endsWith('\r') ? rest.slice(0, -1) : rest;
  if (last !== '') yield { text: last, start, number };
}
