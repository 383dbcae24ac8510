import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { longestHanded } from '../../handed.ts';
import { isBounded, judge, printOf } from '../../pattern-check.ts';
import { rulePatterns } from '../../patterns.ts';

const checked = JSON.parse(
  readFileSync(new URL('./checked-patterns.json', import.meta.url), 'utf8'),
) as Record<string, string>;
const written = (source: string, flags = '') => ({ source, flags, where: 'a test', sticky: false });

// No file of rules is loaded before this: patterns that are put together are heard of while their files are loaded.
const patterns = await rulePatterns((file) => import(/* @vite-ignore */ file));
const { rules } = await import('../../../main/domain/detectors/index.ts');

describe('the patterns of the rules', () => {
  it('are all found: those that are written down and those that are put together', () => {
    expect(patterns.length).toBeGreaterThan(1_000);
    const of = (file: string) => patterns.filter(({ where }) => where.endsWith(file)).length;
    expect([of('personal/contact/email.ts') > 0, of('personal/context/windows.ts') > 0]).toEqual([
      true,
      true,
    ]);
  });

  // A pattern that is not on the list yet is judged here; `npm run patterns` puts it there.
  it('take no text of a megabyte for a second, whatever it holds', { timeout: 600_000 }, async () => {
    const fresh = patterns.filter((one) => checked[printOf(one)] === undefined);
    const handed = fresh.length === 0 ? undefined : longestHanded(rules);
    const slow: string[] = [];
    for (const pattern of fresh)
      if ((await judge(pattern, handed)) === 'slow') slow.push(`${pattern.where}: ${pattern.source}`);
    expect(slow).toEqual([]);
  });

  it('have no verdict in the list but those that are known', () => {
    const verdict = /^(?:safe|timed|bounded|short) \d{4}-\d\d-\d\d$/;
    expect(Object.values(checked).filter((one) => !verdict.test(one))).toEqual([]);
  });
});

describe('the check', () => {
  it.each([
    ['^(?:a+)+$', 'slow'],
    ['^[a-z]*x[a-z]*$', 'slow'],
    ['ab{1,3}c', 'safe'],
    ['^[a-z]+$', 'safe'],
  ])('calls %s %s', { timeout: 120_000 }, async (source, verdict) => {
    expect(await judge(written(source))).toBe(verdict);
  });

  it.each([
    ['a{1,80}[*+]\\+', true],
    ['a+', false],
    ['[a-z]*?b', false],
    ['x{3,}', false],
    ['(?:a|b){0,9}', true],
  ])('knows whether the quantifiers of %s are bounded', (source, bounded) => {
    expect(isBounded(source)).toBe(bounded);
  });
});
