import type { Importer } from './importer.ts';
import { problem } from './parse-whole.ts';
import { isListed, jsonRecords, lineRecords } from './record-lists.ts';
import { isText, recordedAt, storeEntry } from './store-entry.ts';

const line = /^\s*\{\s*"id"\s*:.*"content"\s*:.*"state"\s*:\s*"(?:active|paused|archived|deleted)"/;

/** An export of OpenMemory: `memories.json` (an object, unlike Claude's) or `memories.jsonl`, alone, zipped or gzipped. */
export const openmemory: Importer = {
  id: 'openmemory',
  label: 'OpenMemory export',
  streams: true,
  about: {
    store: 'OpenMemory (no longer developed, still installed)',
    shape: 'memories.json with export_meta, memories.jsonl(.gz), or the zip of both',
    dates: 'updated_at, else created_at; archived_at or deleted_at ends it',
    deletion: 'in its own page; that only marks it deleted (the state in the export)',
  },
  recognise: (_document, head) => {
    if (
      /^\s*\{/.test(head) &&
      /"memories"\s*:\s*\[/.test(head) &&
      /"(?:state|export_meta|app_id)"\s*:/.test(head)
    )
      return 0.95;
    return line.test(head.split(/\r?\n/, 1)[0] ?? '') ? 0.9 : 0;
  },
  read: async function* (document, chunks) {
    const lined = /\.jsonl(?:\.gz)?$|\.ndjson$/i.test(document.name);
    const records = lined ? lineRecords(document, chunks) : jsonRecords(document, chunks, ['memories']);
    for await (const one of records) {
      if (!isListed(one)) {
        yield one;
        continue;
      }
      const { record, at, where, lines } = one;
      const { id, content, state, categories, created_at, updated_at, archived_at, deleted_at } = record;
      if (!isText(content)) {
        yield problem(where, 'odd-record');
        continue;
      }
      yield storeEntry({
        text: content,
        pointer: `${at}/content`,
        ref: id,
        lines,
        tags: [...(Array.isArray(categories) ? categories : []), state === 'active' ? '' : state],
        recorded: recordedAt([updated_at, created_at], [archived_at, deleted_at]),
      });
    }
  },
};
