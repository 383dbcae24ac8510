import { describe, expect, it } from 'vitest';
import { begun, exportOf, named, rules } from './removal-story.ts';

const account = 'aaaaaaaa-0000-4000-8000-000000000001';
/** Synthetic chats. */
const chat = (uuid: string, name: string, text: string, of = account) => ({
  uuid,
  name,
  created_at: '2026-01-05T23:30:00.000000Z',
  updated_at: '2026-02-01T09:00:00.000000Z',
  account: { uuid: of },
  chat_messages: [{ text: 'Good morning' }, { text }],
});
const beside = named('2026-02-20').replace(/[^/]*$/, 'conversations.json');
const told = 'I lead a team of twelve people now, how do I begin?';

async function searched(...chats: readonly object[]) {
  const on = await begun();
  on.disk.set(beside, { text: JSON.stringify(chats) });
  const removal = await on.flag('Leads a team');
  return { ...on, removal, search: () => on.ask('removals.origins', { id: removal.id }) };
}

describe('where an entry of an export came from', () => {
  it('is looked for in its conversations, and shown by title and date', async () => {
    const { search, removal, heard } = await searched(
      chat('c1', 'Baking', 'How long does bread rise?'),
      chat('c2', 'New post', told),
    );
    expect(removal.chats).toBe(true);
    expect(await search()).toEqual({
      hindrance: null,
      cancelled: false,
      files: ['conversations.json'],
      chats: 2,
      messages: 4,
      others: 0,
      unread: 0,
      found: [{ title: 'New post', begun: '2026-01-06', last: '2026-02-01', likeness: expect.closeTo(1) }],
      more: 0,
    });
    const phases = heard.flatMap((event) => (event.name === 'progress' ? [event.payload.phase] : []));
    expect(phases.slice(-2)).toEqual(['searching', 'done']);
  });

  it('leaves nothing behind, in the store or in the log', async () => {
    const { search, store } = await searched(chat('c1', 'Quillon harbour post', told));
    const before = [store.logLines(), store.removals(), store.notes(), [...store.verdicts()]];
    expect((await search()).found).toHaveLength(1);
    expect([store.logLines(), store.removals(), store.notes(), [...store.verdicts()]]).toEqual(before);
  });

  it('covers what is found in a title', async () => {
    const { search } = await searched(chat('c1', 'Mail to orvane@brindlemoor.example', told));
    expect((await search()).found[0]?.title).toBe('Mail to •••');
  });

  it('leaves out chats of another account, and counts a chat once', async () => {
    const { search } = await searched(
      chat('c1', 'Mine', told),
      chat('c1', 'Mine', told),
      chat('c2', 'Another’s', told, 'bbbbbbbb-0000-4000-8000-000000000002'),
    );
    expect(await search()).toMatchObject({ chats: 1, others: 1, found: [{ title: 'Mine' }] });
  });

  it('says what could not be read, and shows what went by before', async () => {
    const { search, disk } = await searched(chat('c1', 'Mine', told), chat('c2', 'Cut', told));
    disk.set(beside, { text: (disk.get(beside)?.text ?? '').slice(0, -30) });
    expect(await search()).toMatchObject({ unread: 1, chats: 1, found: [{ title: 'Mine' }] });
  });

  it('lists twenty, and counts the others', async () => {
    const many = Array.from({ length: 23 }, (_, at) => chat(`c${at}`, `Chat ${at}`, told));
    const { search } = await searched(...many);
    const { found, more } = await search();
    expect([found.length, more]).toEqual([20, 3]);
  });

  it('ends when it is stopped, and says so', async () => {
    const { search, ask, disk } = await searched(chat('c1', 'Mine', told));
    const padded = chat('c2', 'Long', 'x '.repeat(50_000));
    disk.set(beside, { text: JSON.stringify(Array.from({ length: 20 }, () => padded)) });
    const answer = search();
    await ask('removals.stop-origins', {});
    expect(await answer).toMatchObject({ cancelled: true, found: [] });
  });
});

describe('it cannot be looked for', () => {
  it('where no conversations lie with the export', async () => {
    const { search, disk } = await searched();
    disk.delete(beside);
    expect(await search()).toMatchObject({ hindrance: 'no-conversations', found: [] });
  });

  it('where the export was dropped, and its place is not known', async () => {
    const { app, flag, ask } = await begun();
    const name = 'memories-2026-02-25-08-00-00.json';
    const other = exportOf('Collects brass thimbles').replaceAll('0001', '0009');
    await app.importBytes(name, new TextEncoder().encode(other));
    const { id } = await flag('brass thimbles');
    expect(await ask('removals.origins', { id })).toMatchObject({ hindrance: 'not-on-disk' });
  });

  it('where its words are not loaded any more, or are too few', async () => {
    const { disk, read, flag, ask } = await begun();
    disk.set(named('2026-02-20'), { text: exportOf('Zumba', 'Leads a team') });
    await read('/exports');
    const short = await flag('Zumba');
    expect(await ask('removals.origins', { id: short.id })).toMatchObject({ hindrance: 'too-short' });
    disk.set(named('2026-02-21'), { text: exportOf('Leads a team') });
    await read('/exports');
    expect(await ask('removals.origins', { id: short.id })).toMatchObject({ hindrance: 'not-loaded' });
  });

  it('of anything but an export', async () => {
    const { flag, refusal, disk } = await begun();
    expect(disk.has(rules)).toBe(true);
    const { id, chats } = await flag('three');
    expect(chats).toBe(false);
    expect((await refusal('removals.origins', { id }))?.code).toBe('removal-gone');
  });
});
