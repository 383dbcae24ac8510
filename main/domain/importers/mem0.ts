import type { Importer } from './importer.ts';
import { problem } from './parse-whole.ts';
import { isListed, jsonRecords } from './record-lists.ts';
import { isText, recordedAt, storeEntry } from './store-entry.ts';

/** A list of mem0: of the platform (`results`, paged), of the open-source `get_all`, or the bare list. */
export const mem0: Importer = {
  id: 'mem0',
  label: 'mem0 list',
  streams: true,
  about: {
    store: 'mem0: the platform, and the open-source server',
    shape: '{results: [{id, memory, …}]} or the list alone',
    dates: 'updated_at, else created_at; expiration_date ends it',
    deletion: 'dashboard, or DELETE /v1/memories/{id}/; the open-source history.db keeps the old text',
  },
  recognise: (_document, head) =>
    /^\s*[[{]/.test(head) &&
    /"memory"\s*:\s*"/.test(head) &&
    /"(?:user_id|agent_id|run_id|hash|expiration_date)"\s*:/.test(head)
      ? 0.9
      : 0,
  read: async function* (document, chunks) {
    for await (const one of jsonRecords(document, chunks, ['results', 'memories'])) {
      if (!isListed(one)) {
        yield one;
        continue;
      }
      const { record, at, where } = one;
      const { id, memory, categories, created_at, updated_at, expiration_date } = record;
      if (!isText(memory)) yield problem(where, 'odd-record');
      else
        yield storeEntry({
          text: memory,
          pointer: `${at}/memory`,
          ref: id,
          tags: Array.isArray(categories) ? categories : [],
          recorded: recordedAt([updated_at, created_at], [expiration_date]),
        });
    }
  },
};
