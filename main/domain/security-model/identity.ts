import type { ModelLine } from '../../../shared/security-model.ts';
import { idleSince, type Knowledge } from '../checklist/index.ts';
import { grantedLines } from './grants.ts';
import { answersTo, found, gapLine, told, unknown, warning } from './line.ts';
import type { RowOf } from './row.ts';

/** Who gets in, how, and to which folders. */
export const identity: readonly RowOf[] = [
  { id: 'I1', lines: (knowledge) => [...accountLines(knowledge), ...signIn(knowledge, 'account-login')] },
  { id: 'I2', lines: (knowledge) => [...signIn(knowledge, 'sso'), ...leaving(knowledge)] },
  { id: 'I3', lines: (knowledge) => grantedLines(knowledge) },
];

/** The accounts that were found; one that nobody uses, with memory on the disk, is named. */
function accountLines(knowledge: Knowledge): ModelLine[] {
  const { accounts } = knowledge;
  if (!accounts.known) return [gapLine('accounts', accounts.gap)];
  const used = answersTo(knowledge, 'accounts', 'used');
  return [
    accounts.value.length === 0
      ? unknown('accounts-none')
      : found('accounts', { accounts: accounts.value.length }),
    ...accounts.value.flatMap((account) => {
      const { id, label, memoryOnDisk } = account;
      if (memoryOnDisk && used.get(id) === 'no') return [warning(told('account-left', { account: label }))];
      const on = used.has(id) ? null : idleSince(account, knowledge.today);
      return on === null ? [] : [warning(found('account-idle', { account: label, on }))];
    }),
  ];
}

/** How many accounts are entered in a way, by what the person said. */
function signIn(knowledge: Knowledge, way: 'account-login' | 'sso'): ModelLine[] {
  const said = [...answersTo(knowledge, 'accounts', 'sign-in').values()];
  if (said.length === 0) return [unknown('not-answered', { step: 'accounts' })];
  return [told(`sign-in-${way}`, { accounts: said.filter((one) => one === way).length })];
}

/** Whether leaving the company ends the accounts that it gave. */
function leaving(knowledge: Knowledge): ModelLine[] {
  const said = [...answersTo(knowledge, 'accounts', 'leaving').values()];
  return said.map((answer) => {
    const line = told('account-leaving', { answer });
    return answer === 'yes' ? line : warning(line);
  });
}
