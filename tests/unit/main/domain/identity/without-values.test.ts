import { describe, expect, it } from 'vitest';
import { hashesOf } from '../../../../../main/adapters/store/key.ts';
import { normalise, sketch, sketchSeeds, withoutValues } from '../../../../../main/domain/identity/index.ts';
import type { Category, Finding } from '../../../../../shared/finding.ts';

const finding = (category: Category, start: number, end: number): Finding => ({
  rule: 'made-up',
  category,
  severity: 'high',
  confidence: 0.9,
  start,
  end,
});
const text = 'The door code is heron-delta, ask Ingrid';

describe('a text that is to be sketched', () => {
  it.each([
    ['a password', [finding('credential', 17, 28)], 'The door code is  … , ask Ingrid'],
    [
      'overlapping values once',
      [finding('credential', 17, 28), finding('financial', 23, 28)],
      'The door code is  … , ask Ingrid',
    ],
    [
      'one that begins inside another',
      [finding('credential', 17, 24), finding('contact', 20, 28)],
      'The door code is  …  … , ask Ingrid',
    ],
    ['nothing of a topic or a person', [finding('person', 34, 40), finding('health', 0, 40)], text],
  ])('leaves out %s', (_, findings, expected) => {
    expect(withoutValues(text, findings)).toBe(expected);
  });

  it('is the same sketch whatever the value', () => {
    const seeds = sketchSeeds(hashesOf(Buffer.alloc(32, 7)));
    const of = (value: string) => {
      const whole = `The door code is ${value}, ask Ingrid`;
      return sketch(normalise(withoutValues(whole, [finding('credential', 17, 17 + value.length)])), seeds);
    };
    expect(of('heron-delta')).toEqual(of('otter 99'));
  });

  it.each([
    ['a long number', 'Account 40021187 is closed', 'Account 70021193 is closed'],
    ['what looks like a key', 'Token a8f3k2m9q7x1z is old', 'Token b7e4l3n8r6y2w is old'],
  ])('tells %s by its length alone, found or not', (_, one, other) => {
    const seeds = sketchSeeds(hashesOf(Buffer.alloc(32, 7)));
    expect(sketch(normalise(one), seeds)).toEqual(sketch(normalise(other), seeds));
  });
});
