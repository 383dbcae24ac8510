import type { Evidence } from '../../../../shared/review.ts';
import { day, person, words } from '../fields.ts';
import type { FieldSpec, Knowledge, Step } from '../step.ts';

/** What a company provides: a workspace for each function, and a list of connectors that somebody stands for. */
export const company: Step = {
  id: 'company',
  group: 'governance',
  cadence: 'quarter',
  profiles: ['standard'],
  rows: ['P2'],
  broughtForwardBy: ['connector', 'folder'],
  basis: 'told',
  filter: null,
  fields: (knowledge) => [
    ...workspaces(knowledge),
    person('signed-by', { label: 'list-signed-by', anew: true }),
    day('signed-on', { label: 'list-signed-on', anew: true }),
  ],
  measure: (knowledge, given) => {
    const signed = given['signed-on'];
    const late = signed !== undefined && signed > knowledge.today;
    return {
      done: !late,
      open: late ? 1 : 0,
      evidence: [
        ...workspaceEvidence(knowledge),
        ...listEvidence(knowledge),
        ...(late ? [{ code: 'list-signed-ahead', params: { on: signed } }] : []),
      ],
    };
  },
};

/** The functions that each granted folder serves; asked for as one list where the folders could not be told. */
function workspaces({ computer }: Knowledge): FieldSpec[] {
  const folders = computer?.folders.known ? computer.folders.value : [];
  return folders.length === 0
    ? [words('workspaces', { label: 'workspaces' })]
    : folders.map(({ id, place }) => words(`workspace:${id}`, { label: 'workspace', about: place }));
}

function workspaceEvidence({ computer }: Knowledge): Evidence[] {
  if (!computer?.folders.known) return [{ code: 'workspaces-unknown', params: {} }];
  return [{ code: 'workspaces-found', params: { folders: computer.folders.value.length } }];
}

/** The list that is signed: as it was found, by name. */
function listEvidence({ computer }: Knowledge): Evidence[] {
  if (!computer?.connectors.known) return [{ code: 'list-unknown', params: {} }];
  const { value } = computer.connectors;
  if (value.length === 0) return [{ code: 'list-empty', params: { files: computer.files } }];
  return [
    { code: 'list', params: { connectors: value.length, names: value.map(({ name }) => name).join(', ') } },
  ];
}
