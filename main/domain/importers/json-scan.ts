/** What a walk over the brackets, commas and keys of a JSON text finds. */
export interface JsonScan {
  /** Offset of the first key that stands twice in one object; null where none does. */
  readonly doubledAt: number | null;
  /**
   * The text up to its last whole value, with every open bracket closed; null where nothing is whole. An object in a
   * list is a record: half of one is not whole.
   */
  readonly salvaged: string | null;
}

/** A bracket that is open. `keys` is null for an array. */
interface Open {
  readonly closer: string;
  readonly keys: Set<string> | null;
  expectsKey: boolean;
}

/** Brackets that may be open at once: no memory is nested as deep. */
const deepest = 1_000;
const [quote, brace, closeBrace, bracket, closeBracket, comma] = [34, 123, 125, 91, 93, 44];

/**
 * Goes over a JSON text once, up to `end`, without building values: finds a key that stands twice (of which
 * `JSON.parse` keeps only the last) and how much of a text that breaks off there is whole.
 */
export function scanJson(text: string, end: number = text.length): JsonScan {
  const open: Open[] = [];
  let doubledAt: number | null = null;
  let whole: { readonly at: number; readonly depth: number } | null = null;
  let [lists, records] = [0, 0];
  const close = (at: number): void => {
    const closed = open.pop();
    if (closed?.keys === null) lists -= 1;
    else if (closed && lists > 0) records -= 1;
    if (records === 0) whole = { at: at + 1, depth: open.length };
  };
  for (let at = 0; at < end && open.length <= deepest; at += 1) {
    const char = text.charCodeAt(at);
    const top = open.at(-1);
    if (char === quote) {
      const last = endOfString(text, at);
      if (last >= end) break;
      if (top?.keys && top.expectsKey) {
        const key = text.slice(at + 1, last);
        if (top.keys.has(key)) doubledAt ??= at;
        top.keys.add(key);
        top.expectsKey = false;
      }
      at = last;
    } else if (char === brace) {
      open.push({ closer: '}', keys: new Set(), expectsKey: true });
      if (lists > 0) records += 1;
    } else if (char === bracket) {
      open.push({ closer: ']', keys: null, expectsKey: false });
      lists += 1;
    } else if (char === closeBrace || char === closeBracket) close(at);
    else if (char === comma && top) {
      top.expectsKey = true;
      if (records === 0) whole = { at, depth: open.length };
    }
  }
  if (!whole) return { doubledAt, salvaged: null };
  const closers = open.slice(0, whole.depth).map(({ closer }) => closer);
  return { doubledAt, salvaged: text.slice(0, whole.at) + closers.reverse().join('') };
}

/** Place of the quotation mark that ends the string begun at `from`; the end of the text where none does. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 92) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}
