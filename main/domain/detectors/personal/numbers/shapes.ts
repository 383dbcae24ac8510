import type { Candidate, IsSize } from './candidates.ts';
import type { OfficialNumber } from './official-number.ts';
import type { Written } from './written.ts';

/** What the shape of something written says of the numbers of a list, which go by their places in it. */
export interface Shapes {
  readonly isSize: IsSize;
  /** Whether one of some numbers has so many. */
  readonly isSizeOf: (some: Iterable<number>, size: number) => boolean;
  /** The numbers that a candidate in such parts may be without a word beside it. */
  readonly telling: (candidate: Candidate) => readonly number[];
  /** Whether something is written as a number is. */
  readonly fits: (at: number, written: Written) => boolean;
}

/** How sure a number is without a word beside it: 0 where it cannot be told. */
export const ownConfidence = ({ alone = 0, grouped = alone }: OfficialNumber, inParts: boolean): number =>
  inParts ? grouped : alone;

const none: readonly number[] = [];
/** More parts than any issuer writes, and more characters than one part has. */
const most = { parts: 8, size: 32 };

/** The sizes of parts as one figure. */
const form = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum * most.size + size, 0);

function formOf({ pieces, parts }: Candidate): number {
  if (parts > most.parts) return 0;
  let sum = 0;
  for (const piece of pieces) for (const part of piece) sum = sum * most.size + part[1] - part[0];
  return sum;
}

export function createShapes(numbers: readonly OfficialNumber[]): Shapes {
  const sizes = numbers.map(({ lengths }) => new Set(lengths));
  const isSize: boolean[] = [];
  for (const size of numbers.flatMap(({ lengths }) => lengths)) isSize[size] = true;
  /** `*`: in any parts. */
  const forms = numbers.map(({ groups = [] }) => (groups.includes('*') ? undefined : new Set(groups)));

  /** A part of one size has no other form. */
  const told = new Map<number, number[]>();
  for (const [at, number] of numbers.entries()) {
    const whole = ownConfidence(number, false) > 0 ? number.lengths : [];
    const inParts = ownConfidence(number, true) > 0 ? [...(forms[at] ?? [])] : [];
    const own = inParts.map((groups) => form(groups.split('-').map(Number)));
    for (const key of new Set([...whole, ...own])) told.set(key, [...(told.get(key) ?? []), at]);
  }

  return {
    isSize: (size) => isSize[size] ?? false,
    isSizeOf: (some, size) => {
      for (const at of some) if (sizes[at]?.has(size)) return true;
      return false;
    },
    telling: (candidate) => told.get(formOf(candidate)) ?? none,
    fits: (at, { compact, groups, even }) =>
      (sizes[at]?.has(compact.length) ?? false) &&
      (!groups.includes('-') || ((forms[at]?.has(groups) ?? true) && (even || !numbers[at]?.even))) &&
      (numbers[at]?.shape.test(compact) ?? false),
  };
}
