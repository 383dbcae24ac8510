import { type Finding, tiers } from '../../shared/finding.ts';
import { segments } from '../domain/mask.ts';
import type { Scanner } from './ports.ts';

/** Words that a person typed, as they may be kept: credentials and ids in them covered. */
export type TypedWords = (words: string) => Promise<string>;

const idCategories = new Set<Finding['category']>(['credential', 'government-id', 'financial']);

/** Looks typed words through with every rule, those that are switched off included, before they are kept. */
export function createTypedWords(scanner: Pick<Scanner, 'scan'>): TypedWords {
  return async (words) => {
    const [findings = []] = await scanner.scan(
      [{ text: words, kind: 'fact' }],
      { rulesOff: [] },
      new AbortController().signal,
      () => {},
    );
    const grave = findings.filter(
      (finding) => idCategories.has(finding.category) && finding.confidence >= tiers.possible,
    );
    return segments(words, grave)
      .map((segment) => ('text' in segment ? segment.text : '•••'))
      .join('')
      .trim();
  };
}
