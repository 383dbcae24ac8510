import type { Rule } from '../rule.ts';
import { ownTerm } from './own-term.ts';

/** What the person listed. */
export const terms: readonly Rule[] = [ownTerm];
