import type { Importer } from './importer.ts';
import { problem } from './parse-whole.ts';
import { isListed, jsonRecords } from './record-lists.ts';
import { isText, recordedAt, storeEntry } from './store-entry.ts';

/** Edges of a Zep graph: the only store that says from when until when a fact holds. */
export const zep: Importer = {
  id: 'zep',
  label: 'Zep facts',
  streams: true,
  about: {
    store: 'Zep graphs',
    shape: 'edges [{uuid, fact, valid_at, invalid_at, expired_at, …}], alone or under edges',
    dates: 'valid_at, else created_at; invalid_at or expired_at ends it',
    deletion: 'in Zep: delete the edge; a newer fact only expires the older one',
  },
  recognise: (_document, head) =>
    /^\s*[[{]/.test(head) &&
    /"fact"\s*:\s*"/.test(head) &&
    /"(?:source_node_uuid|valid_at|episodes)"/.test(head)
      ? 0.95
      : 0,
  read: async function* (document, chunks) {
    for await (const one of jsonRecords(document, chunks, ['edges', 'facts'])) {
      if (!isListed(one)) {
        yield one;
        continue;
      }
      const { record, at, where } = one;
      if (!isText(record.fact)) yield problem(where, 'odd-record');
      else
        yield storeEntry({
          text: record.fact,
          pointer: `${at}/fact`,
          ref: record.uuid,
          recorded: recordedAt([record.valid_at, record.created_at], [record.invalid_at, record.expired_at]),
        });
    }
  },
};
