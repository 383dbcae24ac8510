import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashesOf } from '../../../../../main/adapters/store/key.ts';
import {
  likeness,
  normalise,
  prints,
  scheme,
  sketch,
  sketchSeeds,
} from '../../../../../main/domain/identity/index.ts';
import { workOf } from '../../../../linear.ts';

const hashes = hashesOf(Buffer.alloc(32, 7));
const seeds = sketchSeeds(hashes);
const of = (text: string) => sketch(normalise(text), seeds);
const between = (one: string, other: string) => likeness(of(one), of(other));

const long =
  'Prefers short answers with sources, in British English, and wants numbers rounded to two places.';

describe('the likeness of two texts', () => {
  it.each([
    ['one word replaced', long, long.replace('short', 'brief')],
    ['words added at the end', long, `${long} Dislikes emoji.`],
    ['case and punctuation', long, long.toUpperCase().replaceAll(',', ';')],
    ['two words replaced', long, long.replace('short', 'brief').replace('rounded', 'cut')],
    [
      'Japanese',
      '田中さんは毎週火曜日に東京の本社で会議をします',
      '田中さんは毎週水曜日に東京の本社で会議をします',
    ],
    ['Chinese', '他喜欢简短的回答并且要求附上来源', '他喜欢简短的回答而且要求附上来源'],
    ['Thai', 'เขาชอบคำตอบสั้นและต้องการแหล่งอ้างอิง', 'เขาชอบคำตอบสั้นและอยากได้แหล่งอ้างอิง'],
  ])('is above one half after light rewording: %s', (_, one, other) => {
    expect(between(one, other)).toBeGreaterThan(0.5);
  });

  it.each([
    ['other words', long, 'Works at Northwind as head of people; comparing pension providers until March.'],
    ['other words in Chinese', '他喜欢简短的回答并且要求附上来源', '明天上午我们去海边看日出'],
    ['texts without words', '!!!', '???'],
    ['a text without words and one with', '…', long],
  ])('is below .15 between strangers: %s', (_, one, other) => {
    expect(between(one, other)).toBeLessThan(0.15);
  });

  it('follows the share of words and of parts of words in common, within what so many slots can tell', () => {
    // Two texts of 40 words each that share the first 30: 30 words of 50, and as many of their parts as counted here.
    const words = (from: number, count: number) => Array.from({ length: count }, (_, at) => `w${from + at}x`);
    const one = [...words(0, 30), ...words(100, 10)];
    const other = [...words(0, 30), ...words(200, 10)];
    const grams = (of: readonly string[]) =>
      new Set(
        of.flatMap((word) => Array.from({ length: word.length }, (_, at) => ` ${word} `.slice(at, at + 3))),
      );
    const [a, b] = [grams(one), grams(other)];
    const shared = a.intersection(b).size / a.union(b).size;
    expect(Math.abs(between(one.join(' '), other.join(' ')) - (30 / 50 + shared) / 2)).toBeLessThan(0.1);
  });

  it('is whole for a text with itself, the same both ways, and never outside 0 to 1', () => {
    const text = fc
      .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }))
      .map((w) => `a ${w.join(' ')}`);
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(between(one, one)).toBe(1);
        expect(between(one, other)).toBe(between(other, one));
        expect(between(one, other)).toBeLessThanOrEqual(1);
        expect(between(one, other)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('stays what it was from month to month: another form of it is another scheme', () => {
    const digest = createHash('sha256')
      .update(of(`${long} Anna paid 1200 euros; 田中さん`))
      .digest('hex');
    expect([scheme, digest]).toEqual([1, '1fcd73bf426ee8cb00c4b521e8ddfcca1055d26ee51466d77f43c56d5107457b']);
  });

  it('cannot be taken under another key', () => {
    const other = sketch(normalise(long), sketchSeeds(hashesOf(Buffer.alloc(32, 8))));
    expect(likeness(of(long), other)).toBeLessThan(0.15);
  });
});

it('prints and sketches ten thousand entries of twenty words within half a second', async () => {
  const texts = Array.from({ length: 10_000 }, (_, at) =>
    Array.from({ length: 20 }, (_, word) => `word${(at * 31 + word * 17) % 5_000}`).join(' '),
  );
  const time = await workOf(() => {
    for (const text of texts) sketch(prints({ text, scope: 'local' }, hashes).normalised, seeds);
  });
  expect(time).toBeLessThan(500);
});

it('a sketch takes a word of any length', () => {
  expect(of('a'.repeat(20_000_000)).length).toBeGreaterThan(0);
});
