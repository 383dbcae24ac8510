import { describe, expect, it } from 'vitest';
import { knowledgeOf, stepStates } from '../../../../../main/domain/checklist/index.ts';
import type { RemovalState } from '../../../../../shared/removal.ts';
import { sayEvidence } from '../../../../../shared/text/steps.ts';
import { rowOf, sourceOf, verdictOf } from '../row.ts';
import { everyStep, exportOf, fileOf, firstReview, removalOf } from './facts.ts';

const startedAt = '2026-03-02T09:00:00.000Z';
const rules = (['credential', 'injected-instruction'] as const).map((category) => ({
  id: category,
  title: '',
  category,
  severity: 'high' as const,
  why: '',
  remedy: '',
  source: '',
}));
function step(id: string, facts: Partial<Parameters<typeof knowledgeOf>[0]>) {
  const knowledge = knowledgeOf({
    entries: [rowOf()],
    sources: [sourceOf()],
    rules,
    rulesOff: [],
    startedAt,
    lastFinishedAt: null,
    removals: [],
    instructionFiles: [],
    exports: [],
    ...firstReview,
    ...facts,
  });
  const found = stepStates(everyStep, knowledge).find((one) => one.id === id);
  if (!found) throw new Error(`no step ${id}`);
  return { ...found, said: found.evidence.map(sayEvidence).join(' ') };
}

describe('fresh sources', () => {
  const account = (asOf: string | null) => sourceOf({ kind: 'claude-account', asOf });
  const lastFinishedAt = '2026-02-10T09:00:00.000Z';

  it('are open for an export from before the last review, or without a date, and done for one made since', () => {
    for (const asOf of ['2026-02-01T00:00:00Z', null])
      expect(step('fresh-sources', { lastFinishedAt, sources: [account(asOf)] })).toMatchObject({
        done: false,
        open: 1,
      });
    expect(step('fresh-sources', { lastFinishedAt, sources: [account('2026-03-01T00:00:00Z')] }).done).toBe(
      true,
    );
    expect(step('fresh-sources', { sources: [account(null)] }).done).toBe(true);
  });

  it('count an export as read that was put away during this review, and ask for a new one in the next', () => {
    const away = (awayAt: string) => [sourceOf(), sourceOf({ state: 'away', awayAt })];
    expect(step('fresh-sources', { sources: away('2026-03-02T10:00:00.000Z') }).done).toBe(true);
    expect(step('fresh-sources', { sources: away('2026-02-02T10:00:00.000Z') })).toMatchObject({
      done: false,
      open: 1,
    });
  });
});

describe('passwords and keys', () => {
  it('are open until what is to go was changed where it is used', () => {
    const pending = removalOf({
      categories: ['credential'],
      state: 'not-found',
      changedAtProvider: { on: null, remind: true },
    });
    expect(step('secrets', { removals: [pending] })).toMatchObject({ done: false, open: 1 });
    const changed = { ...pending, changedAtProvider: { on: '2026-03-01', remind: false } };
    expect(step('secrets', { removals: [changed] }).done).toBe(true);
  });
});

describe('planted instructions', () => {
  it('stay open while one is put off: each asks for a yes or a no', () => {
    const row = { sensitivity: 'high', categories: ['injected-instruction'] } as const;
    const entries = [rowOf({ ...row, categories: [...row.categories], verdict: verdictOf('later') })];
    expect(step('planted', { entries })).toMatchObject({ done: false, open: 1 });
  });
});

describe('old statements', () => {
  it.each(['expired', 'duplicate', 'contradiction'] as const)(
    'count what is %s, unless that was called wrong',
    (category) => {
      const age = { ...rowOf().age, band: 'fresh' } as const;
      const flagged = (sure: 'likely' | 'wrong') => [
        rowOf({ age, flags: [{ rule: 'r', category, sure } as never] }),
      ];
      expect(step('old', { entries: flagged('likely') }).open).toBe(1);
      expect(step('old', { entries: flagged('wrong') }).open).toBe(0);
    },
  );
});

describe('instruction files', () => {
  it('say their length against both figures, their owner and their date', () => {
    const { said } = step('instructions', {
      instructionFiles: [
        fileOf(),
        fileOf({ lines: 250, owner: false }),
        fileOf({ lines: 501, lastUpdated: null }),
      ],
    });
    expect(said).toContain(
      '120 lines (the vendor advises under 200; 100 to 300 is healthy). It names its owner. It says that it was last updated on 2026-02-20.',
    );
    expect(said).toContain('250 lines, more than the 200 that the vendor advises');
    expect(said).toContain('It names no owner.');
    expect(said).toContain('501 lines: above 500 the important lines drown.');
    expect(said).toContain('does not say when it was last updated');
  });

  it('are open while an import leads nowhere', () => {
    expect(step('instructions', { instructionFiles: [fileOf({ brokenImports: 2 })] })).toMatchObject({
      done: false,
      open: 2,
    });
  });
});

describe('deletions', () => {
  it.each<[RemovalState, boolean]>([
    ['flagged', false],
    ['handed-off', true],
    ['applied', true],
    ['not-found', true],
    ['said-gone', true],
    ['still-there', false],
    ['back', false],
    ['back-reworded', false],
    ['cannot-tell', false],
  ])('with one that is %s are done: %s', (state, done) => {
    expect(step('deletions', { removals: [removalOf({ state })] }).done).toBe(done);
  });
});

describe('exports that lie about', () => {
  it('keep the step open until they are gone, and say where that is bad and what still needs them', () => {
    expect(step('export-away', {}).done).toBe(true);
    expect(step('export-away', { exports: null }).done).toBe(false);
    const { done, open, said } = step('export-away', {
      exports: [exportOf({ where: 'downloads' }), exportOf()],
      removals: [removalOf()],
    });
    expect([done, open]).toEqual([false, 2]);
    expect(said).toContain('1 of them lies in Downloads');
    expect(said).toContain('print “To delete” first');
  });
});
