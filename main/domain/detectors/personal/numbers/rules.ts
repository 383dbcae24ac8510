import type { Look, Rule } from '../../rule.ts';
import { numbers } from './index.ts';
import type { OfficialNumber, Owner } from './official-number.ts';
import { createReader, type Hits } from './reading.ts';

const about: Readonly<Record<Owner, Pick<Rule, 'category' | 'severity' | 'why' | 'remedy'>>> = {
  person: {
    category: 'government-id',
    severity: 'high',
    why: 'It is an official number of a person. With it somebody could pose as its owner.',
    remedy: 'Delete the entry. An assistant hardly ever needs an official number.',
  },
  patient: {
    category: 'government-id',
    severity: 'high',
    why: 'It is the number under which a person is insured or treated. It leads to what is known of their health.',
    remedy: 'Delete the entry. An assistant hardly ever needs such a number.',
  },
  document: {
    category: 'government-id',
    severity: 'high',
    why: 'It is the number of somebody’s passport, card or licence. With it somebody could pose as its holder.',
    remedy: 'Delete the entry. The document itself is at hand when the number is needed.',
  },
  business: {
    category: 'government-id',
    severity: 'low',
    why: 'It is the number of a business or of somebody who trades. It says with whom or for whom somebody works.',
    remedy: 'Keep it only if the assistant needs it for current work.',
  },
  vehicle: {
    category: 'government-id',
    severity: 'medium',
    why: 'It tells one vehicle from all others, and so leads to its owner.',
    remedy: 'Delete the entry unless it is needed for current work.',
  },
  place: {
    category: 'location',
    severity: 'low',
    why: 'It narrows down where somebody lives, in some countries to a few houses.',
    remedy: 'Keep it only if the assistant needs it for current work.',
  },
  account: {
    category: 'financial',
    severity: 'medium',
    why: 'It is the number of somebody’s account.',
    remedy: 'Delete the entry unless it is needed for current work.',
  },
};

const read = createReader(numbers);

/** The last reading: some hundred rules ask for the same text. */
let last: { readonly text: string; readonly hits: Hits } | undefined;

function hitsIn(text: string): Hits {
  if (last?.text !== text) last = { text, hits: read(text) };
  return last.hits;
}

const wakes: Look = { test: (text) => hitsIn(text).size > 0 };

const ruleOf = ({ id, title, owner, severity, source, hits, misses }: OfficialNumber): Rule => ({
  id,
  title,
  ...about[owner],
  ...(severity ? { severity } : {}),
  source,
  wakes,
  find: (text) => hitsIn(text).get(id) ?? [],
  examples: { hits, misses },
});

/** One rule for each official number. */
export const officialNumbers: readonly Rule[] = numbers.map(ruleOf);
