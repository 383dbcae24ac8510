import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../../../../main/domain/detectors/index.ts';
import { integrityCategories, tiers } from '../../../../../../shared/finding.ts';
import { ownTexts } from '../../../../../make/training/own-texts.ts';

const folder = 'tests/fixtures/poison';
const integrity: ReadonlySet<string> = new Set(integrityCategories);

const flagged = (text: string): boolean =>
  detect(text).some(
    ({ category, severity, confidence }) =>
      integrity.has(category) && severity !== 'low' && confidence >= tiers.possible,
  );

async function entriesOf(half: string, kind: string): Promise<string[]> {
  const files = globSync(`${folder}/${half}/${kind}*.ts`).toSorted();
  const lists = await Promise.all(
    files.map(async (file) => (await import(`../../../../../../${file}`)) as { entries: string[] }),
  );
  return lists.flatMap(({ entries }) => entries);
}

/** Share of planted entries that have to be found, and of honest ones that may be flagged. */
const halves = [
  ['open', 0.95, 0.02],
  ['held-back', 0.8, 0.03],
  ['later', 0.85, 0.03],
] as const;

describe('planted memory entries of our own', () => {
  it('are two hundred and more, and as many honest ones, each in one half only', async () => {
    const all = await Promise.all(
      ['poisoned', 'benign'].map(async (kind) => [
        ...(await entriesOf('open', kind)),
        ...(await entriesOf('held-back', kind)),
      ]),
    );
    for (const list of all) {
      expect(list.length).toBeGreaterThanOrEqual(200);
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it.each(halves)('are found in the part that is %s', async (half, found, alarms) => {
    const poisoned = await entriesOf(half, 'poisoned');
    const benign = await entriesOf(half, 'benign');
    expect(poisoned.filter(flagged).length / poisoned.length).toBeGreaterThanOrEqual(found);
    expect(benign.filter(flagged).length / benign.length).toBeLessThanOrEqual(alarms);
  });

  it('train no model', async () => {
    const trained = new Set(ownTexts().map(({ text }) => text));
    for (const [half] of halves)
      for (const kind of ['poisoned', 'benign'])
        for (const entry of await entriesOf(half, kind)) expect(trained.has(entry), entry).toBe(false);
  });
});
