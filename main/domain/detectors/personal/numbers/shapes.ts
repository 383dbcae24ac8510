import type { OfficialNumber } from './official-number.ts';
import type { Written } from './written.ts';

/** What the shape of something written says of the numbers of a list, which go by their places in it. */
export interface Shapes {
  /** Whether any number has so many characters. */
  readonly isSize: (size: number) => boolean;
  /** The numbers that may be told without a word beside them, by characters and parts. */
  readonly telling: (size: number, parts: number) => readonly number[];
  /** Whether something is written as a number is. */
  readonly fits: (at: number, written: Written) => boolean;
}

/** How sure a number is without a word beside it: 0 where it cannot be told. */
export const ownConfidence = ({ alone = 0, grouped = alone }: OfficialNumber, inParts: boolean): number =>
  inParts ? grouped : alone;

const none: readonly number[] = [];

export function createShapes(numbers: readonly OfficialNumber[]): Shapes {
  const sizes = numbers.map(({ lengths }) => new Set(lengths));
  const all = new Set(numbers.flatMap(({ lengths }) => lengths));
  /** `*`: in any parts. */
  const forms = numbers.map(({ groups = [] }) => (groups.includes('*') ? undefined : new Set(groups)));

  const isTelling = (at: number, number: OfficialNumber, size: number, parts: number): boolean => {
    if (!number.lengths.includes(size) || ownConfidence(number, parts > 1) === 0) return false;
    const own = forms[at];
    return parts === 1 || !own || [...own].some((form) => form.split('-').length === parts);
  };
  const told = new Map<number, readonly number[]>();
  const most = 32;

  return {
    isSize: (size) => all.has(size),
    telling: (size, parts) => {
      if (parts >= most) return none;
      const key = size * most + parts;
      const known = told.get(key);
      if (known) return known;
      const some = [...numbers.keys()].filter((at) =>
        isTelling(at, numbers[at] as OfficialNumber, size, parts),
      );
      told.set(key, some);
      return some;
    },
    fits: (at, { compact, groups, even }) =>
      (sizes[at]?.has(compact.length) ?? false) &&
      (!groups.includes('-') || ((forms[at]?.has(groups) ?? true) && (even || !numbers[at]?.even))) &&
      (numbers[at]?.shape.test(compact) ?? false),
  };
}
