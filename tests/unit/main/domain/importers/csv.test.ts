import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csv } from '../../../../../main/domain/importers/csv.ts';
import { linesOf } from '../../../../../main/domain/importers/lines.ts';
import { collect } from './collect.ts';

const document = { name: 'list.csv', path: 'list.csv', place: '/list.csv', named: true, size: null };
const piece = fc.oneof(fc.constantFrom('"', ',', ';', '\t', '\n', '\r\n', "'"), fc.string({ maxLength: 6 }));
const cell = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

it('every record of CSV is one entry, and its lines and column lead back to its text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      async (texts, delimiter, newline) => {
        const rows = texts.map((text, id) => [String(id), text, '2026-01-02']);
        const source = Papa.unparse([['id', 'text', 'created_at'], ...rows], { delimiter, newline });
        const { drafts, problems } = await collect(csv, document, source);
        expect(drafts.map(({ text, ref }) => [ref, text])).toEqual(
          texts.map((text, id) => [String(id), text]),
        );
        expect(problems).toEqual([]);
        const lines = linesOf(source);
        for (const { text, locator } of drafts) {
          const [first = 1, last = 1] = locator.lines ?? [];
          const row = source.slice(lines.start(first - 1), lines.end(last - 1));
          expect(Papa.parse<string[]>(row, { delimiter }).data[0]?.[1]).toBe(text);
          expect([locator.pointer, locator.range]).toEqual(['/text', [0, text.length]]);
        }
      },
    ),
  );
});
