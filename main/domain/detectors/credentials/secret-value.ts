/** A value as it stands in the text: UTF-16 offsets, end exclusive, without its quotation marks. */
export interface GivenValue {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** How it is given: `=`, `:`, `(`, `>` for a tag, or `call` where a function is called with it. */
  readonly by: string;
}

/** What may close a name (a quotation mark, a bracket, an array's length), its type, and what gives the value. */
const gives =
  /(?:(?:\\{0,3}["'`]|&quot;|&#34;)?\]?|\[\d{0,4}\])(?::?[ \t]{0,8}(?:string|str|String|char\*?|&?str)\b\??)?[ \t]{0,20}(?<by>=>|->|={2,3}|!={1,2}|:{0,3}=|[.?+|]=|:(?!:)|,(?=[ \t]{0,3}["'`])|\((?=[ \t]{0,3}[@bfru]?["'`])|>(?=\s{0,40}[^\s<])|(?<=["'])[ \t]{1,4}(?:value|content|default)[ \t]{0,2}=(?=[ \t]{0,2}["'])|[ \t](?=[ \t]{0,2}\\?["'`]))\s{0,40}/y;
const calls = /(?:(?:new[ \t]{1,3})?[A-Za-z_$][\w$.]{0,60}\(\s{0,4}){1,3}(?=[@bfru]?\\{0,7}["'`])/y;
const opens = /(?:\(\s{0,4})?@?[bfru]{0,2}(?<mark>\\{0,7}"""|\\{0,7}'''|\\{0,7}["'`]|&quot;|&#34;)/y;
const scheme = /(?:bearer|basic|token|apikey|api-key|oauth|digest|ntlm|oauth2:|pass:)[ \t]{0,3}/iy;
/** How much of a bare value is read before it is judged. */
export const longestBare = 200;
const plain = /[^\s"'`<>\\\\,;(){}[\]|]{1,200}/y;
const wide = /[^\s"'`<>]{1,200}/y;
/** What a bare value goes on with where it is longer, or holds a bracket. */
const rest = /[^\s"'`<>,;)}\]]{1,4000}/y;

/** How far a closing mark is looked for. */
const longest = 1200;

/**
 * The value given to a name: `name = value`, `"name": "value"`, `name => value`,
 * `setName("value")`, `<name>value</name>`, `name == "value"`, and the same with escaped quotation marks.
 */
export function valueAfter(
  text: string,
  name: { readonly start: number; readonly end: number },
): GivenValue | undefined {
  gives.lastIndex = name.end;
  const given = gives.exec(text);
  if (!given) return undefined;
  const by = given.groups?.by ?? '';
  const start = gives.lastIndex;
  // `"Password:", "…"`: the mark behind the colon closes the string that the name stands in.
  const mark = text.charAt(name.start - 1);
  if (/["'`]/.test(mark) && !given[0].startsWith(mark) && text.charAt(start) === mark) return undefined;
  // A file of that name is read, not given a value.
  if (by === ',' && text.charAt(name.start - 1) === '/') return undefined;
  // A line end parts a name from its value only between tags and after an opening bracket.
  if (by !== '>' && by !== '(' && /\n/.test(given[0])) return undefined;
  return by === '>' ? tagged(text, start) : at(text, start, by);
}

/** The value that begins at a place, in quotation marks, in a call or bare. */
export function at(text: string, from: number, gives: string): GivenValue | undefined {
  const start = past(calls, text, from);
  const by = start > from ? 'call' : gives;
  opens.lastIndex = start;
  const mark = opens.exec(text)?.groups?.mark;
  if (mark) {
    const first = past(scheme, text, opens.lastIndex);
    const end = closing(text, first, mark);
    return end > first ? { start: first, end, quoted: true, by } : undefined;
  }
  const first = past(scheme, text, start);
  const end = past(by === '=' ? wide : plain, text, first);
  const last = text.slice(first, end).replace(/[&;]\w{1,40}=.*$|[.,;:!?)\]}|&]+$/, '').length;
  return last > 0 ? { start: first, end: first + last, quoted: false, by } : undefined;
}

/** Where a bare value ends for good: one that was taken for a secret is covered to its last character. */
export const wholeEnd = (text: string, { end, quoted }: GivenValue): number =>
  quoted || /[&|,;.:!?)\]}]/.test(text.charAt(end)) ? end : past(rest, text, end);

function tagged(text: string, start: number): GivenValue | undefined {
  const end = past(wide, text, start);
  return text.startsWith('<', end) || /^\s{1,40}<\//.test(text.slice(end, end + 50))
    ? { start, end, quoted: true, by: '>' }
    : undefined;
}

/** Where the same mark stands again in the same line; `start` where it does not. */
function closing(text: string, start: number, mark: string): number {
  const piece = text.slice(start, start + longest);
  let end = piece.indexOf(mark);
  // In a string without a backslash an escaped mark does not close.
  while (end > 0 && !mark.startsWith('\\') && piece.charAt(end - 1) === '\\')
    end = piece.indexOf(mark, end + 1);
  if (end <= 0 || (mark.length < 3 && /\n/.test(piece.slice(0, end)))) return start;
  return start + end;
}

function past(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
