import { matches } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { entropy } from './entropy.ts';
import { isPlaceholder } from './placeholder.ts';

/** A key that its provider gives a shape of its own: one line in a table of facts. */
export interface ProviderKey {
  readonly id: string;
  readonly provider: string;
  /** In lower case; one of them stands in every key. */
  readonly keywords: readonly string[];
  /** Prefix, alphabet and length, with bounded quantifiers. */
  readonly pattern: RegExp;
  /** A page of the vendor that states the shape, or `unverified`. */
  readonly source: string;
  /** Values of the right shape, put together when the rules are loaded. */
  readonly examples: readonly string[];
  /** Whether the check characters of the key are right, where it has some. */
  readonly checks?: (key: string) => boolean;
}

/** The rule that finds a provider's key, wherever it stands. */
export const providerRule = ({
  id,
  provider,
  keywords,
  pattern,
  source,
  examples,
  checks,
}: ProviderKey): Rule => ({
  id,
  title: `Key for ${provider}`,
  category: 'credential',
  severity: 'critical',
  why: `It has the shape of a key for ${provider}. Whoever reads it can act in your name there.`,
  remedy: `Delete the entry, and change the key at ${provider}: removing the text does not make the key invalid.`,
  source,
  keywords,
  find: matches(
    new RegExp(`(?<![A-Za-z0-9_])(?:${pattern.source})(?![A-Za-z0-9])`, pattern.flags),
    (value) => {
      const tail = value.slice(-20);
      if (isPlaceholder(tail) || entropy(tail) < 2.5) return 0;
      // A wrong check may be a slip of the person who noted the key down.
      return checks && !checks(value) ? 0.6 : 0.95;
    },
  ),
  examples: {
    hits: examples.map((example) => `The key is ${example} for now`),
    misses: examples.map((example) => `Keys begin with ${example.slice(0, 7)} at ${provider}`),
  },
});

/** Parts of example keys: letters and digits in a fixed order, as many as asked for. */
const repeat =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
export const mixed = repeat('aB3dE6gH9jK2mN5pQ8sT1vW4yZ7');
export const letters = repeat('aBcDeFgHiJkLmNoP');
export const hex = repeat('0a1b2c3d4e5f6789');
export const upper = repeat('A2B3C4D5E6F7G2H3');
