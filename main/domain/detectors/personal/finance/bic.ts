import { isValidBIC } from 'ibantools';
import { type Judged, matches } from '../../pattern.ts';
import type { Rule } from '../../rule.ts';

/** The word, with nothing but words of its kind between it and the code. */
const announced =
  /\b(?:bic|swift)(?:[\s/-]{0,3}(?:bic|swift|code|nr|no|number|nummer|of the bank|is|ist|est|es|lautet))*\W{0,4}$/i;

function judge(value: string, match: RegExpExecArray, text: string): number | Judged {
  const before = text.slice(Math.max(0, match.index - 40), match.index);
  return isValidBIC(value) && announced.test(before) ? [0.85, 'cue-word'] : 0;
}

/** Codes of banks (ISO 9362), where a word says that it is one. */
export const bic: Rule = {
  id: 'bic',
  title: 'Bank code (BIC)',
  category: 'financial',
  severity: 'low',
  why: 'It names the bank at which somebody has an account.',
  remedy: 'Keep it only if the assistant needs it for current work.',
  source: 'ISO 9362',
  keywords: ['bic', 'swift'],
  find: matches(/(?<![\w-])(?<value>[A-Z]{6}[A-Z2-9][A-NP-Z0-9](?:[A-Z0-9]{3})?)(?![\w-])/, judge),
  examples: {
    hits: ['BIC: MARKDEFFXXX', 'The SWIFT code is BNPAFRPP'],
    misses: ['A Taylor Swift playlist for learning', 'BIC pens, ELEPHANT brand', 'CODEBASE rules'],
  },
};
