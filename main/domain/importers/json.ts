import type { Importer } from './importer.ts';
import { parseWhole, problem } from './parse-whole.ts';
import { pointer } from './pointer.ts';
import { recordItems } from './records.ts';

/** A JSON array of records or strings. */
export const json: Importer = {
  id: 'json',
  label: 'JSON list',
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
    const parsed = await parseWhole(document, chunks);
    if (!parsed.ok) return yield parsed.item;
    if (!Array.isArray(parsed.value)) return yield problem(document.name, 'not-recognised');
    for (const [at, record] of parsed.value.entries()) {
      yield* recordItems(record, { where: `${document.name} ${pointer(at)}`, pointer: pointer(at) });
    }
  },
};
