import type { DocumentInfo, Item } from './importer.ts';
import { problem } from './parse-whole.ts';
import { pointer } from './pointer.ts';
import { type StreamedRecord, streamList } from './stream-list.ts';

/** Gives the records of a long JSON document, and as a problem what ended it before its time. See `streamList`. */
export async function* streamedRecords(
  document: DocumentInfo,
  chunks: AsyncIterable<string>,
  path?: string,
): AsyncIterable<StreamedRecord | Item> {
  const records = streamList(chunks, path);
  let place = 'its beginning';
  let next = await records.next();
  for (; !next.done; next = await records.next()) {
    place = `the record after ${pointer(...next.value.keys)}`;
    yield next.value;
  }
  if (next.value === 'too-large') yield problem(document.name, 'long-record', { limit: '5 MB', place });
  else if (next.value !== null) yield problem(document.name, next.value, { place });
}

export const isStreamed = (one: StreamedRecord | Item): one is StreamedRecord => 'keys' in one;
