import { createRequire } from 'node:module';
import { detect, rules } from '../../main/domain/detectors/index.ts';
import { createPrefilter } from '../../main/domain/detectors/prefilter.ts';
import { rulePatterns } from '../patterns.ts';
import { syntheticEntries } from './generate.ts';
import { pages, prose } from './prose.ts';

/** Run as a process of its own: measures all rules over prose and entries, in one thread, and prints it as JSON. */
const mega = 1024 * 1024;
const fact = { kind: 'fact' } as const;
const runs = 3;
/** Stands for what wakes rules: the pass for the keywords of all, and cheap looks, which read the sentences too. */
const prefilter = '';

/** Cut into texts of the length of a page, in characters; each a string of its own, as an export gives them. */
const cut = (words: string, length = 4_096): string[] =>
  JSON.parse(
    JSON.stringify(
      Array.from({ length: words.length / length }, (_, at) => words.slice(at * length, (at + 1) * length)),
    ),
  ) as string[];

const texts = cut(prose(4 * mega));
const hard = cut(pages(mega));
const entries = [...syntheticEntries(20_000)].map(({ text }) => text);

/** What the rules of this ruleset take: megabytes and entries a second, and how many times as long others take. */
export interface RuleFigures {
  readonly rules: number;
  readonly prose: number;
  /** The same over a hundred megabytes. */
  readonly long: number;
  readonly pages: number;
  readonly entries: number;
  /** A bare pass of the same patterns over the same prose, as a multiple of our time. */
  readonly bare: number;
  readonly secretlint: number;
  /** Each rule's share of the time, the largest first; what wakes them has no name. */
  readonly shares: readonly (readonly [string, number])[];
}

/** What an act costs this thread, in milliseconds: what others do meanwhile does not count. */
async function workOf(act: () => unknown): Promise<number> {
  const start = process.threadCpuUsage();
  await act();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1_000;
}

/** The least work of some runs after one that warms up, in milliseconds. */
async function best(act: () => unknown): Promise<number> {
  await act();
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) least = Math.min(least, await workOf(act));
  return least;
}

/** What all rules take over many times as much prose, never the same twice, in milliseconds. */
async function atLength(pieces: number): Promise<number> {
  let took = 0;
  for (let piece = 0; piece < pieces; piece += 1)
    took += await workOf(detectAll(cut(prose(4 * mega, piece + 2))));
  return took;
}

/** What each rule takes over the texts that the prefilter hands it, and what the prefilter takes itself. */
function shares(some: readonly string[]): Map<string, number> {
  const wanted = createPrefilter(rules);
  const took = new Map<string, number>([[prefilter, 0]]);
  for (const text of some) {
    let start = performance.now();
    const woken = wanted(text);
    took.set(prefilter, (took.get(prefilter) ?? 0) + performance.now() - start);
    for (const { rule, places } of woken) {
      start = performance.now();
      for (const _ of rule.find(text, fact, places));
      took.set(rule.id, (took.get(rule.id) ?? 0) + performance.now() - start);
    }
  }
  return took;
}

const detectAll = (some: readonly string[]) => (): void => {
  for (const text of some) detect(text, fact);
};

/** The same patterns without prefilter, windows and judgement: each over every text. */
async function bare(): Promise<() => void> {
  const patterns = (await rulePatterns((file) => import(file)))
    .filter(({ source }) => !source.startsWith('^'))
    .map(({ source, flags }) => new RegExp(source, `${flags}g`));
  return () => {
    for (const pattern of patterns) for (const text of texts) for (const _ of text.matchAll(pattern));
  };
}

/** Another scanner, for secrets alone, over the same texts: secretlint with its recommended rules. */
function secretlint(): () => Promise<void> {
  const load = createRequire(import.meta.url);
  const { lintSource } = load('@secretlint/core') as {
    lintSource: (what: object) => Promise<{ messages: readonly unknown[] }>;
  };
  const { creator } = load('@secretlint/secretlint-rule-preset-recommend') as { creator: object };
  const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] };
  return async () => {
    for (const [at, content] of texts.entries())
      await lintSource({
        source: { filePath: `/made-up/${at}.md`, content, contentType: 'text', ext: '.md' },
        options: { config },
      });
  };
}

const sizeOf = (some: readonly string[]): number => some.reduce((sum, { length }) => sum + length, 0) / mega;
const perSecond = (amount: number, took: number): number => amount / (took / 1_000);

shares(texts);
const byRule = [...shares(texts)].sort((a, b) => b[1] - a[1]);
const whole = byRule.reduce((sum, [, took]) => sum + took, 0);
const ours = await best(detectAll(texts));
const result: RuleFigures = {
  rules: rules.length,
  prose: perSecond(sizeOf(texts), ours),
  long: perSecond(100, await atLength(25)),
  pages: perSecond(sizeOf(hard), await best(detectAll(hard))),
  entries: perSecond(entries.length, await best(detectAll(entries))),
  bare: (await best(await bare())) / ours,
  secretlint: (await best(secretlint())) / ours,
  shares: byRule.map(([rule, took]) => [rule, took / whole]),
};
console.log(JSON.stringify(result));
