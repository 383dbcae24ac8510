/** What stands before the words of an entry: a date as written, tags, and how many characters to leave out. */
export interface Prefix {
  readonly length: number;
  readonly date?: string;
  readonly tags: readonly string[];
}

const tag = /^\[(stated|inferred)\][ \t]*/i;
const bracketed = /^\[([^\]\n]{1,40})\](?![([:])[ \t]*(?:[-–—:][ \t]+)?/;
const bare = /^(\d{4}-\d{2}-\d{2})[ \t]*[-–—:][ \t]+/;
const unknown = /^(?:date )?unknown$|^(?:no|unknown) date$|^undated$/i;
const dated = /\b(?:19|20)\d{2}\b|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/;

/** Reads `[2026-01-14] - `, `2026-01-14 - `, `[March 2026] `, `[unknown] - ` and `[stated] ` at the start of a text. */
export function prefixOf(text: string): Prefix {
  let length = 0;
  let date: string | undefined;
  const tags: string[] = [];
  for (;;) {
    const rest = text.slice(length, length + 80);
    const marked = rest.match(tag);
    if (marked?.[1]) {
      tags.push(marked[1].toLowerCase());
      length += marked[0].length;
      continue;
    }
    const found = date === undefined ? (rest.match(bracketed) ?? rest.match(bare)) : null;
    const word = found?.[1]?.trim() ?? '';
    if (!found || !(unknown.test(word) || dated.test(word))) break;
    date = word;
    length += found[0].length;
  }
  return { length, tags, ...(date === undefined || unknown.test(date) ? {} : { date }) };
}
