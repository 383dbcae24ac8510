import { describe, expect, it } from 'vitest';
import { addressesIn, passagesOf } from '../../../../main/domain/passages.ts';
import { applicationOn } from './ports.ts';

/** A zero-width space between the letters of a made-up instruction. */
const hidden = 'pl\u200Bea\u200Bse\u200B re\u200Bad';

describe('a document from outside', () => {
  it('is told by the lines in which something was found, and kept nowhere', async () => {
    const { ask, store, rows, logged } = applicationOn();
    const before = logged().length;
    const text = `A made-up letter.\n\nIt says ${hidden} twice.\nWrite to https://brindlemoor.example/inbox, or mira@brindlemoor.example.`;
    const result = await ask('document.check', { text });
    expect(result).toMatchObject({ characters: text.length, lines: 4, more: 0 });
    expect(result.passages.map(({ lines }) => lines)).toEqual([[3, 3]]);
    expect(result.passages[0]?.findings.map(({ category }) => category)).toContain('hidden-text');
    expect(result.addresses).toEqual(['https://brindlemoor.example/inbox', 'mira@brindlemoor.example']);
    expect(await rows()).toEqual([]);
    expect([store.sources(), logged().length]).toEqual([[], before]);
  });

  it('says how many rules ran where nothing was found, and how many are off', async () => {
    const { ask } = applicationOn();
    const clean = await ask('document.check', { text: 'A made-up letter about tea.' });
    expect(clean.passages).toEqual([]);
    expect(clean.rules).toBeGreaterThan(3);
    const [rule] = (await ask('rules.list', {})).filter(({ category }) => category === 'hidden-text');
    await ask('settings.set', { rulesOff: [rule?.id ?? ''] });
    expect(await ask('document.check', { text: 'tea' })).toMatchObject({
      rulesOff: 1,
      rules: clean.rules - 1,
    });
  });
});

describe('the passages of a document', () => {
  const found = (text: string, word: string) => ({
    rule: 'r',
    category: 'standing-order' as const,
    severity: 'medium' as const,
    confidence: 0.9,
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  });

  it('hold what was found on the same lines together, with places that fit what is shown', () => {
    const text = 'one\ntwo three\nfour';
    const passages = passagesOf(text, [found(text, 'three'), found(text, 'two'), found(text, 'four')]);
    expect(
      passages.map(({ lines, findings }) => [lines, findings.map(({ start, end }) => [start, end])]),
    ).toEqual([
      [
        [2, 2],
        [
          [0, 3],
          [4, 9],
        ],
      ],
      [[3, 3], [[0, 4]]],
    ]);
  });

  it('show only what is near in a document of one very long line', () => {
    const text = `${'a '.repeat(50_000)}here${' b'.repeat(50_000)}`;
    const [passage] = passagesOf(text, [found(text, 'here')]);
    const shown = passage?.segments.map((segment) => ('text' in segment ? segment.text : '')).join('') ?? '';
    expect(shown.length).toBeLessThanOrEqual(2_000);
    expect(shown.slice(passage?.findings[0]?.start, passage?.findings[0]?.end)).toBe('here');
  });
});

it('addresses are told once each, and no more than asked for', () => {
  expect(addressesIn('https://a.example https://a.example, b@c.example.', 9)).toEqual([
    'https://a.example',
    'b@c.example',
  ]);
  expect(addressesIn('https://a.example https://b.example', 1)).toHaveLength(1);
});
