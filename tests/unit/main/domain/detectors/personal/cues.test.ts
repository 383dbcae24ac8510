import { describe, expect, it } from 'vitest';
import { createCues } from '../../../../../../main/domain/detectors/personal/context/cues.ts';
import { plain } from '../../../../../../main/domain/detectors/personal/context/plain.ts';

describe('words that announce', () => {
  const cuesOf = createCues([['tax id', 'steuer*'], ['id'], ['身份证', 'numéro fiscal']]);
  const cues = (text: string): ReadonlyMap<number, number> => cuesOf(text).before(text.length);
  const owners = (text: string): number[] => [...cues(text).keys()].sort((a, b) => a - b);

  it.each([
    ['Tax ID: ', [0, 1]],
    ['tax_id=', [0, 1]],
    ['taxid ', []],
    ['Steueridentifikation ', [0]],
    ['Besteuert ', []],
    ['ids ', []],
    ['我的身份证号', [2]],
    ['NUMERO  FISCAL ', [2]],
  ])('in "%s" are those of %j', (text, expected) => {
    expect(owners(text)).toEqual(expected);
  });

  it('count as near as they stand to the end', () => {
    expect(cues('id and then the tax id ').get(1)).toBeLessThan(cues('id and then ').get(1) ?? 0);
  });

  it('are compared without case, accents and marks', () => {
    expect(plain('Numéro_Fiscal (n° 1)')).toBe('numero fiscal n 1 ');
  });
});
