import { type Switch, switches } from '../../../../shared/computer.ts';
import type { Evidence } from '../../../../shared/review.ts';
import { choice, words } from '../fields.ts';
import type { FieldSpec, Knowledge, Step } from '../step.ts';
import { notLooked } from './not-looked.ts';

/**
 * Every folder that something speaks against has an answer; where the folders could not be told, the person enters
 * what the settings list. Switches that could not be told are looked up by hand.
 */
export const folders: Step = {
  id: 'folders',
  group: 'connectors',
  cadence: 'quarter',
  profiles: 'all',
  rows: ['B1', 'B2', 'L1', 'L2', 'L3', 'E1', 'R1', 'R2', 'K3', 'V2'],
  broughtForwardBy: ['folder'],
  basis: 'measured',
  filter: null,
  opens: 'connectors',
  fields: ({ computer }) => [...folderFields(computer), ...switchFields(computer)],
  measure: ({ computer }, given) => {
    if (computer === null) return { done: true, open: 0, evidence: [notLooked] };
    const taken = flagged(computer).filter(({ id }) => given[`folder:${id}`] === 'take-back').length;
    return {
      // Taken back, and still granted: it is done once a look no longer finds it.
      done: taken === 0,
      open: taken,
      evidence: [
        ...folderEvidence(computer),
        ...(taken === 0 ? [] : [{ code: 'folders-still', params: { folders: taken } }]),
        ...switches.map((name) => switchEvidence(name, computer)),
      ],
    };
  },
};

type Computer = NonNullable<Knowledge['computer']>;

const flagged = ({ folders: fact }: Computer) =>
  fact.known ? fact.value.filter(({ warnings }) => warnings.length > 0) : [];

function folderFields(computer: Knowledge['computer']): FieldSpec[] {
  if (!computer?.folders.known) return [words('seen', { label: 'folders-seen', anew: true })];
  return flagged(computer).map(({ id, place }) =>
    choice(`folder:${id}`, ['needed', 'take-back'], { label: 'folder', about: place }),
  );
}

const switchFields = (computer: Knowledge['computer']): FieldSpec[] =>
  switches
    .filter((name) => !computer?.switches[name].known)
    .map((name) =>
      choice(`switch:${name}`, ['on', 'off', 'could-not-tell'], {
        label: `switch-${name}`,
        unsettled: ['could-not-tell'],
        anew: true,
      }),
    );

function folderEvidence({ folders: fact, unread }: Computer): Evidence[] {
  const problems = unread === 0 ? [] : [{ code: 'computer-unread', params: { unread } }];
  if (!fact.known) return [{ code: 'folders-unknown', params: { why: fact.gap } }, ...problems];
  return [
    {
      code: fact.value.length === 0 ? 'folders-none' : 'folders-found',
      params: { folders: fact.value.length },
    },
    ...fact.value
      .filter(({ warnings }) => warnings.length > 0)
      .map(({ place, warnings }) => ({
        code: 'folder-flagged',
        params: { place, warnings: warnings.join(' ') },
      })),
    ...problems,
  ];
}

function switchEvidence(name: Switch, { switches: facts }: Computer): Evidence {
  const fact = facts[name];
  if (!fact.known) return { code: 'switch-unknown', params: { switch: name, why: fact.gap } };
  return { code: fact.value ? 'switch-on' : 'switch-off', params: { switch: name } };
}
