import { type Finding, tiers } from '../../shared/finding.ts';
import { segments } from '../domain/mask.ts';
import type { Scanner } from './ports.ts';

/** Words that a person typed, as they may be kept: credentials and ids in them covered. */
export type TypedWords = (words: string) => Promise<string>;

const idCategories = new Set<Finding['category']>(['credential', 'government-id', 'financial']);

/** Finds credentials and ids in texts that a person typed, whatever rules are off; one list for each text. */
export async function secretsIn(
  scanner: Pick<Scanner, 'scan'>,
  texts: readonly string[],
): Promise<Finding[][]> {
  const found = await scanner.scan(
    texts.map((text) => ({ text, kind: 'fact' })),
    { rulesOff: [], dictionary: '' },
    new AbortController().signal,
    () => {},
  );
  return found.map((findings) =>
    findings.filter(({ category, confidence }) => idCategories.has(category) && confidence >= tiers.possible),
  );
}

/** Looks typed words through with every rule, those that are switched off included, before they are kept. */
export function createTypedWords(scanner: Pick<Scanner, 'scan'>): TypedWords {
  return async (words) => {
    const [secrets = []] = await secretsIn(scanner, [words]);
    return segments(words, secrets)
      .map((segment) => ('text' in segment ? segment.text : '•••'))
      .join('')
      .trim();
  };
}
