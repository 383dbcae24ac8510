import type { Evidence } from '../../../shared/review.ts';
import { choice, day, person, words } from './fields.ts';
import type { Knowledge, Step } from './step.ts';

/** Data classification in three tiers, connectors, backup and rollback: what a regulated function asks for before it begins. */
export const fourPartReview: Step = {
  id: 'four-part-review',
  group: 'governance',
  cadence: 'year',
  profiles: ['standard', 'regulated'],
  rows: ['V1', 'V2', 'P3', 'K2', 'K3'],
  broughtForwardBy: ['connector', 'folder'],
  basis: 'told',
  filter: null,
  opens: 'model',
  fields: () => [
    words('tier-open'),
    words('tier-internal'),
    words('tier-out'),
    choice('inventory', ['complete', 'incomplete'], { unsettled: ['incomplete'], anew: true }),
    words('backup-how'),
    words('rollback-how'),
    person('reviewed-by', { anew: true }),
    day('reviewed-on', { anew: true }),
  ],
  measure: (knowledge, given) => {
    const wide = wideGrants(knowledge);
    const on = given['reviewed-on'];
    const ahead = on !== undefined && on > knowledge.today;
    return {
      done: wide === 0 && !ahead,
      open: wide + (ahead ? 1 : 0),
      evidence: [
        ...connectorEvidence(knowledge),
        ...backupEvidence(knowledge),
        ...(wide === 0 ? [] : [{ code: 'wide-grants', params: { folders: wide } }]),
        ...(ahead ? [{ code: 'day-ahead', params: { on } }] : []),
      ],
    };
  },
};

const wideGrants = ({ computer }: Knowledge): number =>
  computer?.folders.known
    ? computer.folders.value.filter(({ warnings }) => warnings.includes('root') || warnings.includes('home'))
        .length
    : 0;

const connectorEvidence = ({ computer }: Knowledge): Evidence[] =>
  computer?.connectors.known
    ? [
        {
          code: 'inventory-found',
          params: { connectors: computer.connectors.value.length, files: computer.files },
        },
      ]
    : [{ code: 'inventory-unknown', params: {} }];

function backupEvidence({ computer }: Knowledge): Evidence[] {
  if (!computer?.folders.known) return [{ code: 'grants-unknown', params: {} }];
  const folders = computer.folders.value;
  const known = folders.filter(({ id }) =>
    computer.backups.some(({ folder, found }) => folder === id && found.known),
  ).length;
  return [{ code: 'backups-found', params: { folders: folders.length, known } }];
}
