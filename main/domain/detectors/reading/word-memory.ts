/** How many words are remembered at a time, and how many slots there are. */
export const most = 8_192;
const slotMask = 0x7fff;
const probes = 8;

/**
 * Words that were met before, as they are written: text is made of the same few thousand words over and over, so what is
 * known of each need not be worked out again. Words have the numbers from 1 to `most` - 1.
 */
export interface WordMemory {
  /**
   * The number of a word: the one that it had before, or a new one; 0 where there is no room for a new one. A word is
   * known by its length and by two hashes of its units that have nothing to do with each other: of all words that can
   * be remembered together, no two share all three but once in a hundred thousand million times.
   */
  readonly numberOf: (length: number, hash: number, check: number) => number;
  /** How many words are remembered. */
  readonly count: () => number;
  readonly forgetAll: () => void;
}

export function createWordMemory(): WordMemory {
  const slots = new Uint16Array(slotMask + 1);
  const hashes = new Int32Array(most);
  const checks = new Int32Array(most);
  const lengths = new Uint8Array(most);
  let count = 0;

  const add = (length: number, hash: number, check: number, slot: number): number => {
    if (count + 1 === most) return 0;
    count += 1;
    hashes[count] = hash;
    checks[count] = check;
    lengths[count] = length;
    slots[slot] = count;
    return count;
  };

  return {
    numberOf: (length, hash, check) => {
      const home = hash ^ (hash >>> 15);
      for (let probe = 0; probe < probes; probe += 1) {
        const slot = (home + probe) & slotMask;
        const word = slots[slot] as number;
        if (word === 0) return add(length, hash, check, slot);
        if (hashes[word] === hash && checks[word] === check && lengths[word] === length) return word;
      }
      // Where all places are taken, the word in the first gives way.
      return add(length, hash, check, home & slotMask);
    },
    count: () => count,
    forgetAll: () => {
      slots.fill(0);
      count = 0;
    },
  };
}
