import type { Category } from '../../../shared/finding.ts';
import { needsUpkeep } from '../../../shared/row.ts';
import { accounts } from './accounts.ts';
import { brief } from './brief.ts';
import { diskSteps, reachSteps } from './computer/index.ts';
import { deletions } from './deletions.ts';
import { exportAway } from './export-away.ts';
import { fourPartReview } from './four-part-review.ts';
import { freshSources } from './fresh-sources.ts';
import { instructionFiles } from './instruction-files.ts';
import { memorySwitches } from './memory-switches.ts';
import { pattern } from './pattern.ts';
import { dataHandling } from './plans/data-handling.ts';
import { training } from './plans/training.ts';
import { company } from './profiles/company.ts';
import { pilot } from './profiles/pilot.ts';
import { regulatedUse } from './profiles/regulated-use.ts';
import { integrity, rowsStep } from './rows-step.ts';
import { secrets } from './secrets.ts';
import { sentEverySession } from './sent-every-session.ts';
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

const serious = (sensitivity: string): boolean => ['medium', 'high', 'critical'].includes(sensitivity);

/** Every step, in the order in which a review walks through those that are due. */
export const steps: readonly Step[] = [
  regulatedUse,
  freshSources,
  secrets,
  rowsStep({
    id: 'confidential',
    group: 'confidential',
    rows: ['T2', 'T3'],
    filter: 'sensitive',
    categories: confidential,
    concerns: ({ sensitivity, categories }) =>
      serious(sensitivity) && categories.some((category) => confidential.includes(category)),
  }),
  sentEverySession,
  rowsStep({
    id: 'planted',
    group: 'injection',
    rows: ['T1'],
    filter: 'injection',
    categories: integrity,
    unsureIsOpen: true,
    concerns: ({ categories }) => categories.some((category) => integrity.includes(category)),
  }),
  rowsStep({
    id: 'old',
    group: 'accumulation',
    rows: ['T3'],
    filter: 'upkeep',
    categories: [],
    concerns: needsUpkeep,
  }),
  instructionFiles,
  memorySwitches,
  ...reachSteps,
  dataHandling,
  training,
  accounts,
  ...diskSteps,
  pilot,
  company,
  pattern,
  fourPartReview,
  brief,
  deletions,
  exportAway,
];
