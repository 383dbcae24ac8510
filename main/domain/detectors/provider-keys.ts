import { entropy } from './entropy.ts';
import { matches } from './pattern.ts';
import { isPlaceholder } from './placeholder.ts';
import { providerKeys } from './provider-table.ts';
import type { Rule } from './rule.ts';

/** One rule for each provider's key in the table. */
export const providerRules: readonly Rule[] = providerKeys.map(
  ({ id, provider, keyword, pattern, source, example }) => ({
    id,
    title: `${provider} key`,
    category: 'credential',
    severity: 'critical',
    why: `It has the shape of a key for ${provider}. Whoever reads it can act in your name there.`,
    remedy: `Delete the entry, and change the key at ${provider}: removing the text does not make the key invalid.`,
    source,
    keywords: id === 'aws-access-key' ? ['akia', 'asia', 'abia', 'acca'] : [keyword],
    find: matches(new RegExp(`(?<![A-Za-z0-9_])(?<value>${pattern})`), (value) => {
      const tail = value.slice(-20);
      return isPlaceholder(tail) || entropy(tail) < 2.5 ? 0 : 0.95;
    }),
    examples: {
      hits: [`The key is ${example()} for now`],
      misses: [`Keys begin with ${example().slice(0, 7)} at ${provider}`],
    },
  }),
);
