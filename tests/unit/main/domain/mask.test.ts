import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, rules } from '../../../../main/domain/detectors/index.ts';
import { cover, excerpt, segments } from '../../../../main/domain/mask.ts';
import {
  type Category,
  contentCategories,
  type Finding,
  isTopic,
  tiers,
} from '../../../../shared/finding.ts';
import { categoryText } from '../../../../shared/text/categories.ts';
import { aboutOf, hitsIn, textOf } from './detectors/examples.ts';

const finding = (
  start: number,
  end: number,
  category: Category = 'credential',
  confidence = 0.9,
): Finding => ({
  rule: 'test',
  category,
  severity: 'critical',
  confidence,
  start,
  end,
});
const shownIn = (text: string, findings: readonly Finding[]): string =>
  segments(text, findings)
    .map((segment) => ('text' in segment ? segment.text : '\n'))
    .join('');

/** Words in lower case between which secrets in capitals stand, so that a surviving part is seen. */
const word = fc.stringMatching(/^[a-z]{1,12}$/);
const secret = fc.stringMatching(/^[A-Z]{4,40}$/);
const parts = fc.array(fc.oneof(word, secret), { maxLength: 20 });
function madeOf(words: readonly string[]): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  let text = '';
  for (const part of words) {
    if (/^[A-Z]/.test(part)) findings.push(finding(text.length, text.length + part.length));
    text += `${part} `;
  }
  return { text, findings };
}

describe('segments', () => {
  it('cover a value and leave the rest as it stands', () => {
    expect(segments('key ABCD here', [finding(4, 8)])).toEqual([
      { text: 'key ' },
      { covered: 'credential', finding: 0 },
      { text: ' here' },
    ]);
  });

  it('cover values that overlap as one', () => {
    expect(segments('xABCDEFx', [finding(3, 7), finding(1, 5)])).toEqual([
      { text: 'x' },
      { covered: 'credential', finding: 1 },
      { text: 'x' },
    ]);
  });

  it.each([
    ['a finding of the lowest tier', finding(0, 4, 'credential', 0.3)],
    ['a topic, whose words say the rest anyway', finding(0, 4, 'health')],
    ['an instruction, which has to be read to be judged', finding(0, 4, 'injected-instruction')],
  ])('do not cover %s', (_, one) => {
    expect(segments('ABCD', [one])).toEqual([{ text: 'ABCD' }]);
  });

  it('show no part of any value, and every word beside the values', () => {
    fc.assert(
      fc.property(parts, (words) => {
        const { text, findings } = madeOf(words);
        const shown = shownIn(text, findings);
        expect(shown).not.toMatch(/[A-Z]/);
        expect(shown.match(/[a-z]+/g) ?? []).toEqual(words.filter((one) => /^[a-z]/.test(one)));
      }),
    );
  });
});

describe('an excerpt', () => {
  it('covers a value with three dots, whatever its length', () => {
    expect(excerpt('key ABCD ok', [finding(4, 8)], 160)).toBe(`key ${cover} ok`);
    const long = 'A'.repeat(500);
    expect(excerpt(`key ${long} ok`, [finding(4, 504)], 160)).toBe(`key ${cover} ok`);
  });

  it('names a sensitive topic instead of quoting it', () => {
    expect(excerpt('Mira has asthma', [finding(9, 15, 'health')], 160)).toBe('[about health]');
  });

  it('is one line without characters that are not seen or turn the order', () => {
    const text = 'one\r\n\ttwo\u202e \u200b three\u0000\u{e0041}\ufe0f four\u2028five\ud800';
    expect(excerpt(text, [], 160)).toBe('one two three four five');
  });

  it('ends with an ellipsis where it is cut, and never inside a character', () => {
    expect(excerpt('a'.repeat(61), [], 60)).toBe(`${'a'.repeat(59)}…`);
    expect(excerpt(`${'a'.repeat(58)}😀😀`, [], 60)).toBe(`${'a'.repeat(58)}…`);
  });

  it('holds no part of any value, however short it is cut', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 5, max: 160 }), (words, length) => {
        const { text, findings } = madeOf(words);
        const line = excerpt(text, findings, length);
        expect(line).not.toMatch(/[A-Z]/);
        expect(line.length).toBeLessThanOrEqual(length);
      }),
    );
  });

  const content = rules.filter(({ category }) => contentCategories.some((one) => one === category));
  it.each(content.flatMap((rule) => rule.examples.hits.map((hit) => [rule.id, rule, hit] as const)))(
    'of an example of %s shows no four characters of what the rule found',
    (_, rule, example) => {
      const hit = textOf(example);
      const findings = detect(hit, aboutOf(example));
      const line = excerpt(hit, findings, 1_000);
      // A topic is named in words that are the same for every entry.
      const topic = findings.find((finding) => isTopic(finding) && finding.confidence >= tiers.possible);
      if (topic) {
        expect(line).toBe(`[${categoryText[topic.category].about}]`);
        return;
      }
      for (const { start, end, confidence } of hitsIn(rule, example)) {
        if (confidence < 0.4) continue;
        const value = hit.slice(start, end).replace(/\s+/g, ' ');
        // Words of the sentence around a value may be words of the value too.
        const beside = hit.slice(0, start) + hit.slice(end);
        for (let at = 0; at + 4 <= value.length; at += 1) {
          const run = value.slice(at, at + 4);
          if (!beside.includes(run)) expect(line).not.toContain(run);
        }
      }
    },
  );
});
