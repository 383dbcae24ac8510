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
  /** The number of a word of at most `longest` units in a text, by a hash of its units; 0 where it was never met. */
  readonly find: (text: string, start: number, end: number, hash: number) => number;
  /** Remembers such a word. When there is no room left all others are forgotten, and this one has the number 1. */
  readonly add: (text: string, start: number, end: number, hash: number) => number;
}

export function createWordMemory(): WordMemory {
  const slots = new Uint16Array(slotMask + 1);
  const hashes = new Int32Array(most);
  const lengths = new Uint8Array(most);
  const units = new Uint16Array(most * longest);
  let count = 0;

  const isSame = (text: string, start: number, end: number, word: number): boolean => {
    if (lengths[word] !== end - start) return false;
    const from = word * longest - start;
    for (let at = start; at < end; at += 1) if (text.charCodeAt(at) !== units[from + at]) return false;
    return true;
  };
  const home = (hash: number): number => hash ^ (hash >>> 15);

  return {
    find: (text, start, end, hash) => {
      for (let probe = 0; probe < probes; probe += 1) {
        const word = slots[(home(hash) + probe) & slotMask] as number;
        if (word === 0) return 0;
        if (hashes[word] === hash && isSame(text, start, end, word)) return word;
      }
      return 0;
    },
    add: (text, start, end, hash) => {
      if (count + 1 === most) {
        slots.fill(0);
        count = 0;
      }
      count += 1;
      hashes[count] = hash;
      lengths[count] = end - start;
      for (let at = start; at < end; at += 1) units[count * longest + at - start] = text.charCodeAt(at);
      // Where all places are taken, the word in the first gives way.
      let slot = home(hash) & slotMask;
      for (let probe = 1; probe < probes && slots[slot] !== 0; probe += 1)
        slot = (home(hash) + probe) & slotMask;
      if (slots[slot] !== 0) slot = home(hash) & slotMask;
      slots[slot] = count;
      return count;
    },
  };
}
