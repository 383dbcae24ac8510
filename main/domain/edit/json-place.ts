/** Where a value stands in a JSON text: offsets in UTF-16 units, end exclusive, quotation marks included. */
export interface JsonPlace {
  readonly start: number;
  readonly end: number;
}

interface Member extends JsonPlace {
  readonly key: string;
}

const space = /\s*/y;
/** A number or a word: everything up to the next comma, bracket or white space. */
const bare = /[^\s,\]}]*/y;
const string = /"(?:[^"\\]|\\.)*"?/y;

const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
};

/** Offset behind the value that begins at `at`. */
function endOf(text: string, at: number): number {
  let depth = 0;
  for (let here = at; here < text.length; ) {
    const mark = text[here];
    if (mark === '"') here = matchEnd(string, text, here);
    else if (mark === '{' || mark === '[') {
      depth += 1;
      here += 1;
    } else if (mark === '}' || mark === ']') {
      depth -= 1;
      here += 1;
    } else here = depth > 0 ? here + 1 : Math.max(here + 1, matchEnd(bare, text, here));
    if (depth === 0) return here;
  }
  return text.length;
}

/** The members of the object or array at `at`; the keys of an array are its places, counted from 0. */
function membersOf(text: string, at: number): Member[] {
  const isObject = text[at] === '{';
  if (!isObject && text[at] !== '[') return [];
  const members: Member[] = [];
  let here = matchEnd(space, text, at + 1);
  while (here < text.length && text[here] !== '}' && text[here] !== ']') {
    let key = String(members.length);
    if (isObject) {
      const end = matchEnd(string, text, here);
      key = decoded(text.slice(here, end));
      here = matchEnd(space, text, matchEnd(space, text, end) + 1);
    }
    const end = endOf(text, here);
    members.push({ key, start: here, end });
    here = matchEnd(space, text, end);
    if (text[here] === ',') here = matchEnd(space, text, here + 1);
  }
  return members;
}

function decoded(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    return literal.slice(1, -1);
  }
}

/**
 * The value that a JSON pointer (RFC 6901) names, in a text that `JSON.parse` takes; `within` are the members of the
 * object or array that holds it, in order. Null where there is none. Of a key that stands twice the last one counts,
 * as in `JSON.parse`.
 */
export function placeOf(
  text: string,
  pointer: string,
): { readonly place: JsonPlace; readonly within: readonly JsonPlace[] } | null {
  const first = matchEnd(space, text, 0);
  let place: JsonPlace = { start: first, end: endOf(text, first) };
  let within: readonly JsonPlace[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const members = membersOf(text, place.start);
    const found = members.findLast((member) => member.key === key);
    if (!found) return null;
    [place, within] = [found, members];
  }
  return { place, within };
}

/**
 * The offset in a JSON text of a character of a string in it: `at` counts UTF-16 units of the decoded string that
 * begins with the quotation mark at `start`.
 */
export function offsetInString(text: string, start: number, at: number): number {
  let here = start + 1;
  for (let unit = 0; unit < at && here < text.length; unit += 1)
    here += text[here] !== '\\' ? 1 : text[here + 1] === 'u' ? 6 : 2;
  return here;
}
