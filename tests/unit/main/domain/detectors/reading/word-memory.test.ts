import { describe, expect, it } from 'vitest';
import { createWordMemory, most } from '../../../../../../main/domain/detectors/reading/word-memory.ts';

describe('the memory of words', () => {
  it('knows a word again, and no other that shares a hash or the length with it', () => {
    const memory = createWordMemory();
    const known = memory.numberOf(7, 1, 2);
    const others = [memory.numberOf(7, 1, 3), memory.numberOf(7, 4, 2), memory.numberOf(8, 1, 2)];
    expect(new Set([known, ...others]).size).toBe(4);
    expect(memory.numberOf(7, 1, 2)).toBe(known);
    expect(memory.count()).toBe(4);
  });

  it('takes no more when it is full, keeps what it has, and begins anew when it has forgotten all', () => {
    const memory = createWordMemory();
    const numbers = Array.from({ length: most }, (_, at) => memory.numberOf(5, at, at));
    expect(numbers.slice(0, 2)).toEqual([1, 2]);
    expect(numbers.at(-2)).toBe(most - 1);
    expect(numbers.at(-1)).toBe(0);
    expect(memory.numberOf(5, 1, 1)).toBe(2);
    memory.forgetAll();
    expect(memory.count()).toBe(0);
    expect(memory.numberOf(5, most - 2, most - 2)).toBe(1);
  });

  it('finds a place among words that share one', () => {
    const memory = createWordMemory();
    const numberOf = (at: number): number => memory.numberOf(5, 7, at);
    const numbers = Array.from({ length: 40 }, (_, at) => numberOf(at));
    expect(new Set(numbers).size).toBe(40);
    expect([1, 2, 39].map(numberOf)).toEqual([1, 2, 39].map((at) => numbers[at]));
  });
});
