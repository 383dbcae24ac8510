/** The lines of a text, by offset. A line ends with LF, CR LF or a lone CR, as Markdown has it. */
export interface Lines {
  readonly count: number;
  /** Offset of the first character of a line, counted from 0; the length of the text after the last one. */
  readonly start: (line: number) => number;
  /** Offset behind the last character of a line, its line end not included. */
  readonly end: (line: number) => number;
  /** The line (from 0) that an offset stands on. */
  readonly at: (offset: number) => number;
}

export function linesOf(text: string): Lines {
  const starts = [0];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    ends.push(at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    starts.push(at + 1);
  }
  ends.push(text.length);
  return {
    count: starts.length,
    start: (line) => starts[line] ?? text.length,
    end: (line) => ends[line] ?? text.length,
    at: (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
