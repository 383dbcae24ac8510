/** How many words are remembered at a time, how long each may be (UTF-16 units), and how many slots there are. */
export const most = 8_192;
export const longest = 24;
const slotMask = 0x7fff;
const probes = 8;

/**
 * Words that were met before, as they are written: text is made of the same few thousand words over and over, so what is
 * known of each need not be worked out again. Words have the numbers from 1 to `most` - 1.
 */
export interface WordMemory {
  /**
   * The number of a word of at most `longest` units, which are the first of `units`, by a hash of them: the one that it
   * had before, or a new one. 0 where there is no room for a new one.
   */
  readonly numberOf: (units: Uint16Array, length: number, hash: number) => number;
  /** How many words are remembered. */
  readonly count: () => number;
  readonly forgetAll: () => void;
}

export function createWordMemory(): WordMemory {
  const slots = new Uint16Array(slotMask + 1);
  const hashes = new Int32Array(most);
  const lengths = new Uint8Array(most);
  const known = new Uint16Array(most * longest);
  let count = 0;

  const isSame = (units: Uint16Array, length: number, word: number): boolean => {
    if (lengths[word] !== length) return false;
    const from = word * longest;
    for (let at = 0; at < length; at += 1) if (units[at] !== known[from + at]) return false;
    return true;
  };
  const add = (units: Uint16Array, length: number, hash: number, slot: number): number => {
    if (count + 1 === most) return 0;
    count += 1;
    hashes[count] = hash;
    lengths[count] = length;
    for (let at = 0; at < length; at += 1) known[count * longest + at] = units[at] as number;
    slots[slot] = count;
    return count;
  };

  return {
    numberOf: (units, length, hash) => {
      const home = hash ^ (hash >>> 15);
      for (let probe = 0; probe < probes; probe += 1) {
        const slot = (home + probe) & slotMask;
        const word = slots[slot] as number;
        if (word === 0) return add(units, length, hash, slot);
        if (hashes[word] === hash && isSame(units, length, word)) return word;
      }
      // Where all places are taken, the word in the first gives way.
      return add(units, length, hash, home & slotMask);
    },
    count: () => count,
    forgetAll: () => {
      slots.fill(0);
      count = 0;
    },
  };
}
