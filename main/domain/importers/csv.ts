import Papa from 'papaparse';
import type { Importer } from './importer.ts';
import { problem } from './parse-whole.ts';
import { recordItems, textFields } from './records.ts';
import { whole } from './whole.ts';

/** What parts the columns of the first line, as a header must be: one of them holds the words. */
function delimiterOf(head: string): string | undefined {
  const [line = ''] = head.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  return [',', ';', '\t'].find((delimiter) => {
    const columns = line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, '').toLowerCase());
    return columns.length > 1 && textFields.some((field) => columns.includes(field));
  });
}

/** CSV with a header that names a `text`, `content` or `memory` column (RFC 4180; also `;` and tabs). */
export const csv: Importer = {
  id: 'csv',
  label: 'CSV',
  streams: true,
  about: {
    store: 'Any tool that writes CSV',
    shape: '.csv with a header: id?, text | content | memory, created_at?, updated_at?',
    dates: 'updated_at, else created_at',
    deletion: 'in the tool that wrote it',
  },
  recognise: ({ named, name }, head) =>
    named && delimiterOf(head) !== undefined ? (/\.(?:csv|tsv)$/i.test(name) ? 0.7 : 0.4) : 0,
  read: async function* (document, chunks) {
    const text = await whole(chunks);
    if (text === null) return yield problem(document.name, 'too-large', { limit: '32 MB' });
    const { data } = Papa.parse<string[]>(text, {
      skipEmptyLines: false,
      delimiter: delimiterOf(text) ?? ',',
    });
    const columns = (data[0] ?? []).map((name) => name.trim().toLowerCase());
    let line = 1 + breaks(data[0] ?? []);
    for (const row of data.slice(1)) {
      line += 1;
      const last = line + breaks(row);
      const where = `${document.name}:${line}`;
      const lines: [number, number] = [line, last];
      line = last;
      if (row.every((cell) => cell.trim() === '')) continue;
      const record = Object.fromEntries(
        columns
          .map((name, at) => [name, row[at] ?? ''])
          .filter(([name, value]) => name !== '' && value !== ''),
      );
      yield* recordItems(record, { where, pointer: '', lines });
    }
  },
};

/** Line breaks inside the cells of a row: they make it span several lines of the file. */
const breaks = (row: readonly string[]): number =>
  row.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
