import { describe, expect, it } from 'vitest';
import { detect } from '../../../../../../main/domain/detectors/index.ts';
import { createTermSearch } from '../../../../../../main/domain/detectors/terms/search.ts';
import { tiers } from '../../../../../../shared/finding.ts';
import { languages, type TermSentence } from '../../../../../fixtures/own-terms/sentences.ts';

const isFound = ([text, entry]: TermSentence): boolean =>
  detect(entry, {
    kind: 'fact',
    terms: createTermSearch([{ text, kind: 'client', severity: 'medium' }]),
  }).some(({ category, confidence }) => category === 'dictionary' && confidence >= tiers.possible);

/** How many of 18 entries of each language that speak of a term are found, as docs/detection.md has it. */
const found = { English: 16, German: 16, French: 17, Spanish: 16 };

describe('entries of our own', () => {
  it.each(Object.entries(languages))('that speak of a term are found, in %s', (language, { told }) => {
    expect([language, told.filter(isFound).length, told.length]).toEqual([
      language,
      Object.entries(found).find(([name]) => name === language)?.[1],
      18,
    ]);
  });

  it.each(Object.entries(languages))('that only look alike are left alone, in %s', (_, { alike }) => {
    expect(alike).toHaveLength(12);
    expect(alike.filter(isFound)).toEqual([]);
  });
});
