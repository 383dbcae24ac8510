import type { Importer } from './importer.ts';
import { linesOf } from './lines.ts';
import { problem } from './parse-whole.ts';
import { isListed, jsonRecords, type ListedRecord } from './record-lists.ts';
import { isText, recordedAt, storeEntry } from './store-entry.ts';

/** Memory of Letta: core-memory blocks (a list, or an agent file) and passages of the archive. */
export const letta: Importer = {
  id: 'letta',
  label: 'Letta memory',
  streams: true,
  about: {
    store: 'Letta agents: core-memory blocks and archival passages',
    shape: 'blocks [{label, value}], an agent file .af, passages [{text | content, …}]',
    dates: 'updated_at of a block (at least); created_at or timestamp of a passage',
    deletion: 'in Letta: the block or the passage; an agent file is only a copy',
  },
  recognise: ({ name }, head) => {
    if (!/^\s*[[{]/.test(head)) return 0;
    if (/\.af$/i.test(name) && /"core_memory"|"agent_type"|"blocks"/.test(head)) return 0.95;
    if (/"label"\s*:\s*"/.test(head) && /"value"\s*:\s*"/.test(head) && /"limit"\s*:\s*\d/.test(head))
      return 0.85;
    if (!/"(?:text|content)"\s*:\s*"/.test(head)) return 0;
    if (/"embedding_config"|"archive_id"/.test(head)) return 0.85;
    // What a search of the archive gives. Only a little surer than any list of records.
    return /^\s*\[\s*\{/.test(head) && /"timestamp"\s*:\s*"/.test(head) && /"tags"\s*:\s*\[/.test(head)
      ? 0.65
      : 0;
  },
  read: async function* (document, chunks) {
    for await (const one of jsonRecords(document, chunks, ['core_memory', 'blocks', 'passages'])) {
      if (!isListed(one)) yield one;
      else if (isText(one.record.value)) yield blockEntry(one, one.record.value);
      else if (one.record.value === '') continue;
      else {
        const field = ['text', 'content'].find((name) => isText(one.record[name]));
        if (field === undefined) yield problem(one.where, 'odd-record');
        else yield passageEntry(one, field);
      }
    }
  },
};

/** A block is one text that the agent rewrites as a whole, so a statement in it may be older. */
const blockEntry = ({ record, at }: ListedRecord, value: string) =>
  storeEntry({
    text: value,
    pointer: `${at}/value`,
    ref: record.id,
    kind: record.label === 'human' ? 'person' : 'fact',
    lines: [1, linesOf(value).count],
    ...(isText(record.label) ? { heading: [record.label] } : {}),
    recorded: recordedAt([record.updated_at, record.created_at], [], true),
  });

const passageEntry = ({ record, at }: ListedRecord, field: string) =>
  storeEntry({
    text: String(record[field]),
    pointer: `${at}/${field}`,
    ref: record.id,
    tags: Array.isArray(record.tags) ? record.tags : [],
    recorded: recordedAt([record.created_at, record.timestamp]),
  });
