/** A value of a front matter: offsets into the document, quotes and list marks left out. */
export interface FrontMatterValue {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export interface FrontMatter {
  readonly values: readonly FrontMatterValue[];
  /** Offset of the first character behind the closing line. */
  readonly end: number;
}

const opening = /^---[ \t]*(?:\r\n?|\n)/;
const longest = 64 * 1024;

/**
 * Splits off a front matter, line by line: what assistants write there is not strict YAML (unquoted colons, trailing
 * spaces, values nested one level down). Null where the document has none, or its end is not found near the start.
 */
export function frontMatter(text: string): FrontMatter | null {
  const first = text.match(opening);
  if (!first) return null;
  const values: FrontMatterValue[] = [];
  let at = first[0].length;
  let key = '';
  while (at < Math.min(text.length, longest)) {
    const line = /[^\r\n]*/y;
    line.lastIndex = at;
    const content = line.exec(text)?.[0] ?? '';
    const next = afterLineEnd(text, at + content.length);
    if (/^---[ \t]*$/.test(content)) return { values, end: next };
    const pair = content.match(/^(\s*)([\w.-]{1,80}):(?:[ \t]+|$)/);
    if (pair) key = pair[2] ?? '';
    const from = pair ? pair[0].length : (content.match(/^\s*-[ \t]+/)?.[0].length ?? 0);
    const value = trimmed(content, from);
    if (value) values.push({ key, start: at + value[0], end: at + value[1] });
    if (next === at) break;
    at = next;
  }
  return null;
}

const afterLineEnd = (text: string, at: number): number =>
  text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : Math.min(at + 1, text.length);

/** The bounds of a value in its line, without white space, remark and quotes; null where nothing is left. */
function trimmed(content: string, from: number): readonly [number, number] | null {
  let start = from;
  let end = content.length;
  while (start < end && /\s/.test(content[start] ?? '')) start += 1;
  while (end > start && /\s/.test(content[end - 1] ?? '')) end -= 1;
  const mark = content[start];
  if (end - start >= 2 && (mark === '"' || mark === "'") && content[end - 1] === mark)
    return end - start > 2 ? [start + 1, end - 1] : null;
  return start < end && !/^(?:\[\]|\{\}|[|>][+-]?|#.*)$/.test(content.slice(start, end))
    ? [start, end]
    : null;
}

/** The text of the first value under a key. */
export function valueUnder(text: string, matter: FrontMatter | null, key: string): string | undefined {
  const value = matter?.values.find((one) => one.key === key);
  return value && text.slice(value.start, value.end);
}
