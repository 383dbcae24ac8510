import type { Kind } from '../entry.ts';
import type { Sensitivity } from '../finding.ts';
import type { Decision, KeepReason } from '../verdict.ts';

/** What the person can decide, as the buttons say it. */
export const decisionText: Readonly<Record<Decision, string>> = {
  keep: 'Keep',
  delete: 'Flag to delete',
  redact: 'Flag to redact',
  duplicate: 'Duplicate of',
  later: 'Later',
};

/** What a decision reads like once it is made. */
export const decidedText: Readonly<Record<Decision, string>> = {
  keep: 'Kept',
  delete: 'Flagged to delete',
  redact: 'Flagged to redact',
  duplicate: 'Duplicate: flagged to delete',
  later: 'Later',
};

export const reasonText: Readonly<Record<KeepReason, string>> = {
  'current-work': 'Needed for current work',
  'must-keep': 'Must be kept (legal hold, record)',
  agreed: 'The person agreed',
  public: 'Public anyway',
  'mine-alone': 'Mine alone',
  other: 'Other',
};

export const kindText: Readonly<Record<Kind, string>> = {
  'passing-state': 'passing',
  project: 'project',
  person: 'person',
  job: 'work',
  fact: 'fact',
  reference: 'reference',
  instruction: 'instruction',
  preference: 'preference',
};

/** How serious, in a word and a shape. */
export const sensitivityText: Readonly<
  Record<Sensitivity, { readonly word: string; readonly shape: string }>
> = {
  none: { word: 'none', shape: '' },
  low: { word: 'low', shape: '·' },
  medium: { word: 'medium', shape: '●' },
  high: { word: 'high', shape: '◆' },
  critical: { word: 'critical', shape: '▲' },
};
