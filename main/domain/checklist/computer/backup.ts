import type { Backup } from '../../../../shared/computer.ts';
import type { Evidence } from '../../../../shared/review.ts';
import { choice, day, words } from '../fields.ts';
import type { FieldSpec, Given, Knowledge, Step } from '../step.ts';
import { notLooked } from './not-looked.ts';

/** Every granted folder comes back from somewhere, as measured or as told; one that does not is known to have no undo. */
export const backup: Step = {
  id: 'backup',
  group: 'governance',
  cadence: 'quarter',
  profiles: 'all',
  rows: ['K2', 'V1'],
  broughtForwardBy: ['folder'],
  basis: 'measured',
  filter: null,
  opens: 'connectors',
  fields: (knowledge, given) => asked(knowledge).flatMap(({ id, place }) => fieldsOf(id, place, given)),
  measure: (knowledge, given) => ({
    done: true,
    open: 0,
    evidence: [
      ...(knowledge.computer === null ? [notLooked] : []),
      ...foldersOf(knowledge).flatMap((one) => evidenceOf(one, given)),
    ],
  }),
};

interface Folder {
  readonly id: string;
  /** Null stands for all folders together, where they could not be told. */
  readonly place: string | null;
  readonly found: Backup['found'] | null;
}

function foldersOf({ computer }: Knowledge): Folder[] {
  const granted = computer?.folders.known ? computer.folders.value : [];
  if (granted.length === 0) return [{ id: 'all', place: null, found: null }];
  return granted.map(({ id, place }) => ({
    id,
    place,
    found: computer?.backups.find(({ folder }) => folder === id)?.found ?? null,
  }));
}

/** Folders of which the person is asked: nothing was found that would bring back what stands in them now. */
const asked = (knowledge: Knowledge): Folder[] =>
  foldersOf(knowledge).filter(({ found }) => !(found?.known && found.value.clean !== false));

function fieldsOf(id: string, place: string | null, given: Given): FieldSpec[] {
  const about = { about: place };
  const label = (name: string): string => (place === null ? `${name}-all` : name);
  return [
    choice(`backup:${id}`, ['has-backup', 'no-backup'], { ...about, label: label('backup') }),
    ...(given[`backup:${id}`] === 'has-backup'
      ? [
          words(`which:${id}`, { ...about, label: label('backup-which') }),
          day(`last:${id}`, { ...about, label: label('backup-last'), anew: true }),
        ]
      : []),
  ];
}

function evidenceOf({ id, place, found }: Folder, given: Given): Evidence[] {
  const params = { place: place ?? '' };
  const without: Evidence[] =
    given[`backup:${id}`] === 'no-backup'
      ? [{ code: place === null ? 'backup-none-all' : 'backup-none', params }]
      : [];
  if (place === null) return without;
  if (!found?.known) return [{ code: 'backup-unknown', params }, ...without];
  const { kind, at, clean } = found.value;
  const state = clean === false ? '-dirty' : kind === 'git' && clean === null ? '-unclear' : '';
  return [{ code: `backup-${kind}${state}`, params: { ...params, at: at ?? '' } }, ...without];
}
