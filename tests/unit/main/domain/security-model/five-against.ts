import type { Knowledge } from '../../../../../main/domain/checklist/index.ts';
import { computerOf, connectorOf, folderOf, knowing } from './knowledge.ts';

const home = folderOf({ id: 'folder-home', place: '/home/sam', warnings: ['home'] });
const slack = connectorOf({
  id: 'connector-slack',
  name: 'Slack',
  origins: ['session'],
  reach: { known: true, value: ['read', 'send'], where: [] },
});
const old = {
  id: 'account-old',
  label: 'account 0a1b2c3d',
  origins: ['local' as const],
  entries: 4,
  memoryOnDisk: true,
  lastUsed: { known: true as const, value: '2025-01-01', where: [] },
  work: 0,
};
export type Part = 'home' | 'slack' | 'trial' | 'enterprise' | 'account';
export const parts: readonly Part[] = ['home', 'slack', 'trial', 'enterprise', 'account'];

/** A home grant, Slack seen in a session, a trial that is over, Enterprise unanswered, an account that nobody uses. */
export function fiveAgainst(without: Part | null = null): Knowledge {
  const has = (part: Part): boolean => part !== without;
  const answered = has('enterprise')
    ? ['free', 'pro', 'max', 'team']
    : ['free', 'pro', 'max', 'team', 'enterprise'];
  return knowing({
    computer: computerOf({
      folders: { known: true, value: has('home') ? [home] : [], where: [] },
      connectors: { known: true, value: has('slack') ? [slack] : [], where: [] },
    }),
    accounts: { known: true, value: has('account') ? [old] : [], where: [] },
    history: [
      {
        review: 1,
        on: '2026-02-02',
        steps: {
          trial: { started: has('trial') ? '2025-12-01' : '2026-02-20' },
          'data-handling': Object.fromEntries(answered.map((plan) => [`answer:${plan}`, 'default'])),
          accounts: { 'used:account-old': 'no', 'owner:account-old': 'private' },
        },
      },
    ],
  });
}
