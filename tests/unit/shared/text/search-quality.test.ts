import { describe, expect, it } from 'vitest';
import { detectionFigures, figureOf } from '../../../../shared/detection-figures.ts';
import { categories } from '../../../../shared/finding.ts';
import { howGood, searchLines, shareText } from '../../../../shared/text/search-quality.ts';

const share = (found: number) => shareText({ categories: [], found, of: 100 });
const unmeasured = categories.find((category) => !figureOf(category)) ?? 'vague';
const [measured] = detectionFigures[0]?.categories ?? [];
if (!measured) throw new Error('nothing was measured');

it('a share is told in tenths, the last of them never as all', () => {
  expect([65, 74, 75, 76, 94].map(share)).toEqual([
    'about 6 of 10',
    'about 7 of 10',
    'about 7 of 10',
    'about 8 of 10',
    'about 9 of 10',
  ]);
  expect([95, 100].map(share)).toEqual(['more than 9 of 10', 'more than 9 of 10']);
});

describe('how well it finds', () => {
  it('is one figure for one class, and each figure by name for several', () => {
    expect(howGood([measured])).toMatch(
      /^In our tests it finds (?:about|more than) \d of 10; skim the list too\.$/,
    );
    const several = howGood([measured, unmeasured]);
    expect(several).toMatch(/^In our tests it finds: .* of 10\. Not measured: .*\. Skim the list too\.$/);
  });

  it('is said to be unknown where nothing was measured', () => {
    expect(howGood([unmeasured])).toMatch(/was not measured/);
  });
});

describe('beside a zero', () => {
  const facts = {
    categories: [measured],
    entries: 126,
    rules: 3,
    off: 0,
    idle: false,
    wrong: 0,
    problems: 0,
  };

  it('stands how many rules looked at how much, and how well they find', () => {
    expect(searchLines(facts)).toEqual(['3 rules looked at 126 entries.', howGood([measured])]);
  });

  it('stands what is switched off, called wrong or could not be read', () => {
    expect(searchLines({ ...facts, off: 2, wrong: 1, problems: 4 })).toEqual([
      '3 rules looked at 126 entries.',
      '2 rules switched off.',
      '1 finding that you called wrong left out.',
      '4 things could not be read, so it was not checked.',
      howGood([measured]),
    ]);
  });

  it('stands that there were no terms to look for, where that is why no rule did', () => {
    const [line] = searchLines({ ...facts, rules: 0, idle: true });
    expect(line).toMatch(/^You have listed no terms of your own/);
    expect(searchLines({ ...facts, idle: true })[0]).toBe('3 rules looked at 126 entries.');
  });

  it('stands that nothing looked, where no rule did', () => {
    expect(searchLines({ ...facts, rules: 0, off: 3 })).toEqual([
      expect.stringMatching(/^No rule looked for it/),
      '3 rules switched off.',
    ]);
  });
});
