/** No feature: hashes have 31 bits. */
const empty = 0xffffffff;

/** Memory for the minima of one set, used again for every set. */
let scratch = new Uint32Array(256);

/**
 * One hash a feature for every so many slots, instead of one for each: it names the slot and is kept where it is the
 * least there. A slot that stays empty takes what stands in another one of its run, the same one in every sketch
 * (A. Shrivastava, "Optimal Densification for Fast and Accurate Minwise Hashing", 2017).
 */
export function putMinima(minima: Uint8Array, features: ReadonlySet<number>, run: number): void {
  if (scratch.length < minima.length) scratch = new Uint32Array(minima.length);
  const least = scratch.subarray(0, minima.length).fill(empty);
  for (let start = 0; start < minima.length; start += run) {
    const step = Math.imul(start + 1, 0x9e3779b1);
    features.forEach((feature) => {
      const hash = mix(feature ^ step) >>> 0;
      const slot = start + (((hash >>> 16) * run) >>> 16);
      const rest = Math.imul(hash, 0x9e3779b1) >>> 1;
      if (rest < (least[slot] ?? 0)) least[slot] = rest;
    });
  }
  for (let slot = 0; slot < minima.length; slot += 1) {
    const start = slot - (slot % run);
    let from = slot;
    for (let tried = 1; least[from] === empty; tried += 1)
      from = start + (((mix((slot + 1) * 0x10001 + tried * 0x85ebca6b) >>> 16) * run) >>> 16);
    minima[slot] = (least[from] ?? 0) & 0xff;
  }
}

/** The finaliser of MurmurHash3: spreads every bit over the whole word. */
export function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
