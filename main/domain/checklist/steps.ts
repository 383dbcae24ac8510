import type { Category } from '../../../shared/finding.ts';
import { needsUpkeep } from '../../../shared/row.ts';
import { deletions } from './deletions.ts';
import { exportAway } from './export-away.ts';
import { freshSources } from './fresh-sources.ts';
import { instructionFiles } from './instruction-files.ts';
import { integrity, rowsStep } from './rows-step.ts';
import { secrets } from './secrets.ts';
import type { Step } from './step.ts';

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

const told = (id: string, group: Step['group'], choices: readonly string[]): Step => ({
  id,
  group,
  basis: 'told',
  filter: null,
  choices,
  measure: () => ({ done: false, open: 0, evidence: [] }),
});

const serious = (sensitivity: string): boolean => ['medium', 'high', 'critical'].includes(sensitivity);

/** The monthly review, in the order in which it is walked through. */
export const steps: readonly Step[] = [
  freshSources,
  secrets,
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
    unsureIsOpen: true,
    concerns: ({ categories }) => categories.some((category) => integrity.includes(category)),
  }),
  rowsStep({
    id: 'old',
    group: 'accumulation',
    filter: 'upkeep',
    categories: [],
    concerns: needsUpkeep,
  }),
  instructionFiles,
  told('memory-switches', 'accumulation', ['on-wanted', 'on-unsure', 'off', 'could-not-tell']),
  deletions,
  exportAway,
];
