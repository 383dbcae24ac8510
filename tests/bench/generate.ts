/** Synthetic entries for measurements: made-up words, the same for the same seed. Keys are put together here. */
const words =
  'amber barge cedar drift ember fennel gantry hollow indigo juniper kestrel lantern marrow nettle orchard parish quarry ribbon saddle tallow umber velvet willow yarrow zephyr copper bramble thistle mill harbour'.split(
    ' ',
  );

/** A small generator of numbers from 0 to 1 (mulberry32), so that every run measures the same. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const special: readonly ((next: () => number) => string)[] = [
  () => `The deploy key is ${['sk', 'ant', 'api03', 'aB3dE6gH9jK2mN5pQ8sT'.repeat(4)].join('-')}`,
  (next) => `The wifi password is Heron-${Math.floor(next() * 9_000) + 1_000}-blue`,
  (next) =>
    `Write to ${words[Math.floor(next() * words.length)]}.${Math.floor(next() * 999)}@northwind.example`,
  () => `Card ${['4111', '1111', '1111', '1111'].join(' ')} until May`,
  () => `Call +49 40 5550 1234 in the morning`,
];

export interface SyntheticEntry {
  readonly id: string;
  readonly text: string;
  readonly created_at: string;
}

/** `count` entries of about 120 characters; one in fifty holds something that a rule finds. */
export function* syntheticEntries(count: number, seed = 1): Generator<SyntheticEntry> {
  const next = chance(seed);
  for (let at = 0; at < count; at += 1) {
    const length = 10 + Math.floor(next() * 16);
    const sentence = Array.from({ length }, () => words[Math.floor(next() * words.length)]).join(' ');
    const found = next() < 0.02 ? special[Math.floor(next() * special.length)]?.(next) : undefined;
    const day = new Date(Date.UTC(2024, 0, 1) + Math.floor(next() * 900) * 86_400_000).toISOString();
    yield { id: `e${at}`, text: `${found ?? 'Note'} ${at}: ${sentence}.`, created_at: day };
  }
}
