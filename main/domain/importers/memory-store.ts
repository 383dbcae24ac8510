import type { Importer } from './importer.ts';
import { problem } from './parse-whole.ts';
import { isListed, jsonRecords } from './record-lists.ts';
import { segment } from './segment.ts';
import { isText, recordedAt } from './store-entry.ts';

/** A list of a memory store of the Claude API (Managed Agents): whole files with their paths. */
export const memoryStore: Importer = {
  id: 'memory-store',
  label: 'Claude API memory store',
  about: {
    store: 'Claude API memory stores',
    shape: '{data: [{id: mem_…, type: memory, path, content, …}]} or the list alone',
    dates: 'updated_at of the file (at least)',
    deletion: 'by a developer: DELETE /v1/memory_stores/{id}/memories/{memory_id}',
  },
  recognise: (_document, head) =>
    /^\s*[[{]/.test(head) && /"id"\s*:\s*"mem_/.test(head) && /"content"\s*:/.test(head) ? 0.95 : 0,
  read: async function* (document, chunks) {
    let before = 0;
    for await (const one of jsonRecords(document, chunks, ['data', 'memories'])) {
      if (!isListed(one)) {
        yield one;
        continue;
      }
      const { record, at, where } = one;
      if (typeof record.content !== 'string') {
        yield problem(where, 'odd-record');
        continue;
      }
      const recorded = recordedAt([record.updated_at, record.created_at], [], true);
      const drafts = segment(record.content, {
        kind: 'fact',
        headingsTell: true,
        above: isText(record.path) ? [record.path] : [],
        before,
        draft: {
          pointer: `${at}/content`,
          ...(isText(record.id) ? { ref: record.id } : {}),
          ...(recorded ? { recorded } : {}),
        },
      });
      before += drafts.length;
      for (const entry of drafts) yield { is: 'entry', entry };
    }
  },
};
