import { rowId } from './prints.ts';

/** Hexadecimal digits of one half of what is kept of a fingerprint. */
const half = 8;

/**
 * Gives entries the ids of their rows, in order: a fingerprint that comes again gets `~2`, `~3`. Of each fingerprint 64
 * bits are kept, in flat arrays: a list of a million entries takes a tenth of what its fingerprints would. That two of
 * a million share those bits happens once in thirty million lists, and gives one a `~2` that it would not need.
 */
export function createRowIds(): (fingerprint: string) => string {
  let highs = new Uint32Array(1 << 12);
  let lows = new Uint32Array(1 << 12);
  let count = 0;
  /** How often those came that came more than once. */
  const again = new Map<string, number>();

  /** The place of a print: where it lies, or the free one where it belongs. Nothing kept is zero in both halves. */
  const placeOf = (high: number, low: number): number => {
    let at = low & (lows.length - 1);
    while ((highs[at] !== high || lows[at] !== low) && (highs[at] !== 0 || lows[at] !== 0))
      at = (at + 1) & (lows.length - 1);
    return at;
  };
  const keep = (at: number, high: number, low: number): void => {
    highs[at] = high;
    lows[at] = low;
  };
  const grow = (): void => {
    const [oldHighs, oldLows] = [highs, lows];
    highs = new Uint32Array(oldHighs.length * 2);
    lows = new Uint32Array(oldLows.length * 2);
    for (const [at, low] of oldLows.entries()) {
      const high = oldHighs[at] as number;
      if (high !== 0 || low !== 0) keep(placeOf(high, low), high, low);
    }
  };

  return (fingerprint) => {
    const high = Number.parseInt(fingerprint.slice(0, half), 16);
    const low = Number.parseInt(fingerprint.slice(half, 2 * half), 16);
    const at = placeOf(high, low);
    if (highs[at] === high && lows[at] === low) {
      const nth = (again.get(fingerprint) ?? 1) + 1;
      again.set(fingerprint, nth);
      return rowId(fingerprint, nth);
    }
    keep(at, high, low);
    count += 1;
    if (count * 4 > lows.length * 3) grow();
    return rowId(fingerprint, 1);
  };
}
