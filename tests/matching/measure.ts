import { hashesOf } from '../../main/adapters/store/key.ts';
import { normalise, prints, sketch, sketchSeeds } from '../../main/domain/identity/index.ts';
import { match } from '../../main/domain/matching/match.ts';
import { type Change, type Months, monthsOf } from './generate.ts';
import { english } from './languages/english.ts';
import { german } from './languages/german.ts';
import { spanish } from './languages/spanish.ts';

/** Classes by the number of words of the shorter text of a pair. */
export const lengths = ['under 6', '6 to 12', 'above 12'] as const;
export const measured = ['reorder', 'tense', 'synonym', 'both', 'split', 'merge'] as const satisfies Change[];
export type Measured = (typeof measured)[number];

/** How many pairs there were, and how many of them were found: surely, or as a question to the person. */
export interface Found {
  all: number;
  sure: number;
  asked: number;
}

export interface Figures {
  readonly found: Map<string, Found>;
  /** Of all pairs that were surely found, how many are right; and the wrong ones by what the later text is. */
  readonly claimed: { all: number; right: number };
  readonly wrong: Map<string, number>;
  readonly questions: { all: number; right: number };
}

const languages = [english, german, spanish];
export const settings = { facts: 300, months: 12, firstSeed: 9001 } as const;

const words = (text: string): number => [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].length;
const lengthOf = (...texts: string[]): string => {
  const least = Math.min(...texts.map(words));
  return lengths[least < 6 ? 0 : least <= 12 ? 1 : 2];
};
export const cell = (change: string, length: string): string => `${change}, ${length}`;

const hashes = hashesOf(Buffer.alloc(32, 11));
const seeds = sketchSeeds(hashes);
const sketched = (text: string) => ({
  fingerprint: prints({ text, scope: '' }, hashes).fingerprint,
  sketch: sketch(normalise(text), seeds),
});

/** Runs the matcher over generated months in every language. */
export function measure(): Figures {
  const figures: Figures = {
    found: new Map(),
    claimed: { all: 0, right: 0 },
    wrong: new Map(),
    questions: { all: 0, right: 0 },
  };
  for (const language of languages) {
    for (let month = 0; month < settings.months; month += 1)
      measureOne(monthsOf(language, settings.facts, settings.firstSeed + month), figures);
  }
  return figures;
}

function measureOne({ earlier, later }: Months, figures: Figures): void {
  // What stays as it is, in whatever container, is known by its print and is not matched.
  const before = new Set(earlier.map(({ text }) => text));
  const after = new Set(later.map(({ text }) => text));
  const fresh = later.filter(({ text }) => !before.has(text));
  const gone = earlier.filter(({ text }) => !after.has(text));
  const laters = new Map(fresh.map((one) => [sketched(one.text).fingerprint, one]));
  const links = match(
    fresh.map(({ text }) => sketched(text)),
    gone.map(({ text }) => sketched(text)),
  );
  const claims = new Map<string, boolean>();
  for (const link of links) claims.set(`${link.later} ${link.earlier}`, link.sure);
  const truths = new Set<string>();
  for (const [fingerprint, { text, from, by }] of laters) {
    for (const index of from) {
      const old = earlier[index]?.text ?? '';
      const pair = `${fingerprint} ${sketched(old).fingerprint}`;
      truths.add(pair);
      const name = cell(by, lengthOf(text, old));
      const found = figures.found.get(name) ?? { all: 0, sure: 0, asked: 0 };
      figures.found.set(name, found);
      found.all += 1;
      if (claims.get(pair) === true) found.sure += 1;
      if (claims.get(pair) === false) found.asked += 1;
    }
  }
  for (const [pair, sure] of claims) {
    const tally = sure ? figures.claimed : figures.questions;
    tally.all += 1;
    if (truths.has(pair)) tally.right += 1;
    else if (sure) {
      const by = laters.get(pair.split(' ')[0] ?? '')?.by ?? '';
      figures.wrong.set(by, (figures.wrong.get(by) ?? 0) + 1);
    }
  }
}

/** Adds up some classes. */
export const total = (figures: Figures, which: (name: string) => boolean): Found =>
  [...figures.found]
    .filter(([name]) => which(name))
    .reduce(
      (sum, [, { all, sure, asked }]) => ({
        all: sum.all + all,
        sure: sum.sure + sure,
        asked: sum.asked + asked,
      }),
      { all: 0, sure: 0, asked: 0 },
    );
