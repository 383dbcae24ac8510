import type { ConnectorRow } from '../../../../shared/connectors.ts';
import type { Evidence } from '../../../../shared/review.ts';
import { words } from '../fields.ts';
import type { Knowledge, Step } from '../step.ts';
import { notLooked } from './not-looked.ts';

/**
 * Every connector has an answer that was given of it as it is now, and what was to be removed is not found any more.
 * Those of the account are in no file, so what Customize > Connectors lists is entered where nothing was found.
 */
export const connectors: Step = {
  id: 'connectors',
  group: 'connectors',
  cadence: 'quarter',
  profiles: 'all',
  rows: ['B4', 'E4', 'R3', 'T4', 'V1'],
  broughtForwardBy: ['connector'],
  basis: 'measured',
  filter: null,
  opens: 'connectors',
  fields: ({ connectors: rows }) =>
    rows.some(isHere) ? [] : [words('seen', { label: 'connectors-seen', anew: true })],
  measure: ({ computer, connectors: rows }) => {
    const open = rows.filter(isOpen);
    return {
      done: open.length === 0,
      open: open.length,
      evidence: [...lookEvidence(computer, rows), ...rows.flatMap(evidenceOf)],
    };
  },
};

const isHere = ({ change }: ConnectorRow): boolean => change !== 'gone' && change !== 'unseen';

const isOpen = (row: ConnectorRow): boolean =>
  row.change === 'new' || row.change === 'changed' || (isHere(row) && row.review?.answer === 'remove');

function lookEvidence(computer: Knowledge['computer'], rows: readonly ConnectorRow[]): Evidence[] {
  if (computer === null) return [notLooked];
  const { connectors: fact, files, unread } = computer;
  return [
    ...(rows.some(isHere)
      ? []
      : [{ code: fact.known ? 'connectors-none' : 'connectors-unknown', params: { files } }]),
    ...(unread === 0 ? [] : [{ code: 'computer-unread', params: { unread } }]),
  ];
}

/** One line a connector that is open or gone: what it can do, and what speaks against it. */
function evidenceOf(row: ConnectorRow): Evidence[] {
  const { name, change, reach, warnings, review } = row;
  if (change === 'gone') return [{ code: 'connector-gone', params: { connector: name } }];
  if (!isOpen(row)) return [];
  const params = {
    connector: name,
    reach: reach.known ? reach.value.join(' ') : 'not-known',
    connectorWarnings: warnings.join(' '),
  };
  if (change === 'same' && review) return [{ code: 'connector-still', params }];
  return [{ code: `connector-${change}`, params }];
}
