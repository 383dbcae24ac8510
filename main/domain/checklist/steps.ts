import type { Category } from '../../../shared/finding.ts';
import type { Evidence } from '../../../shared/review.ts';
import { integrity, rowsStep } from './rows-step.ts';
import type { Knowledge, Step } from './step.ts';

const confidential: readonly Category[] = [
  'government-id',
  'financial',
  'contact',
  'location',
  'person',
  'health',
  'special-category',
  'employment',
  'legal',
  'business-confidential',
  'minor',
  'dictionary',
];

const told = (
  id: string,
  group: Step['group'],
  choices: readonly string[],
  evidence: (knowledge: Knowledge) => Evidence[] = () => [],
): Step => ({
  id,
  group,
  basis: 'told',
  filter: null,
  choices,
  measure: (knowledge) => ({ done: false, open: 0, evidence: evidence(knowledge) }),
});

const serious = (sensitivity: string): boolean => ['medium', 'high', 'critical'].includes(sensitivity);

/** Everything that was read for this review, and everything that was not. */
const freshSources: Step = {
  id: 'fresh-sources',
  group: 'prepare',
  basis: 'measured',
  filter: null,
  choices: [],
  measure: ({ sources, problems, entries }) => {
    const loaded = sources.filter(({ state }) => state === 'read');
    const missing = sources.filter(({ state }) => state !== 'read').length;
    return {
      done: loaded.length > 0 && missing === 0,
      open: missing,
      evidence: [
        {
          code: loaded.length === 0 ? 'nothing-read' : 'sources-read',
          params: { sources: loaded.length, entries: entries.length },
        },
        ...(missing === 0 ? [] : [{ code: 'sources-missing', params: { missing } }]),
        ...(problems === 0 ? [] : [{ code: 'problems', params: { problems } }]),
      ],
    };
  },
};

/** The monthly review, in the order in which it is walked through. */
export const steps: readonly Step[] = [
  freshSources,
  rowsStep({
    id: 'secrets',
    group: 'confidential',
    filter: 'category:credential',
    categories: ['credential'],
    concerns: ({ categories }) => categories.includes('credential'),
  }),
  rowsStep({
    id: 'confidential',
    group: 'confidential',
    filter: 'sensitive',
    categories: confidential,
    concerns: ({ sensitivity, categories }) =>
      serious(sensitivity) && categories.some((category) => confidential.includes(category)),
  }),
  rowsStep({
    id: 'planted',
    group: 'injection',
    filter: 'injection',
    categories: integrity,
    concerns: ({ categories }) => categories.some((category) => integrity.includes(category)),
  }),
  rowsStep({
    id: 'old',
    group: 'accumulation',
    filter: 'stale',
    categories: [],
    concerns: ({ age }) => age.band === 'stale',
  }),
  rowsStep({
    id: 'instructions',
    group: 'accumulation',
    filter: 'instructions',
    categories: [],
    concerns: ({ kind, age, sensitivity }) =>
      kind === 'instruction' && (age.band === 'stale' || serious(sensitivity)),
  }),
  told('memory-switches', 'accumulation', ['on-wanted', 'on-unsure', 'off', 'could-not-tell']),
  told('deletions', 'accumulation', ['done', 'partly', 'not-yet', 'none'], ({ entries }) => [
    {
      code: 'to-delete',
      params: {
        entries: entries.filter(
          ({ verdict }) => verdict !== null && ['delete', 'redact', 'duplicate'].includes(verdict.decision),
        ).length,
      },
    },
  ]),
  told('export-away', 'close', ['deleted', 'moved', 'kept', 'no-export']),
];
