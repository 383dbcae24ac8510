import { JSONParser } from '@streamparser/json';

/** Most characters that one record may take: a record of more is no memory. */
export const longestRecord = 5 * 1024 * 1024;

/** One record of a streamed list: its place in the list, and its value. */
export interface StreamedRecord {
  readonly at: number;
  readonly value: unknown;
}

/** How a streamed list ended before its time: it broke off, or one record was longer than the bound. */
export type StreamFailure = 'bad-json' | 'too-large';

/**
 * Gives the records of a JSON list one by one, however long the list is. `path` names the list as the parser wants it:
 * `$.*` for a list that is the whole document. Records before a mistake are given; the answer tells how it ended.
 */
export async function* streamList(
  chunks: AsyncIterable<string>,
  path = '$.*',
): AsyncGenerator<StreamedRecord, StreamFailure | null> {
  const parser = new JSONParser({ paths: [path], keepStack: false });
  const ready: StreamedRecord[] = [];
  let at = 0;
  let sinceRecord = 0;
  let failed = false;
  parser.onValue = ({ value }) => {
    ready.push({ at, value });
    at += 1;
    sinceRecord = 0;
  };
  parser.onError = () => {
    failed = true;
  };
  for await (const chunk of chunks) {
    sinceRecord += chunk.length;
    if (!parser.isEnded) parser.write(chunk);
    yield* ready.splice(0);
    if (failed) return 'bad-json';
    if (sinceRecord > longestRecord) return 'too-large';
  }
  return parser.isEnded ? null : 'bad-json';
}
