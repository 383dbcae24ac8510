import type { DocumentInfo, Importer, Item } from './importer.ts';
import { parseWhole, problem } from './parse-whole.ts';
import { pointer } from './pointer.ts';
import { recordItems } from './records.ts';
import { isStreamed, streamedRecords } from './streamed-records.ts';
import { wholeLimit } from './whole.ts';

/** A JSON array of records or strings. */
export const json: Importer = {
  id: 'json',
  label: 'JSON list',
  streams: true,
  about: {
    store: 'Any tool that writes a JSON list',
    shape: '.json: [{id?, text | content | memory, created_at?, updated_at?}]',
    dates: 'updated_at, else created_at',
    deletion: 'in the tool that wrote it',
  },
  recognise: ({ named, name }, head) =>
    named && /^\s*\[\s*(?:[{"\]]|$)/.test(head)
      ? /\.json$/i.test(name)
        ? 0.6
        : 0.45
      : named && /\.json$/i.test(name)
        ? 0.3
        : 0,
  read: async function* (document, chunks) {
    if ((document.size ?? 0) > wholeLimit) return yield* streamed(document, chunks);
    const parsed = yield* parseWhole(document, chunks);
    if (!parsed) return;
    if (!Array.isArray(parsed.value)) return yield problem(document.name, 'not-recognised');
    for (const [at, record] of parsed.value.entries()) {
      yield* recordOf(document, [at], record);
    }
  },
};

const recordOf = (document: DocumentInfo, keys: readonly (string | number)[], record: unknown) =>
  recordItems(record, { where: `${document.name} ${pointer(...keys)}`, pointer: pointer(...keys) });

/** A list that is too long to be parsed whole. */
async function* streamed(document: DocumentInfo, chunks: AsyncIterable<string>): AsyncIterable<Item> {
  for await (const one of streamedRecords(document, chunks)) {
    if (isStreamed(one)) yield* recordOf(document, one.keys, one.value);
    else yield one;
  }
}
