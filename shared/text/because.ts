import type { Evidence } from '../review.ts';
import { fill } from './problems.ts';

/** Why a step is here now. Gaps are `{name}`. */
const becauseText: Readonly<Record<string, string>> = {
  'because-month': 'Every review.',
  'because-first-quarter': 'Every three months; not done yet.',
  'because-first-year': 'Once a year; not done yet.',
  'because-quarter': 'Every three months; done last on {on}.',
  'because-year': 'Once a year; done last on {on}.',
  'because-ends': 'What was decided held until {on}.',
  'because-changed': 'Brought forward: {changes} since it was done on {on}.',
};

const changeText: Readonly<Record<string, readonly [one: string, many: string]>> = {
  connector: ['1 new connector', '{count} new connectors'],
  folder: ['1 new folder', '{count} new folders'],
  account: ['1 new account', '{count} new accounts'],
  automation: ['1 new skill or scheduled task', '{count} new skills or scheduled tasks'],
  volume: ['1 new disk', '{count} new disks'],
};

/** Why a step is here now, as a sentence. */
export function sayBecause({ code, params }: Evidence): string {
  const changes = Object.entries(changeText)
    .flatMap(([kind, [one, many]]) => {
      const count = Number(params[kind] ?? 0);
      return count === 0 ? [] : [count === 1 ? one : fill(many, { count })];
    })
    .join(', ');
  return fill(becauseText[code] ?? code, { ...params, changes });
}
