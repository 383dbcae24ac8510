import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRowIds, rowId } from '../../../../../main/domain/identity/index.ts';

const print = (of: number): string => createHash('sha1').update(String(of)).digest('hex');

it('rows are told apart by how often their fingerprint came before, among however many others', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 200 }), (numbers) => {
      const rowOf = createRowIds();
      const times = new Map<number, number>();
      for (const number of numbers) {
        const nth = (times.get(number) ?? 0) + 1;
        times.set(number, nth);
        expect(rowOf(print(number))).toBe(rowId(print(number), nth));
      }
    }),
  );
  const rowOf = createRowIds();
  const prints = Array.from({ length: 20_000 }, (_, at) => print(at));
  expect(prints.map(rowOf)).toEqual(prints);
  expect(prints.map(rowOf)).toEqual(prints.map((one) => `${one}~2`));
});
