/**
 * Bands of a sketch: two entries are compared only where one of their bands is the same (J. Leskovec, A. Rajaraman, J.
 * Ullman, "Mining of Massive Datasets", section 3.4). With eighteen of seven bytes each, of two texts that are alike
 * by 0.75 more than nine in ten meet, of two that are alike by 0.5 one in seven.
 */
export const bands = { count: 18, bytes: 7 } as const;
/** Entries that are compared with a new one, the newest first: what is written after one pattern a thousand times is cut off. */
const most = { chain: 3, steps: 16, candidates: 9 } as const;

const factors = Int32Array.from({ length: bands.count * bands.bytes }, (_, slot) =>
  Math.imul(slot * 2 + 1, 0x9e3779b1),
);
const scratch = new Uint8Array(factors.length);

/**
 * MinHash of a set of words by their prints (A. Z. Broder, "On the resemblance and containment of documents", 1997): of
 * each slot the lowest byte of the minimum. The answer holds until the next call.
 */
export function minimaOf(words: Uint32Array): Uint8Array {
  for (let slot = 0; slot < scratch.length; slot += 1) {
    const factor = factors[slot] as number;
    let least = 0x7fffffff;
    for (let at = 0; at < words.length; at += 1) {
      // A capital makes no other word.
      const hash = Math.imul((words[at] as number) >>> 1, factor);
      least = Math.min(least, hash ^ (hash >>> 16));
    }
    scratch[slot] = least;
  }
  return scratch;
}

/** Numbers of one page: what is kept grows page by page, so that nothing is held twice and hardly anything empty. */
const page = { bits: 16, length: 1 << 16 } as const;

/**
 * Which entries share a band, newest first: for each entry and band the hash of the band and the entry before it in
 * the same slot, in pages of flat numbers.
 */
export function createChains() {
  const own = new Uint32Array(bands.count);
  let count = 0;
  const hashes: Uint32Array[] = [];
  const links: Int32Array[] = [];
  let heads = new Int32Array(1 << 12);

  const hashAt = (at: number): number =>
    (hashes[at >>> page.bits] as Uint32Array)[at & (page.length - 1)] as number;
  const linkAt = (at: number): number =>
    (links[at >>> page.bits] as Int32Array)[at & (page.length - 1)] as number;
  const link = (at: number): void => {
    const slot = hashAt(at) & (heads.length - 1);
    (links[at >>> page.bits] as Int32Array)[at & (page.length - 1)] = heads[slot] as number;
    heads[slot] = at + 1;
  };
  const grow = (): void => {
    heads = new Int32Array(heads.length * 2);
    for (let at = 0; at < count * bands.count; at += 1) link(at);
  };

  return {
    /** Places of earlier entries that share a band with a new one, by its minima. */
    candidates: (minima: Uint8Array): number[] => {
      for (let band = 0; band < bands.count; band += 1) {
        let hash = 0x811c9dc5 ^ Math.imul(band + 1, 0x9e3779b1);
        for (let at = band * bands.bytes; at < (band + 1) * bands.bytes; at += 1)
          hash = Math.imul(hash ^ (minima[at] as number), 0x01000193);
        own[band] = hash ^ (hash >>> 15);
      }
      const found: number[] = [];
      for (let band = 0; band < bands.count && found.length < most.candidates; band += 1) {
        const hash = own[band] as number;
        let at = heads[hash & (heads.length - 1)] as number;
        let shared = 0;
        for (let step = 0; at > 0 && shared < most.chain && step < most.steps; step += 1) {
          const here = at - 1;
          at = linkAt(here);
          if (hashAt(here) !== hash) continue;
          shared += 1;
          const place = Math.floor(here / bands.count);
          if (!found.includes(place)) found.push(place);
        }
      }
      return found;
    },
    /** Keeps the one that was looked for last, at the next place. */
    enter: (): void => {
      while ((count + 1) * bands.count > heads.length) grow();
      for (let band = 0; band < bands.count; band += 1) {
        const at = count * bands.count + band;
        if (at >>> page.bits === hashes.length) {
          hashes.push(new Uint32Array(page.length));
          links.push(new Int32Array(page.length));
        }
        (hashes[at >>> page.bits] as Uint32Array)[at & (page.length - 1)] = own[band] as number;
        link(at);
      }
      count += 1;
    },
  };
}
