/** How long a piece may be, in UTF-16 units: so that its words fit in memory. */
const longest = 65_536;

/** Where to cut a text that begins at `from`: behind the last line end, else the last blank, of its piece. */
function cut(text: string, from: number): number {
  const to = from + longest;
  if (to >= text.length) return text.length;
  const later = text.slice(from + longest / 2, to);
  const end = Math.max(later.lastIndexOf('\n'), 0) || Math.max(later.lastIndexOf(' '), 0);
  return end > 0 ? from + longest / 2 + end + 1 : to;
}

/** The pieces in which a text is read, cut between two lines or words: start and end of each, in order. */
export function* pieces(text: string): Generator<readonly [from: number, to: number]> {
  for (let from = 0; from < text.length; ) {
    const to = cut(text, from);
    yield [from, to];
    from = to;
  }
}
