import { describe, expect, it } from 'vitest';
import { detect, rules } from '../../../../../main/domain/detectors/index.ts';
import { createPrefilter } from '../../../../../main/domain/detectors/prefilter.ts';
import type { Rule } from '../../../../../main/domain/detectors/rule.ts';
import { bestOf, isLinear } from '../../../../linear.ts';
import { textOf } from './examples.ts';

const example = (id: string): string => textOf(rules.find((rule) => rule.id === id)?.examples.hits[0] ?? '');

describe('detection', () => {
  it('answers findings in the order of the text', () => {
    const text = `${example('email')} ${example('anthropic-key')} ${example('iban')}`;
    expect(detect(text).map(({ rule }) => rule)).toEqual(['email', 'anthropic-key', 'iban']);
  });

  it('takes the surer of two readings of one place', () => {
    const key = example('openrouter-key').replace('The key is ', 'api_key=').replace(' for now', '');
    expect(detect(key).map(({ rule }) => rule)).toEqual(['openrouter-key']);
    const card = example('payment-card');
    expect(detect(`Call ${card}`).map(({ rule }) => rule)).toEqual(['payment-card']);
  });

  it('covers a secret as far as any rule saw it reach', () => {
    const key = example('npm-key').replace('The key is ', '').replace(' for now', '');
    const text = `token = "${key}-and.more!77" end`;
    const [found, ...others] = detect(text);
    expect(others).toEqual([]);
    expect(text.slice(found?.start, found?.end)).toBe(`${key}-and.more!77`);
  });

  it('leaves out a rule that is off, and lets the next best reading stand', () => {
    const key = example('openrouter-key').replace('The key is ', 'api_key=').replace(' for now', '');
    expect(detect(key, { kind: 'fact' }, new Set(['openrouter-key'])).map(({ rule }) => rule)).toEqual([
      'secret-assignment',
    ]);
  });

  it('finds nothing in plain statements', () => {
    for (const text of [
      '',
      'Prefers short answers.',
      'Works on the Brindlemoor project since March 2025, version 2.14.3.',
      'The build of 2026-01-14 took 12:30 minutes on node 24.',
      'Token budget: 200000 tokens; the key idea is to pin the version.',
    ])
      expect(detect(text), text).toEqual([]);
  });

  it('takes time in proportion to the number of findings', async () => {
    const text = (count: number): string => `${example('email')} ${example('iban')} `.repeat(count);
    const short = await bestOf(3, () => detect(text(1_000)));
    const long = await bestOf(3, () => detect(text(4_000)));
    expect(long).toBeLessThan(Math.max(8 * short, 60));
    expect(detect(text(1_000))).toHaveLength(2_000);
  });

  it('takes time in proportion to the number of entries; how fast it is, the benchmark says', async () => {
    const text =
      'Mira prefers the early train to Hamburg on Mondays and asked on 2026-01-14 to be reminded of the key facts.';
    const entries = (count: number) => () =>
      Array.from({ length: count }, (_, at) => detect(`${text} ${at}`)).length;
    expect(await isLinear(entries(500), entries(2_000))).toBe(true);
  });
});

describe('the prefilter', () => {
  const rule = (id: string, keywords?: readonly string[]): Rule => ({
    id,
    title: id,
    category: 'credential',
    severity: 'low',
    why: '',
    remedy: '',
    source: '',
    ...(keywords ? { keywords } : {}),
    find: () => [],
    examples: { hits: [], misses: [] },
  });
  const wanted = createPrefilter([
    rule('key', ['key']),
    rule('monkey', ['monkey']),
    rule('dot', ['a.b']),
    rule('always'),
  ]);
  const ids = (text: string): string[] => wanted(text).map(({ rule }) => rule.id);

  it.each([
    ['nothing here', ['always']],
    ['a KEY', ['key', 'always']],
    ['one Monkey', ['key', 'monkey', 'always']],
    ['a.b', ['dot', 'always']],
    ['axb', ['always']],
  ])('wants for "%s" the rules %j', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});
