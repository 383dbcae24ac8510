import type { Evidence } from '../../../shared/review.ts';
import type { Plan } from '../../../shared/settings.ts';
import { daysBetween } from '../age.ts';
import { choice, words } from './fields.ts';
import type { FieldSpec, Given, Knowledge, KnownAccount, Step } from './step.ts';

/** Every account that was found has its owner, its way in and its end; one that nobody uses leaves no memory behind. */
export const accounts: Step = {
  id: 'accounts',
  group: 'governance',
  cadence: 'quarter',
  profiles: 'all',
  rows: ['I1', 'I2', 'I3'],
  broughtForwardBy: ['account'],
  basis: 'told',
  filter: null,
  fields: (knowledge, given) => {
    const found = accountsIn(knowledge);
    return found.length === 0
      ? [words('list', { label: 'account-list' })]
      : found.flatMap((account) => fieldsOfAccount(account, knowledge, given));
  },
  measure: (knowledge, given) => {
    const found = accountsIn(knowledge);
    const evidence = [
      ...foundEvidence(knowledge, found),
      ...found.flatMap((account) => evidenceOf(account, given, knowledge)),
    ];
    const open = evidence.filter(({ code }) => code === 'account-left-memory').length;
    return { done: open === 0, open, evidence };
  },
};

/** Plans under which the company can have everybody sign in through it (I2). */
const byCompany = (plan: Plan): boolean => plan === 'team' || plan === 'enterprise';

const accountsIn = ({ accounts }: Knowledge): readonly KnownAccount[] =>
  accounts.known ? accounts.value : [];

function fieldsOfAccount({ id, label, work }: KnownAccount, { plan }: Knowledge, given: Given): FieldSpec[] {
  const about = { about: label };
  const owner = given[`owner:${id}`];
  return [
    choice(`owner:${id}`, ['private', 'company'], { ...about, label: 'account-owner' }),
    choice(`used:${id}`, ['yes', 'no'], { ...about, label: 'account-used', anew: true }),
    choice(`sign-in:${id}`, ['account-login', 'sso', 'could-not-tell'], {
      ...about,
      label: 'account-sign-in',
      unsettled: ['could-not-tell'],
    }),
    ...(owner === 'company' && byCompany(plan)
      ? [
          choice(`leaving:${id}`, ['yes', 'no', 'ask-it'], {
            ...about,
            label: 'account-leaving',
            unsettled: ['ask-it'],
          }),
        ]
      : []),
    ...(owner === 'private' && work > 0
      ? [choice(`work:${id}`, ['meant', 'should-not'], { ...about, label: 'account-work', anew: true })]
      : []),
  ];
}

/** How many were found and where; what could not be told is no zero. */
function foundEvidence({ accounts }: Knowledge, found: readonly KnownAccount[]): Evidence[] {
  if (!accounts.known) return [{ code: 'accounts-unknown', params: {} }];
  return [
    { code: found.length === 0 ? 'accounts-none' : 'accounts-found', params: { accounts: found.length } },
  ];
}

/** Days without a trace after which an account with memory on the disk may be one that nobody uses. */
const idleAfter = 90;

/** The day since which an account left no trace on this computer, where that is so long ago that it may be unused; else null. */
export function idleSince({ memoryOnDisk, lastUsed }: KnownAccount, today: string): string | null {
  if (!memoryOnDisk || !lastUsed.known) return null;
  return daysBetween(lastUsed.value, today) > idleAfter ? lastUsed.value : null;
}

function evidenceOf(account: KnownAccount, given: Given, { today, plan }: Knowledge): Evidence[] {
  const { id, label, work, memoryOnDisk } = account;
  const used = given[`used:${id}`];
  const on = idleSince(account, today);
  return [
    ...(on !== null && used === undefined ? [{ code: 'account-idle', params: { account: label, on } }] : []),
    ...(used === 'no' && memoryOnDisk ? [{ code: 'account-left-memory', params: { account: label } }] : []),
    ...(given[`owner:${id}`] === 'company' && given[`sign-in:${id}`] === 'account-login' && byCompany(plan)
      ? [{ code: 'account-without-sso', params: { account: label } }]
      : []),
    ...(given[`owner:${id}`] === 'private' && work > 0
      ? [{ code: 'account-holds-work', params: { account: label, work } }]
      : []),
  ];
}
