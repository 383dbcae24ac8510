import type { Importer } from './importer.ts';
import { problem } from './parse-whole.ts';
import { isListed, jsonRecords } from './record-lists.ts';
import { isText, recordedAt, storeEntry } from './store-entry.ts';

/**
 * A list of memories as some readers of ChatGPT's export expect it. No official export is known to hold one; should
 * it come, it is not lost.
 */
export const chatgptMemories: Importer = {
  id: 'chatgpt-memories',
  label: 'ChatGPT memories',
  streams: true,
  about: {
    store: 'ChatGPT memory, as a list (reported by some tools; no official export is known to hold one)',
    shape: 'memory.json, memories.json: [{id, content, created_at, updated_at, enabled}]',
    dates: 'updated_at, else created_at',
    deletion: 'by hand: Settings > Personalization > Manage memories',
  },
  recognise: ({ name }, head) =>
    /^memor(?:y|ies)(?:\s?\(\d+\))?\.json$/i.test(name) &&
    /^\s*\[\s*\{/.test(head) &&
    /"content"\s*:\s*"/.test(head) &&
    /"enabled"\s*:\s*(?:true|false)/.test(head)
      ? 0.9
      : 0,
  read: async function* (document, chunks) {
    for await (const one of jsonRecords(document, chunks, [])) {
      if (!isListed(one)) {
        yield one;
        continue;
      }
      const { record, at, where } = one;
      if (!isText(record.content)) yield problem(where, 'odd-record');
      else
        yield storeEntry({
          text: record.content,
          pointer: `${at}/content`,
          ref: record.id,
          tags: record.enabled === false ? ['switched off'] : [],
          recorded: recordedAt([record.updated_at, record.created_at]),
        });
    }
  },
};
