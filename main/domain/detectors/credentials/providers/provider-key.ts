import { anchored, type LookAround } from '../../anchored.ts';
import { matches } from '../../pattern.ts';
import { restOf } from '../../reading/plain-words.ts';
import type { Hit, Look, Rule } from '../../rule.ts';
import { entropy } from '../entropy.ts';
import { isPlaceholder } from '../placeholder.ts';
import { isExample, randomness } from '../shape.ts';

/** A key that its provider gives a shape of its own: one entry in a table of facts. */
export interface ProviderKey {
  readonly id: string;
  readonly provider: string;
  /** In lower case; every key begins with one of them. */
  readonly keywords?: readonly string[];
  /**
   * What stands in every key, where no string does that is rare enough for a keyword. Such a key has a run of at least
   * `run` letters, digits, "_" and "-".
   */
  readonly wakes?: RegExp;
  /** Where the keywords stand within the key instead of at its beginning. */
  readonly within?: true;
  /** Prefix, alphabet and length, with bounded quantifiers. */
  readonly pattern: RegExp;
  /** The page of the vendor that is about these keys. */
  readonly page: string;
  /** Set where that page was read and states the shape. */
  readonly read?: true;
  /** Values of the right shape, put together when the rules are loaded. */
  readonly examples: readonly string[];
  /** Whether the check characters of the key are right, where it has some. */
  readonly checks?: (key: string) => boolean;
}

/** What a rule rests on: the page, marked where nobody has read it. */
export const sourceOf = ({ page, read }: Pick<ProviderKey, 'page' | 'read'>): string =>
  read ? page : `unverified, ${page}`;

/** The words of every rule about a provider's key. */
export const wordsOf = (
  provider: string,
): Pick<Rule, 'title' | 'category' | 'severity' | 'why' | 'remedy'> => ({
  title: `Key for ${provider}`,
  category: 'credential',
  severity: 'critical',
  why: `It has the shape of a key for ${provider}. Whoever reads it can act in your name there.`,
  remedy: `Delete the entry, and change the key at ${provider}: removing the text does not make the key invalid.`,
});

/** From this length on a value has a vendor's shape by no accident, even where it repeats itself. */
const chance = 80;

/** How sure a value of the right shape is: less where it looks made up, or where its check is wrong. */
function judge(value: string, checks: ProviderKey['checks']): Pick<Hit, 'confidence' | 'reasons'> {
  const tail = value.slice(-20);
  const random = randomness(value.slice(-32)) > 0;
  if (isPlaceholder(tail) || entropy(tail) < 2.5 || (!random && value.length < chance))
    return { confidence: 0 };
  if (!random || isExample(tail)) return { confidence: 0.5, reasons: ['known-shape', 'looks-made-up'] };
  if (!checks) return { confidence: 0.95, reasons: ['known-shape'] };
  // A wrong check may be a slip of the person who noted the key down.
  return checks(value)
    ? { confidence: 0.98, reasons: ['known-shape', 'checksum'] }
    : { confidence: 0.6, reasons: ['known-shape', 'checksum-wrong'] };
}

/** Shortest run of signs in a key that no keyword gives away: most texts have none. */
const run = 27;
const lookFor = (pattern: RegExp): Look => ({
  test: (text) => restOf(text).longestRun >= run && pattern.test(text),
});

/** How far around a keyword that stands within a key one looks. */
const reach = { before: 100, behind: 220 };

/** The rule that finds a provider's key, wherever it stands. */
export function providerRule(key: ProviderKey): Rule {
  const { id, provider, keywords, wakes, within, pattern, examples, checks } = key;
  const whole = `(?<![A-Za-z0-9_])(?:${pattern.source})(?![A-Za-z0-9])`;
  const scan = matches(new RegExp(whole, pattern.flags), () => 1);
  const sticky = new RegExp(whole, `${pattern.flags}dy`);

  function* weighed(text: string, start: number, end: number): Generator<Hit> {
    const judgement = judge(text.slice(start, end), checks);
    if (judgement.confidence > 0) yield { start, end, ...judgement };
  }
  const at: LookAround = function* look(text, places) {
    let past = 0;
    for (const place of places) {
      // What begins within a value of the right shape is a part of it.
      if (place < past) continue;
      sticky.lastIndex = place;
      const { indices } = sticky.exec(text) ?? {};
      const [start, end] = indices?.groups?.value ?? indices?.[0] ?? [0, 0];
      if (end > 0) yield* weighed(text, start, end);
      past = end;
    }
  };
  const around: LookAround = function* look(text, places) {
    let past = 0;
    for (const place of places) {
      const from = Math.max(past, place - reach.before);
      for (const { start, end } of scan(text.slice(from, place + reach.behind))) {
        // What begins where the window does may have begun before it.
        if (start === 0 && from > 0 && from !== past) continue;
        yield* weighed(text, from + start, from + end);
        past = from + end;
      }
    }
  };
  const everywhere = {
    ...(wakes ? { wakes: lookFor(wakes) } : {}),
    *find(text: string) {
      for (const { start, end } of scan(text)) yield* weighed(text, start, end);
    },
  };
  return {
    id,
    ...wordsOf(provider),
    source: sourceOf(key),
    ...(keywords ? anchored(keywords, within ? around : at) : everywhere),
    examples: {
      hits: examples.map((example) => `The key is ${example} for now`),
      misses: examples.map((example) => `Keys begin with ${example.slice(0, 7)} at ${provider}`),
    },
  };
}

/** Parts of example keys: letters and digits in a fixed order, as many as asked for. */
const repeat =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
export const mixed = repeat('aB3dE6gH9jK2mN5pQ8sT1vW4yZ7');
export const letters = repeat('qTzPwLxKvRmHsJgY');
export const hex = repeat('7a1b9c3d0e5f8264a6d1e9');
export const upper = repeat('A2T3C7DZE3F5G2H4KXQ6');
export const lower = repeat('q7x2m9t4k8v3r6w1z5p0');
export const digits = repeat('7391826405');
export const uuid = `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
