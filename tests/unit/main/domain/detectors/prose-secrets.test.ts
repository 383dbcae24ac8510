import { describe, expect, it } from 'vitest';
import { detect } from '../../../../../main/domain/detectors/index.ts';
import { tiers } from '../../../../../shared/finding.ts';
import { proseSets, readSentence } from '../../../../fixtures/prose-secrets/index.ts';
import type { Half } from '../../../../fixtures/prose-secrets/prose-set.ts';

const secretsIn = (text: string) =>
  detect(text).filter(
    ({ category, confidence }) => category === 'credential' && confidence >= tiers.possible,
  );

/** Sentences whose secret is not found, and harmless ones in which one is. */
function measure({ secrets, harmless }: Half): { missed: string[]; wrong: string[] } {
  return {
    missed: secrets.filter((marked) => {
      const { text, spans } = readSentence(marked);
      return !secretsIn(text).some(({ start, end }) => spans.some(([from, to]) => start < to && from < end));
    }),
    wrong: harmless.filter((text) => secretsIn(text).length > 0),
  };
}

describe('secrets in sentences', () => {
  it('are measured on at least 200 sentences with and 200 without one, half of them held back', () => {
    const count = (half: 'open' | 'heldBack', list: keyof Half): number =>
      proseSets.reduce((sum, set) => sum + set[half][list].length, 0);
    for (const list of ['secrets', 'harmless'] as const) {
      expect(count('open', list) + count('heldBack', list)).toBeGreaterThanOrEqual(200);
      expect(count('heldBack', list)).toBe(count('open', list));
    }
  });

  it.each(proseSets.map((set) => [set.language, set] as const))(
    'are found in %s on the sentences that the rules were written with',
    (_, { open }) => {
      const { missed, wrong } = measure(open);
      expect(missed).toEqual([]);
      expect(wrong).toEqual([]);
    },
  );

  it.each(proseSets.map((set) => [set.language, set] as const))(
    'are found in %s on the sentences that were held back until the rules were done',
    (_, { heldBack }) => {
      const { missed, wrong } = measure(heldBack);
      expect(missed).toEqual([]);
      expect(wrong).toEqual([]);
    },
  );

  it('are covered from their first to their last character where a rule finds them', () => {
    for (const marked of proseSets.flatMap(({ open, heldBack }) => [...open.secrets, ...heldBack.secrets])) {
      const { text, spans } = readSentence(marked);
      for (const { start, end } of secretsIn(text))
        for (const [from, to] of spans)
          if (start < to && from < end) expect([start <= from, end >= to], text).toEqual([true, true]);
    }
  });
});
