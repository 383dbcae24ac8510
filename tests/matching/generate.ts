import { choices, deedOf, type Fact, factOf, type Size, say, sizes, type Wording, wordsFor } from './fact.ts';
import type { Language } from './languages/language.ts';
import { type Random, randomOf } from './random.ts';

/** What happens to a fact between two months. */
export type Change = 'same' | 'reorder' | 'tense' | 'synonym' | 'both' | 'split' | 'merge' | 'drop';

/** A sentence of a month, and the container of the export that it stands in. */
export interface Said {
  readonly text: string;
  readonly part: string;
}

/** A sentence of the later month, which sentences of the earlier one it comes from, and what was done to those. */
export interface Later extends Said {
  readonly from: readonly number[];
  readonly by: Change | 'new' | 'near-miss';
}

export interface Months {
  readonly earlier: readonly Said[];
  readonly later: readonly Later[];
}

/** Of a hundred facts, how many meet each change. */
const shares: readonly (readonly [Change, number])[] = [
  ['same', 52],
  ['reorder', 10],
  ['tense', 10],
  ['synonym', 10],
  ['both', 6],
  ['drop', 12],
];
/** For a hundred facts: sentences that are split, pairs that are merged, and what comes in besides. */
const besides = { split: 8, merge: 8, new: 8, nearMiss: 8 } as const;
/** Share of the sentences that are moved to another container of the export, whatever else happens to them. */
const moved = 0.09;
const parts = ['', 'project:one', 'project:two'] as const;

/** Two months of made-up memory in one language, from so many facts, a third of each size. */
export function monthsOf(language: Language, facts: number, seed: number): Months {
  const random = randomOf(seed);
  const told = new Set<string>();
  const earlier: Said[] = [];
  const later: Later[] = [];

  const before = (fact: Fact): number =>
    earlier.push({ text: say(fact, language), part: random.pick(parts) }) - 1;
  const after = (fact: Fact, from: readonly number[], by: Later['by']): void => {
    const stays = earlier[from[0] ?? -1]?.part;
    const part = stays === undefined || random.next() < moved ? random.pick(parts) : stays;
    later.push({ text: say(fact, language), part, from, by });
  };
  /** Makes up facts until there are so many that nobody told before, the same one in other words included. */
  const fresh = (count: number, make: () => Fact): Fact[] => {
    const made: Fact[] = [];
    while (made.length < count) {
      const fact = make();
      const deeds = fact.what.deeds.map((_, at) => JSON.stringify(deedOf(fact, at).what));
      if (deeds.some((deed) => told.has(deed))) continue;
      for (const deed of deeds) told.add(deed);
      made.push(fact);
    }
    return made;
  };
  const anySize = (): Size => random.pick(Object.keys(sizes) as Size[]);
  const share = (of: keyof typeof besides): number => (facts * besides[of]) / 100;

  const old = fresh(facts, () => factOf(language, anySize(), random));
  for (const fact of old) {
    const by = chosen(fact, random);
    const index = before(fact);
    if (by !== 'drop') after(changed(fact, by, random), [index], by);
  }
  for (const whole of fresh(share('split'), () => factOf(language, anySize(), random, 2))) {
    const index = before(whole);
    for (const at of [0, 1]) after(deedOf(whole, at), [index], 'split');
  }
  for (const whole of fresh(share('merge'), () => factOf(language, anySize(), random, 2))) {
    const indices = [0, 1].map((at) => before(deedOf(whole, at)));
    after(whole, indices, 'merge');
  }
  for (const fact of fresh(share('new'), () => factOf(language, anySize(), random))) after(fact, [], 'new');
  for (const fact of fresh(share('nearMiss'), () => nearMiss(random.pick(old), language, random)))
    after(fact, [], 'near-miss');
  return { earlier, later: random.shuffle(later) };
}

function chosen({ what }: Fact, random: Random): Change {
  let left = random.next() * 100;
  const [change] = shares.find(([, share]) => {
    left -= share;
    return left < 0;
  }) ?? ['same' as const];
  const around = what.deeds[0]?.circumstances.length ?? 0;
  return (change === 'reorder' || change === 'both') && around === 0 ? 'synonym' : change;
}

function changed(fact: Fact, by: Change, random: Random): Fact {
  const how = {
    same: (now: Wording) => now,
    reorder: (now: Wording) => reordered(now, random),
    tense: (now: Wording) => ({ ...now, time: 'past' as const }),
    synonym: (now: Wording) => reworded(fact, now, random),
    both: (now: Wording) => reordered(reworded(fact, now, random), random),
  }[by as 'same'];
  return { ...fact, how: how(fact.how) };
}

/** Another order of the circumstances, the first of them in front. */
const reordered = (how: Wording, random: Random): Wording => ({
  ...how,
  order: how.order.map((order) => random.shuffle(order)),
  fronted: true,
});

/** Every second word of which there are several is another one of the same meaning, at least one. */
function reworded({ what }: Fact, how: Wording, random: Random): Wording {
  const options = choices(what.deeds);
  const places = Math.ceil(options.length / 2);
  const chosenPlaces = new Set(random.shuffle(options.map((_, at) => at)).slice(0, places));
  const words = how.words.map((now, at) => {
    const many = options[at] ?? 1;
    return chosenPlaces.has(at) ? (now + 1 + Math.floor(random.next() * (many - 1))) % many : now;
  });
  return { ...how, words };
}

/** The same sentence about another person, or with another place, time or thing where it names nobody. */
function nearMiss({ what, how }: Fact, language: Language, random: Random): Fact {
  const names = Object.keys(what.gaps);
  if (names.length === 0) return factOf(language, 'short', random);
  const name = names.includes('person') ? 'person' : random.pick(names);
  const others = wordsFor(language, name).filter((word) => !Object.values(what.gaps).includes(word));
  return { what: { ...what, gaps: { ...what.gaps, [name]: random.pick(others) } }, how };
}
