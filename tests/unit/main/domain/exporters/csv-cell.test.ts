import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvRow } from '../../../../../main/domain/exporters/csv-cell.ts';

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])('the cell %j is no formula', (text) => {
  expect(csvRow([text])).toMatch(/^"?'/);
});

it('a number stays a number, a negative one too', () => {
  expect(csvRow([-1, 2])).toBe('-1,2\r\n');
});

it('a row is read back as the same cells by a CSV reader, but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2 }), (cells) => {
      const [row] = Papa.parse<string[]>(csvRow(cells), { delimiter: ',', newline: '\r\n' }).data;
      expect(row?.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n])/, ''))).toEqual(
        cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n])/, '')),
      );
    }),
  );
});
