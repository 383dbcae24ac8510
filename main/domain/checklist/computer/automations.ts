import { choice, words } from '../fields.ts';
import type { Step } from '../step.ts';
import { notLooked } from './not-looked.ts';

/** Every skill and scheduled task is known to the person: it acts without being asked anew. */
export const automations: Step = {
  id: 'automations',
  group: 'connectors',
  cadence: 'quarter',
  profiles: 'all',
  rows: ['T1', 'T4'],
  broughtForwardBy: ['automation'],
  basis: 'measured',
  filter: null,
  opens: 'connectors',
  fields: ({ computer }) => {
    const found = computer?.automations.known ? computer.automations.value : [];
    if (found.length === 0) return [words('seen', { label: 'automations-seen', anew: true })];
    return found.map(({ id, name, kind }) =>
      choice(`${kind}:${id}`, ['mine', 'remove', 'not-known'], {
        label: kind,
        about: name,
        unsettled: ['remove', 'not-known'],
      }),
    );
  },
  measure: ({ computer }) => {
    if (computer === null) return { done: true, open: 0, evidence: [notLooked] };
    const { automations: fact } = computer;
    if (!fact.known) return { done: true, open: 0, evidence: [{ code: 'automations-unknown', params: {} }] };
    const count = (kind: string): number => fact.value.filter((one) => one.kind === kind).length;
    const params = { skills: count('skill'), tasks: count('scheduled-task') };
    return { done: true, open: 0, evidence: [{ code: 'automations-found', params }] };
  },
};
