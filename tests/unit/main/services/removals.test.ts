import { describe, expect, it } from 'vitest';
import { day } from './ports.ts';
import { begun, exportOf, named, rules } from './removal-story.ts';

describe('a decision to delete', () => {
  it('makes a removal, and withdrawing it takes the removal away', async () => {
    const { flag, ask, states } = await begun();
    const removal = await flag('Leads a team');
    expect(removal).toMatchObject({
      state: 'flagged',
      by: 'hand',
      system: 'claude-account',
      proof: 'export',
    });
    await ask('verdicts.undo', {});
    expect(await states()).toEqual([]);
    await ask('verdicts.redo', {});
    expect(await states()).toEqual(['flagged']);
  });

  it('says of a file that this application can do it, and where it stands', async () => {
    const { flag } = await begun();
    expect(await flag('three')).toMatchObject({
      by: 'app',
      file: rules,
      lines: [6, 6],
      heading: ['Team'],
      system: 'instruction-file',
    });
  });
});

describe('what the person does by hand', () => {
  it('is logged with the day of flagging, of doing and of finding', async () => {
    const { flag, ask, disk, read, state, store } = await begun();
    const { id, number } = await flag('Leads a team');
    state.now += 3 * day;
    await ask('removals.done', { ids: [id], on: '2026-03-04' });
    state.now += 30 * day;
    disk.set(named('2026-04-01'), { text: exportOf('Likes quiet rooms') });
    await read('/exports/2026-04-01');
    const lines = store.log(0, 1_000).lines.flatMap(({ at, body }) => {
      if (body.event === 'verdict') return [`${at.slice(0, 10)} ${body.decision}`];
      if (body.event !== 'removal' || body.entry !== number) return [];
      return [`${at.slice(0, 10)} ${body.state} ${body.on ?? ''} ${body.asOf?.slice(0, 10) ?? ''}`.trimEnd()];
    });
    expect(lines).toEqual([
      '2026-03-02 delete',
      '2026-03-05 handed-off 2026-03-04',
      '2026-04-04 not-found  2026-04-01',
    ]);
  });

  it('cannot be told by an export of which another part could not be read: it may have moved there', async () => {
    const { flag, ask, disk, read, state, states } = await begun();
    const { id } = await flag('Leads a team');
    await ask('removals.done', { ids: [id], on: '2026-03-02' });
    state.now += 30 * day;
    disk.set(named('2026-04-01'), { text: exportOf('Likes quiet rooms') });
    const project = '/exports/2026-04-01/projects/b0000000-0000-4000-8000-000000000001.json';
    disk.set(project, {
      text: '{"uuid": "b0000000-0000-4000-8000-000000000001", "prompt_template": "x", "docs": 7',
    });
    await read('/exports/2026-04-01');
    expect(await states()).toEqual(['cannot-tell']);
  });

  it('is followed up in the next export of the same account', async () => {
    const { flag, ask, disk, read, state, states, events } = await begun();
    const team = await flag('Leads a team');
    const quiet = await flag('Likes quiet rooms');
    await ask('removals.done', { ids: [team.id, quiet.id], on: '2026-03-02' });
    expect(await states()).toEqual(['handed-off', 'handed-off']);
    state.now += 30 * day;
    disk.set(named('2026-04-01'), { text: exportOf('Likes quiet rooms', 'Something new') });
    await read('/exports/2026-04-01');
    expect(await states()).toEqual(['not-found', 'still-there']);
    state.now += 30 * day;
    disk.set(named('2026-05-01'), { text: exportOf('Leads a team', 'Something new') });
    await read('/exports/2026-05-01');
    expect(await states()).toEqual(['back', 'not-found']);
    expect((await ask('removals.list', {})).map(({ foundOn }) => foundOn)).toEqual([
      '2026-05-01',
      '2026-05-01',
    ]);
    expect(events('removal').map((line) => ('state' in line ? line.state : ''))).toEqual([
      'handed-off',
      'handed-off',
      'not-found',
      'still-there',
      'back',
      'not-found',
    ]);
  });

  it('is not confirmed by an export from before it was done', async () => {
    const { flag, ask, disk, read, states } = await begun();
    const { id } = await flag('Leads a team');
    await ask('removals.done', { ids: [id], on: '2026-03-01' });
    disk.set(named('2026-03-01'), { text: exportOf('Likes quiet rooms') });
    await read('/exports/2026-03-01');
    expect(await states()).toEqual(['handed-off']);
  });

  it('cannot lie ahead', async () => {
    const { flag, ask, refusal } = await begun();
    const { id } = await flag('Leads a team');
    expect((await refusal('removals.done', { ids: [id], on: '2026-03-03' }))?.code).toBe('day-ahead');
    expect((await refusal('removals.done', { ids: ['none'], on: null }))?.code).toBe('removal-gone');
    await ask('removals.said-gone', { ids: [id] });
    expect((await ask('removals.list', {}))[0]?.state).toBe('said-gone');
  });

  it('of a credential stays open until it was changed where it is used, and is brought up after two days', async () => {
    const { disk, read, flag, ask, state, events } = await begun();
    disk.set(rules, { text: `- the wifi password is ${'Blue-Heron'}-4417!\n` });
    await read('/home/sam');
    const { id, changedAtProvider, chat } = await flag('wifi');
    expect([changedAtProvider, chat]).toEqual([{ on: null, remind: false }, null]);
    state.now += 2 * day;
    expect((await ask('removals.list', {}))[0]?.changedAtProvider).toEqual({ on: null, remind: true });
    await ask('removals.provider-changed', { id, on: '2026-03-04' });
    expect((await ask('removals.list', {}))[0]?.changedAtProvider).toEqual({
      on: '2026-03-04',
      remind: false,
    });
    expect(events('provider-changed')).toMatchObject([{ on: '2026-03-04' }]);
  });
});

describe('the worksheet', () => {
  it('names system, place and act for each, in Markdown and as a page, and makes nothing of its words work', async () => {
    const { disk, read, flag, ask, saved } = await begun();
    disk.set(rules, { text: '- say <img src=x onerror=alert(1)> and [go](javascript:x)\n' });
    await read('/home/sam');
    await flag('say');
    await flag('Leads a team');
    await ask('removals.worksheet', { format: 'markdown' });
    await ask('removals.worksheet', { format: 'html' });
    const [markdown = '', html = ''] = saved.map(({ content }) => content);
    expect(saved.map(({ name }) => name)).toEqual(['to-delete-2026-03-02.md', 'to-delete-2026-03-02.html']);
    for (const content of [markdown, html]) {
      expect(content).toContain(
        'Settings &#62; Capabilities'.replace('&#62;', content === html ? '&#62;' : '>'),
      );
      expect(content).toContain('Leads a team');
    }
    expect(html).not.toMatch(/<img|<a /);
    expect(markdown).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(/);
  });
});
