import { describe, expect, it } from 'vitest';
import {
  createWordMemory,
  longest,
  most,
} from '../../../../../../main/domain/detectors/reading/word-memory.ts';

const units = (word: string): Uint16Array => {
  const all = new Uint16Array(longest);
  for (let at = 0; at < word.length; at += 1) all[at] = word.charCodeAt(at);
  return all;
};

describe('the memory of words', () => {
  it('knows a word again, and no other with the same hash', () => {
    const memory = createWordMemory();
    const lantern = memory.numberOf(units('lantern'), 7, 1);
    const others = ['harbour', 'Lantern', 'lanterns'].map((word) =>
      memory.numberOf(units(word), word.length, 1),
    );
    expect(new Set([lantern, ...others]).size).toBe(4);
    expect(memory.numberOf(units('lantern'), 7, 1)).toBe(lantern);
    expect(memory.numberOf(units('lanterns'), 7, 1)).toBe(lantern);
    expect(memory.count()).toBe(4);
  });

  it('takes no more when it is full, keeps what it has, and begins anew when it has forgotten all', () => {
    const memory = createWordMemory();
    const words = Array.from({ length: most }, (_, at) => `w${at}`);
    const numberOf = (word: string): number =>
      memory.numberOf(units(word), word.length, Number(word.slice(1)));
    const numbers = words.map(numberOf);
    expect(numbers.slice(0, 2)).toEqual([1, 2]);
    expect(numbers.at(-2)).toBe(most - 1);
    expect(numbers.at(-1)).toBe(0);
    expect(numberOf('w1')).toBe(2);
    memory.forgetAll();
    expect(memory.count()).toBe(0);
    expect(numberOf('w8190')).toBe(1);
  });

  it('finds a place among words that share one', () => {
    const memory = createWordMemory();
    const words = Array.from({ length: 40 }, (_, at) => `w${at}`);
    const numberOf = (word: string): number => memory.numberOf(units(word), word.length, 7);
    for (const word of words) numberOf(word);
    const count = memory.count();
    for (const word of ['w1', 'w2', 'w39']) numberOf(word);
    expect(memory.count()).toBe(count);
  });
});
