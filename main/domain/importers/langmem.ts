import type { Importer } from './importer.ts';
import { problem } from './parse-whole.ts';
import { isRecord } from './pointer.ts';
import { isListed, jsonRecords } from './record-lists.ts';
import { isText, recordedAt, storeEntry } from './store-entry.ts';

/** Items of a LangGraph store as LangMem writes them. */
export const langmem: Importer = {
  id: 'langmem',
  label: 'LangMem items',
  streams: true,
  about: {
    store: 'LangMem and LangGraph stores',
    shape: '[{namespace, key, value: {kind, content}, created_at, updated_at}], alone or under items',
    dates: 'updated_at, else created_at',
    deletion: 'in the application that owns the store: store.delete(namespace, key)',
  },
  recognise: (_document, head) =>
    /^\s*[[{]/.test(head) && /"namespace"\s*:\s*\[/.test(head) && /"value"\s*:\s*\{/.test(head) ? 0.95 : 0,
  read: async function* (document, chunks) {
    for await (const one of jsonRecords(document, chunks, ['items'])) {
      if (!isListed(one)) {
        yield one;
        continue;
      }
      const { record, at, where } = one;
      const found = contentOf(record.value, `${at}/value`);
      const namespace = Array.isArray(record.namespace) ? record.namespace.filter(isText) : [];
      if (!found) yield problem(where, 'odd-record');
      else
        yield storeEntry({
          ...found,
          ref: record.key,
          ...(namespace.length > 0 ? { heading: namespace } : {}),
          recorded: recordedAt([record.updated_at, record.created_at]),
        });
    }
  },
};

/** The words of an item: `content`, one or two levels down. */
function contentOf(value: unknown, at: string): { readonly text: string; readonly pointer: string } | null {
  if (isText(value)) return { text: value, pointer: at };
  if (!isRecord(value)) return null;
  const field = ['content', 'text', 'memory'].find((name) => Object.hasOwn(value, name));
  return field === undefined || at.split('/').length > 5 ? null : contentOf(value[field], `${at}/${field}`);
}
