/** One line of a streamed text: without its line end, with its offset (UTF-16) and its number from 1. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly number: number;
}

/** Longest line that is given whole, in UTF-16 units; of a longer one only so much and one more. */
export const longestLine = 5 * 1024 * 1024;

/** Splits chunks into lines (LF, CR LF or CR), whatever the borders of the chunks. */
export async function* textLines(chunks: AsyncIterable<string>): AsyncIterable<TextLine> {
  let [start, number, length] = [0, 1, 0];
  let pending: string[] = [];
  let held = '';
  const add = (part: string): void => {
    if (part !== '' && length <= longestLine) pending.push(part.slice(0, longestLine + 1 - length));
    length += part.length;
  };
  const take = (skipped: number): TextLine => {
    const line = { text: pending.length === 1 ? (pending[0] ?? '') : pending.join(''), start, number };
    start += length + skipped;
    number += 1;
    [pending, length] = [[], 0];
    return line;
  };
  for await (const chunk of chunks) {
    const text = held + chunk;
    // A carriage return at the border may be half of a line end.
    held = text.endsWith('\r') ? '\r' : '';
    const part = held === '' ? text : text.slice(0, -1);
    let from = 0;
    for (const found of part.matchAll(/\r\n|\r|\n/g)) {
      add(part.slice(from, found.index));
      yield take(found[0].length);
      from = found.index + found[0].length;
    }
    add(part.slice(from));
  }
  if (length > 0) yield take(0);
}
