import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unseen } from '../../../../../../main/domain/detectors/hidden-text/signs.ts';
import { analysisOf } from '../../../../../../main/domain/detectors/reading/analysis.ts';
import {
  joined,
  longest,
  numberMask,
  plainWords,
  restOf,
} from '../../../../../../main/domain/detectors/reading/plain-words.ts';
import { most } from '../../../../../../main/domain/detectors/reading/word-memory.ts';

/** The plain words of a text as they stand there. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const { at, from, lengths } = plainWords(text, place);
    const word = (at[place - from] as number) & numberMask;
    if (word > 0) words.push(text.slice(place, place + (lengths[word] as number)));
  }
  return words;
}

/** What stands between signs and is letters of the common scripts throughout, told by a pattern. */
const told = (text: string): string[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}_]+/gu)]
    .map(([word]) => word)
    .filter((word) => /^[A-Za-zÀ-ÖØ-öø-ʯ]+$/.test(word) && word.length <= longest);

describe('plain words', () => {
  it('are those that every reader takes for one', () => {
    const text = `Zoë’s well-known plan_b, 3rd naïve e\u0301tage, x2, ΑΩ, 現在 said. ${'a'.repeat(longest + 1)} end`;
    expect(wordsIn(text)).toEqual(['Zoë', 's', 'well', 'known', 'naïve', 'ΑΩ', 'said', 'end']);
  });

  it('are all words of letters, and nothing else', () => {
    const piece = fc.constantFrom(
      'Anna',
      'été',
      'a',
      '_',
      '7',
      ' ',
      '\n',
      '-',
      '’',
      '.',
      '\u0301',
      '語',
      'ß',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        expect(wordsIn(text)).toEqual(told(text));
      }),
    );
  });

  it('have the same number wherever they stand, as long as the epoch is the same', () => {
    const first = plainWords('lantern by the harbour', 0);
    const number = (first.at[0] as number) & numberMask;
    const { epoch } = first;
    const second = plainWords('the harbour has a lantern', 0);
    expect(second.epoch).toBe(epoch);
    expect(second.at[18]).toBe(number);
  });

  it('say where one space and another plain word follow', () => {
    const { at } = plainWords('one two  three, four x2 five', 0);
    const places = [...at.subarray(0, 28).entries()].filter(([, entry]) => (entry & joined) !== 0);
    expect(places.map(([place]) => place)).toEqual([0]);
  });

  it('are still read when there are more of them than can be remembered', () => {
    const letters = (at: number): string =>
      [...at.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
    const text = Array.from({ length: 2 * most }, (_, at) => `x${letters(at)}`).join(' ');
    const { epoch } = plainWords(`${text} My colleague Anna Berg is diabetic.`, 0);
    expect(plainWords('Anna', 0).epoch).toBe(epoch + 1);
    const whole = `${text}. My colleague Anna Berg is diabetic.`;
    const { people, topics } = analysisOf(whole, { kind: 'fact' });
    expect(whole.slice(people.at(-1)?.start, people.at(-1)?.end)).toBe('Anna Berg');
    expect(topics.get('health')).toHaveLength(1);
  });

  it('come with the length of what else runs on: of what is no plain word, and with hyphens', () => {
    expect(restOf('well-known words and state-of-the-art, key AB12cd_34x')).toMatchObject({
      longestOther: 10,
      longestRun: 16,
    });
    expect(restOf('')).toMatchObject({ longestOther: 0, longestRun: 0 });
    expect(restOf('ab--cd-').longestRun).toBe(7);
    const far = `${'. '.repeat(2 ** 19 - 5)}${'a1-'.repeat(20)} end`;
    expect(restOf(far).longestRun).toBeGreaterThanOrEqual(60);
  });

  it('come with whether anything rare stands between or in them, which whatever is not seen is', () => {
    const plain = 'Naïve café — “it’s 5 € …”, he said:\n\t`x_1` (§ 2)';
    expect(restOf(plain).holdsRare).toBe(false);
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const sign = String.fromCharCode(unit);
      if (!unseen.test(sign)) continue;
      for (const text of [`a ${sign} b`, `a${sign}b`, sign])
        expect([unit.toString(16), restOf(text).holdsRare]).toEqual([unit.toString(16), true]);
    }
    expect(restOf(`${'. '.repeat(2 ** 19)}\u200b`).holdsRare).toBe(true);
  });

  it('are read in sections, and a word across two of them is none', () => {
    const section = 1 << 20;
    const text = `${'. '.repeat(section / 2 - 2)}harbour lantern`;
    expect(wordsIn(text)).toEqual(['lantern']);
    expect(plainWords(text, 0).to).toBe(section);
    expect(plainWords(text, section).from).toBe(section);
  });
});
