import { JSONParser } from '@streamparser/json';

/** Most characters that one record may take: a record of more is no memory. */
export const longestRecord = 5 * 1024 * 1024;

/** One record of a streamed document: the keys that lead to it, and its value. */
export interface StreamedRecord {
  readonly keys: readonly (string | number)[];
  readonly value: unknown;
}

/** How a streamed list ended before its time: it broke off, or one record was longer than the bound. */
export type StreamFailure = 'bad-json' | 'too-large';

/**
 * Gives the records of a JSON document one by one, however long it is. `path` names the records as the parser wants
 * it: `$.*` for those of a list that is the whole document. Records before a mistake are given; the answer tells how
 * it ended.
 */
export async function* streamList(
  chunks: AsyncIterable<string>,
  path = '$.*',
): AsyncGenerator<StreamedRecord, StreamFailure | null> {
  const parser = new JSONParser({ paths: [path], keepStack: false });
  const ready: StreamedRecord[] = [];
  let sinceRecord = 0;
  let failed = false;
  parser.onValue = ({ value, key, stack }) => {
    const keys = [...stack.slice(1).map((above) => above.key), key];
    ready.push({ keys: keys.filter((one) => one !== undefined), value });
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
