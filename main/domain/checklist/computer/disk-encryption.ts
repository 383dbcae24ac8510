import type { Volume } from '../../../../shared/computer.ts';
import type { Evidence } from '../../../../shared/review.ts';
import { choice } from '../fields.ts';
import type { FieldSpec, Step } from '../step.ts';
import { notLooked } from './not-looked.ts';

const unsettled = ['will-encrypt', 'could-not-tell'];

/** Every volume that holds a source, a grant or the store is encrypted, or the person says what holds instead. */
export const diskEncryption: Step = {
  id: 'disk-encryption',
  group: 'governance',
  cadence: 'quarter',
  profiles: 'all',
  rows: ['L4'],
  broughtForwardBy: ['volume'],
  basis: 'measured',
  filter: null,
  opens: 'connectors',
  fields: ({ computer }) =>
    computer === null
      ? [
          choice('all', ['encrypted', 'will-encrypt', 'could-not-tell'], {
            label: 'disks',
            unsettled,
            anew: true,
          }),
        ]
      : computer.volumes.flatMap(fieldOf),
  measure: ({ computer }) => ({
    done: true,
    open: 0,
    evidence: computer === null ? [notLooked] : computer.volumes.map(evidenceOf),
  }),
};

function fieldOf({ id, place, encrypted }: Volume): FieldSpec[] {
  if (encrypted.known && encrypted.value) return [];
  const choices = encrypted.known
    ? ['accepted', 'will-encrypt']
    : ['encrypted', 'accepted', 'will-encrypt', 'could-not-tell'];
  return [choice(`volume:${id}`, choices, { label: 'disk', about: place, unsettled, anew: true })];
}

const evidenceOf = ({ place, encrypted }: Volume): Evidence =>
  encrypted.known
    ? { code: encrypted.value ? 'disk-encrypted' : 'disk-plain', params: { place } }
    : { code: 'disk-unknown', params: { place, why: encrypted.gap } };
