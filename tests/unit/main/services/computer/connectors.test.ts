import { describe, expect, it } from 'vitest';
import type { Input } from '../../../../../shared/contract.ts';
import { measured } from './measured.ts';

const config = '/home/sam/.config/Claude/claude_desktop_config.json';
const said = (
  more: Partial<Input<'connectors.review'>['review']> = {},
): Input<'connectors.review'>['review'] => ({
  answer: 'keep',
  role: 'edit',
  owner: '',
  by: '',
  note: '',
  ...more,
});

/** The application with a function that answers the row of a connector. */
async function begun() {
  const on = await measured();
  const row = async (name: string) => {
    const found = (await on.ask('connectors.list', {})).rows.find((one) => one.name === name);
    if (!found) throw new Error(`no connector ${name}`);
    return found;
  };
  const configure = async (mcpServers: object) => {
    on.disk.set(config, { text: JSON.stringify({ preferences: {}, mcpServers }) });
    await on.ask('computer.look', {});
  };
  return { ...on, row, configure };
}

describe('connectors', () => {
  it('are listed with what they are and where they were found', async () => {
    const { ask, row } = await begun();
    const list = await ask('connectors.list', {});
    expect(list).toMatchObject({ measuredAt: '2026-03-02T09:00:00.000Z', files: 7, unread: 0, gap: null });
    expect(list.rows.map(({ name, change }) => [name, change])).toEqual([
      ['files', 'new'],
      ['notes', 'new'],
      ['Slack', 'new'],
      ['tracker', 'new'],
    ]);
    expect(await row('files')).toMatchObject({
      origins: ['file'],
      where: ['claude_desktop_config.json'],
      transport: { value: 'program' },
      reach: { known: false, gap: 'no-key' },
      warnings: ['literal-secret', 'can-change'],
      details: {
        programs: ['npx'],
        packages: ['@modelcontextprotocol/server-filesystem'],
        hosts: [],
        secrets: ['API_TOKEN'],
        tools: null,
      },
    });
    expect(await row('tracker')).toMatchObject({
      transport: { value: 'http' },
      warnings: ['literal-secret', 'unencrypted'],
      details: { hosts: ['tracker.example.com'], secrets: ['Authorization', 'url'] },
    });
    expect(await row('Slack')).toMatchObject({
      origins: ['session'],
      transport: { known: false },
      reach: { value: ['read', 'send'] },
      details: { tools: ['slack_oddity', 'slack_search_channels', 'slack_send_message'] },
    });
    expect(await row('notes')).toMatchObject({ origins: ['extension'], reach: { value: ['read', 'write'] } });
  });

  it('are typed in where no file names them, and may be taken back', async () => {
    const { ask, row, logged, store } = await begun();
    await ask('connectors.add', { name: '  Calendar ' });
    const added = await row('Calendar');
    expect(added).toMatchObject({ origins: ['typed'], typed: true, change: 'new', reach: { known: false } });
    await ask('connectors.remove', { id: added.id });
    expect((await ask('connectors.list', {})).rows.map(({ name }) => name)).not.toContain('Calendar');
    expect(store.connectors()).toEqual([]);
    expect(logged().filter(({ event }) => event === 'connector-typed')).toEqual([
      { event: 'connector-typed', connector: added.id, what: 'added' },
      { event: 'connector-typed', connector: added.id, what: 'removed' },
    ]);
  });

  it('that are typed and found are one', async () => {
    const { ask, row } = await begun();
    await ask('connectors.add', { name: 'slack' });
    const { rows } = await ask('connectors.list', {});
    expect(rows).toHaveLength(4);
    const slack = await row('Slack');
    expect(slack).toMatchObject({ origins: ['session', 'typed'], typed: true });
    await ask('connectors.review', { id: slack.id, review: said() });
    await ask('connectors.remove', { id: slack.id });
    expect(await row('Slack')).toMatchObject({ origins: ['session'], typed: false, change: 'same' });
  });

  it('are reviewed with an answer, on a day, and the words are kept out of the log', async () => {
    const { ask, row, logged } = await begun();
    const { id } = await row('Slack');
    const review = said({
      answer: 'reduce',
      role: 'admin',
      owner: 'Robin of IT',
      note: 'Only the sales channel',
    });
    await ask('connectors.review', { id, review });
    expect(await row('Slack')).toMatchObject({ change: 'same', review: { ...review, on: '2026-03-02' } });
    expect(logged().at(-1)).toEqual({
      event: 'connector-reviewed',
      connector: id,
      answer: 'reduce',
      role: 'admin',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(JSON.stringify(logged())).not.toContain('Robin');
  });

  it('keep no secret that was typed', async () => {
    const { ask, row } = await begun();
    const { id } = await row('Slack');
    const key = ['AKIA', 'QX3JZ7VN', 'PLW2M9TD'].join('');
    await ask('connectors.review', { id, review: said({ note: `key ${key}` }) });
    expect((await row('Slack')).review?.note).toBe('key •••');
  });

  it('that became other since their review say so, and those that are gone stay until they are forgotten', async () => {
    const { ask, row, configure } = await begun();
    const server = { command: 'npx', args: ['server@1.0.0'] };
    await configure({ files: server, other: server });
    for (const name of ['files', 'other'])
      await ask('connectors.review', { id: (await row(name)).id, review: said() });
    await configure({ files: { ...server, args: ['server@2.0.0'] }, other: server });
    expect((await row('files')).change).toBe('same');
    await configure({ files: { ...server, args: ['server'] } });
    expect((await row('files')).change).toBe('changed');
    expect(await row('other')).toMatchObject({ change: 'gone', origins: [], review: { answer: 'keep' } });
    await ask('connectors.remove', { id: (await row('other')).id });
    await expect(row('other')).rejects.toThrow('no connector other');
  });

  it('are unseen, not gone, where no file could be looked into', async () => {
    const { ask, row, disk } = await begun();
    await ask('connectors.review', { id: (await row('Slack')).id, review: said() });
    disk.clear();
    await ask('computer.look', {});
    expect(await ask('connectors.list', {})).toMatchObject({ gap: 'no-file', rows: [{ change: 'unseen' }] });
    await ask('computer.withdraw', {});
    expect(await ask('connectors.list', {})).toMatchObject({ gap: null, rows: [{ change: 'unseen' }] });
  });

  it('that are not on the list are refused', async () => {
    const { refusal } = await begun();
    const gone = { code: 'connector-gone' };
    expect(await refusal('connectors.review', { id: 'none', review: said() })).toEqual(gone);
    expect(await refusal('connectors.remove', { id: 'none' })).toEqual(gone);
  });
});
