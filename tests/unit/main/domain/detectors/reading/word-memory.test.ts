import { describe, expect, it } from 'vitest';
import { createWordMemory, most } from '../../../../../../main/domain/detectors/reading/word-memory.ts';

describe('the memory of words', () => {
  it('knows a word again wherever it stands, and no other with the same hash', () => {
    const memory = createWordMemory();
    const text = 'harbour lantern Lantern lantern';
    expect(memory.find(text, 0, 7, 1)).toBe(0);
    const harbour = memory.add(text, 0, 7, 1);
    const lantern = memory.add(text, 8, 15, 1);
    expect(lantern).not.toBe(harbour);
    expect(memory.find(text, 24, 31, 1)).toBe(lantern);
    expect(memory.find(text, 16, 23, 1)).toBe(0);
    expect(memory.find(text, 0, 6, 1)).toBe(0);
  });

  it('forgets all when it is full, and goes on', () => {
    const memory = createWordMemory();
    const words = Array.from({ length: most }, (_, at) => `w${at}`);
    const numbers = words.map((word, at) => memory.add(word, 0, word.length, at));
    expect(numbers.slice(0, 2)).toEqual([1, 2]);
    expect(numbers.at(-2)).toBe(most - 1);
    expect(numbers.at(-1)).toBe(1);
    expect(memory.find('w0', 0, 2, 0)).toBe(0);
  });

  it('finds a place among words that share one', () => {
    const memory = createWordMemory();
    const words = Array.from({ length: 40 }, (_, at) => `w${at}`);
    for (const word of words) memory.add(word, 0, word.length, 7);
    const found = words.filter((word) => memory.find(word, 0, word.length, 7) > 0);
    expect(found.length).toBe(8);
    expect(found).toContain('w39');
  });
});
