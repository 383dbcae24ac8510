import { describe, expect, it } from 'vitest';
import { sayEvidence } from '../../../../../shared/text/steps.ts';
import { type Parts, profileOn } from '../../../../computer/profile.ts';
import { applicationOf } from './measured.ts';

const steps = ['folders', 'connectors', 'automations', 'disk-encryption', 'backup'] as const;

/** What the steps about this computer say, with the marks of things as `ID`. */
async function said(parts: Parts = {}): Promise<Record<(typeof steps)[number], string[]>> {
  const { ask } = applicationOf(profileOn('linux', parts));
  await ask('computer.look', {});
  const { steps: all } = await ask('review.start', {});
  const of = (id: string) => all.find((step) => step.id === id)?.evidence.map(sayEvidence) ?? [];
  return Object.fromEntries(steps.map((id) => [id, of(id)])) as Record<(typeof steps)[number], string[]>;
}

/** What one has and the other has not. */
const lost = (before: readonly string[], after: readonly string[]): string[] =>
  before.filter((line) => !after.includes(line));

describe('the steps about this computer', () => {
  it('say what was found', async () => {
    const all = await said();
    expect(all.folders).toEqual([
      'Granted folders: 4.',
      '/home/sam: your whole home, contains another granted folder, holds this application’s data.',
      '/home/sam/projects/clients: contains another granted folder.',
      '/home/sam/projects/shared: granted to two projects.',
      'Web search: on.',
      'Browser tools: could not tell (the files do not say).',
      'Remote control: off.',
      'Bypassing permissions: off.',
      'Memory: on.',
    ]);
    expect(all.connectors).toEqual([
      'files: never reviewed. Can: not known. Against it: secret in clear, can change without notice.',
      'notes: never reviewed. Can: read, write.',
      'Slack: never reviewed. Can: read, send.',
      'tracker: never reviewed. Can: not known. Against it: secret in clear, unencrypted connection.',
    ]);
    expect(all.automations).toEqual(['Skills: 1. Scheduled tasks: 1.']);
    expect(all['disk-encryption']).toEqual(['/: could not tell (this system has no tool that tells).']);
    expect(all.backup).toHaveLength(4);
  });

  it('lose the line of the home with its grant, and no other', async () => {
    const [all, rest] = [await said(), await said({ homeGrant: false })];
    expect(lost(all.folders, rest.folders)).toEqual([
      all.folders[0],
      expect.stringContaining('your whole home'),
    ]);
    expect(lost(rest.folders, all.folders)).toEqual(['Granted folders: 3.']);
    expect(lost(all.backup, rest.backup)).toEqual(['/home/sam: no backup was found.']);
    expect({ ...rest, folders: [], backup: [] }).toEqual({ ...all, folders: [], backup: [] });
  });

  it('lose the line of Slack with its session, and no other', async () => {
    const [all, rest] = [await said(), await said({ slack: false })];
    expect(lost(all.connectors, rest.connectors)).toEqual(['Slack: never reviewed. Can: read, send.']);
    expect({ ...rest, connectors: [] }).toEqual({ ...all, connectors: [] });
  });

  it('say of a computer without the keys that nothing could be told, and stay open', async () => {
    const all = await said({ keys: false });
    expect([...all.folders, ...all.connectors].filter((line) => !line.includes('could not tell'))).toEqual(
      [],
    );
    const { ask } = applicationOf(profileOn('linux', { keys: false }));
    await ask('computer.look', {});
    const state = await ask('review.start', {});
    const open = state.steps.filter(({ done }) => !done).map(({ id }) => id);
    expect(open).toEqual(expect.arrayContaining([...steps, 'restore']));
  });

  it('come again before their quarter when a folder, a connector or a skill is new', async () => {
    const on = applicationOf(profileOn('linux', { homeGrant: false, slack: false }));
    await on.ask('computer.look', {});
    const first = await on.ask('review.start', {});
    for (const step of first.steps)
      for (const field of step.fields)
        if (['folders', 'automations', 'disk-encryption'].includes(step.id) && field.required)
          await on.ask('review.answer', { step: step.id, field: field.id, value: field.choices[0] ?? 'x' });
    for (const { id } of (await on.ask('connectors.list', {})).rows)
      await on.ask('connectors.review', {
        id,
        review: { answer: 'keep', role: 'read', owner: '', by: '', note: '' },
      });
    await on.ask('review.finish', {});
    on.state.now += 31 * 86_400_000;
    const due = async () => (await on.ask('review.start', {})).steps.map(({ id }) => id);
    const quiet = await due();
    expect(
      quiet.filter((id) => ['folders', 'connectors', 'automations', 'disk-encryption'].includes(id)),
    ).toEqual([]);
    await on.ask('review.finish', {});
    for (const [path, file] of profileOn('linux').files) on.disk.set(path, file);
    on.disk.set('/home/sam/.claude/skills/new-one/SKILL.md', { text: '' });
    await on.ask('computer.look', {});
    on.state.now += 28 * 86_400_000;
    expect(await due()).toEqual(expect.arrayContaining(['folders', 'connectors', 'automations']));
  });
});
