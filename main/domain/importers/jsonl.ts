import type { Importer } from './importer.ts';
import { scanJson } from './json-scan.ts';
import { problem } from './parse-whole.ts';
import { recordItems } from './records.ts';
import { longestLine, textLines } from './text-lines.ts';

/** JSON Lines: one record a line, `{ id?, text | content | memory, created_at?, updated_at? }`. */
export const jsonl: Importer = {
  id: 'jsonl',
  label: 'JSON Lines',
  streams: true,
  about: {
    store: 'Any tool that writes JSON Lines',
    shape: '.jsonl: {id?, text | content | memory, created_at?, updated_at?}',
    dates: 'updated_at, else created_at',
    deletion: 'in the tool that wrote it',
  },
  recognise: ({ named, name }, head) => {
    if (!named) return 0;
    const [first = '', second = ''] = head.split(/\r?\n/).filter((line) => line.trim() !== '');
    const lines =
      first.trim().startsWith('{') &&
      (second === '' ? first.trim().endsWith('}') : second.trim().startsWith('{'));
    if (/\.(?:jsonl|ndjson)$/i.test(name)) return 0.75;
    return lines && second !== '' && first.trim().endsWith('}') ? 0.5 : 0;
  },
  read: async function* (document, chunks) {
    for await (const { text, number } of textLines(chunks)) {
      if (text.trim() === '') continue;
      const where = `${document.name}:${number}`;
      if (text.length > longestLine) {
        yield problem(where, 'too-large', { limit: '5 MB' });
        continue;
      }
      let record: unknown;
      try {
        record = JSON.parse(text);
      } catch {
        yield problem(where, 'bad-line', { format: 'JSON' });
        continue;
      }
      if (scanJson(text).doubledAt !== null) yield problem(where, 'doubled-key', { place: `line ${number}` });
      yield* recordItems(record, { where, pointer: '', lines: [number, number] });
    }
  },
};
