import type { Row } from '../../../../shared/row.ts';
import type { SourceInfo } from '../../../../shared/source.ts';
import type { Decision, Verdict } from '../../../../shared/verdict.ts';

/** A synthetic row: undecided, harmless, recent. */
export const rowOf = (more: Partial<Row> = {}): Row => ({
  id: 'f1',
  number: 1,
  excerpt: 'Prefers tabs',
  kind: 'fact',
  source: 'source-1',
  fact: more.id ?? 'f1',
  places: 1,
  sensitivity: 'none',
  categories: [],
  flags: [],
  age: { date: '2026-03-01', basis: 'recorded', atLeast: false, precision: 'day', days: 0, band: 'fresh' },
  firstSeen: '2026-03-01',
  firstSeenAs: null,
  change: 'unchanged',
  earlier: null,
  verdict: null,
  reopened: null,
  ...more,
});

export const staleAge: Row['age'] = { ...rowOf().age, date: '2024-01-01', days: 790, band: 'stale' };

export const verdictOf = (decision: Decision, at = '2026-03-02T10:00:00.000Z'): Verdict => ({
  decision,
  manner: 'row',
  at,
});

/** A synthetic source that was read without a problem. */
export const sourceOf = (more: Partial<SourceInfo> = {}): SourceInfo => ({
  id: 'source-1',
  kind: 'claude-md',
  kindLabel: 'CLAUDE.md and rules',
  label: 'CLAUDE.md',
  place: '/home/sam/CLAUDE.md',
  under: null,
  state: 'read',
  remembered: true,
  synthetic: false,
  asOf: null,
  readAt: '2026-03-02T09:00:00.000Z',
  awayAt: null,
  names: [],
  documents: 1,
  entries: 1,
  problems: [],
  changed: false,
  ...more,
});
