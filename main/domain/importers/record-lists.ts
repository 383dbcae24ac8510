import { beginning } from './beginning.ts';
import type { DocumentInfo, Item } from './importer.ts';
import { parseWhole, problem } from './parse-whole.ts';
import { isRecord, pointer } from './pointer.ts';
import { isStreamed, streamedRecords } from './streamed-records.ts';
import { longestLine, textLines } from './text-lines.ts';
import { wholeLimit } from './whole.ts';

/** One record of a list, where it stands, and its line where the list is one of lines. */
export interface ListedRecord {
  readonly record: Record<string, unknown>;
  readonly at: string;
  readonly where: string;
  readonly lines?: [number, number];
}

type Listed = ListedRecord | Item;

export const isListed = (one: Listed): one is ListedRecord => 'record' in one;

/**
 * The records of a JSON document: of the list that it is, of those that stand under some keys, or the one that it is
 * itself. A document that is too long to be parsed whole is streamed.
 */
export async function* jsonRecords(
  document: DocumentInfo,
  chunks: AsyncIterable<string>,
  keys: readonly string[],
): AsyncIterable<Listed> {
  if ((document.size ?? 0) > wholeLimit) return yield* longRecords(document, chunks, keys);
  const parsed = yield* parseWhole(document, chunks);
  if (!parsed) return;
  const { value } = parsed;
  if (Array.isArray(value)) return yield* recordsOf(value, '', document.name);
  const lists = keys.flatMap((key) => {
    const list = isRecord(value) ? value[key] : undefined;
    return Array.isArray(list) ? [{ key, list }] : [];
  });
  if (lists.length === 0) yield recordAt(value, '', document.name);
  for (const { key, list } of lists) yield* recordsOf(list, pointer(key), document.name);
}

function* recordsOf(list: readonly unknown[], above: string, name: string): Iterable<Listed> {
  for (const [place, record] of list.entries()) yield recordAt(record, `${above}${pointer(place)}`, name);
}

function recordAt(record: unknown, at: string, name: string): Listed {
  const where = at === '' ? name : `${name} ${at}`;
  return isRecord(record) && !Array.isArray(record) ? { record, at, where } : problem(where, 'odd-record');
}

/** What stands under other keys is streamed past, so that a record's bound holds for each of its own records too. */
async function* longRecords(
  document: DocumentInfo,
  chunks: AsyncIterable<string>,
  keys: readonly string[],
): AsyncIterable<Listed> {
  const { head, all } = await beginning(chunks, (text) => text.trim() !== '');
  const isList = head.trimStart().startsWith('[');
  let any = false;
  for await (const one of streamedRecords(document, all, isList ? '$.*' : '$.*.*')) {
    if (isStreamed(one) && !isList && !keys.includes(String(one.keys[0]))) continue;
    any = true;
    yield isStreamed(one) ? recordAt(one.value, pointer(...one.keys), document.name) : one;
  }
  if (!any && !isList) yield problem(document.name, 'odd-record');
}

/** The records of a document of JSON lines. */
export async function* lineRecords(
  document: DocumentInfo,
  chunks: AsyncIterable<string>,
): AsyncIterable<Listed> {
  for await (const { text, number } of textLines(chunks)) {
    if (text.trim() === '') continue;
    const where = `${document.name}:${number}`;
    if (text.length > longestLine) {
      yield problem(where, 'too-large', { limit: '5 MB' });
      continue;
    }
    try {
      const record: unknown = JSON.parse(text);
      if (isRecord(record) && !Array.isArray(record))
        yield { record, at: '', where, lines: [number, number] };
      else yield problem(where, 'odd-record');
    } catch {
      yield problem(where, 'bad-line', { format: 'JSON' });
    }
  }
}

/** Whether a document begins like JSON lines: its first line is a whole object. */
export function beginsWithLines(head: string): boolean {
  const [first = ''] = head.split(/\r?\n/, 1);
  return /^\s*\{.*\}\s*$/.test(first);
}
