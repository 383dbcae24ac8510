import { applicationOn, computer } from './ports.ts';

export const rules = '/home/sam/projects/CLAUDE.md';
export const memory = '/home/sam/.claude/projects/p/memory';
export const graph = '/home/sam/graph/memory.jsonl';
const account = 'aaaaaaaa-0000-4000-8000-000000000001';
export const exportOf = (...lines: string[]): string =>
  JSON.stringify({ conversations_memory: lines.join('\n\n'), account_uuid: account });
export const named = (on: string): string => `/exports/${on}/memories-${on}-08-00-00.json`;
export const text = '# Team\n\n- alpha\n- two\n  - inner\n- three\n';

/** A computer with made-up instructions, a memory folder and an export, all read. */
export async function begun() {
  const on = computer();
  on.disk.set(rules, { text });
  on.disk.set(`${memory}/MEMORY.md`, {
    text: '# Index\n\n- [deploy](deploy.md): how\n- [style](style.md): tone\n',
  });
  on.disk.set(`${memory}/deploy.md`, { text: '---\nname: deploy\ntype: project\n---\nPush on Fridays.\n' });
  on.disk.set(`${memory}/style.md`, { text: '---\nname: style\ntype: feedback\n---\nShort sentences.\n' });
  on.disk.set(named('2026-02-20'), { text: exportOf('Leads a team', 'Likes quiet rooms') });
  const application = applicationOn(on);
  const { ask, row } = application;
  await application.read('/home/sam', '/exports');
  const flag = async (words: string, decision: 'delete' | 'redact' = 'delete') => {
    const { id } = await row(words);
    await ask('verdicts.set', { ids: [id], decision, manner: 'row' });
    const removals = await ask('removals.list', {});
    const removal = removals.find((one) => one.row === id);
    if (!removal) throw new Error(`no removal of ${words}`);
    return removal;
  };
  const states = async () => (await ask('removals.list', {})).map(({ state }) => state);
  const events = (kind: string) => application.logged().filter(({ event }) => event === kind);
  return { ...application, on, flag, states, events };
}
