import { describe, expect, it } from 'vitest';
import { applicationOn, computer, day } from './ports.ts';

const account = 'aaaaaaaa-0000-4000-8000-000000000001';
const project = 'bbbbbbbb-0000-4000-8000-000000000002';

/** A synthetic export, dated by its file name: the summary of an account, and the memory of one project. */
const exportOf = (lines: readonly string[], ofProject: readonly string[] = []) => ({
  text: JSON.stringify({
    conversations_memory: lines.join('\n\n'),
    project_memories: { [project]: ofProject.join('\n\n') },
    account_uuid: account,
  }),
});
const days = { january: '2026-01-10', february: '2026-02-10', march: '2026-03-10' } as const;
type Month = keyof typeof days;

const stays = 'Sells old film cameras at the market in Ulm';
const tea = {
  before: 'Ingrid drinks green tea with honey every morning',
  after: 'Every morning Ingrid drinks green tea with honey',
};
const goes = 'Rents a garage near the harbour until summer';
const moves = 'Counts vacation days in a spreadsheet of her own';
const comes = 'Sings in the choir of the city library';
const doubt = { before: 'On Friday Karim cooks for the choir', after: 'On Friday Bruno cooks for the choir' };

const enjoyed = 'Ingrid enjoyed green tea with honey every morning';

const months: Readonly<Record<Month, ReturnType<typeof exportOf>>> = {
  january: exportOf([stays, tea.before, goes, moves, doubt.before]),
  february: exportOf([stays, tea.after, comes, doubt.after], [moves]),
  march: exportOf([stays, enjoyed, goes, comes, doubt.after], [moves]),
};

/** An application whose clock stands in April; exports are read one by one from folders that bear their dates. */
function begun() {
  const on = computer();
  on.state.now = Date.parse('2026-04-02T09:00:00Z');
  const application = applicationOn(on);
  const read = (...which: Month[]) => {
    for (const month of which) on.disk.set(archiveOf(month), months[month]);
    return application.read(...which.map(archiveOf));
  };
  /** The rows by their whole texts: what a rule finds in one is covered in its excerpt. */
  const told = async () => {
    const rows = await application.rows();
    const texts = await Promise.all(rows.map(({ id }) => application.ask('entries.reveal', { id })));
    return new Map(rows.map((row, at) => [texts[at]?.text ?? '', row]));
  };
  return { ...application, readFiles: application.read, read, told };
}
const archiveOf = (month: Month) => `/exports/${month}/memories-${days[month]}-08-00-00.json`;

describe('three months of one account', () => {
  it('tell of every entry what became of it since the month before', async () => {
    const { read, told } = begun();
    await read('january');
    expect([...(await told()).values()].map(({ change }) => change)).toEqual(Array(5).fill('first'));
    expect(await read('february')).toMatchObject({
      changes: { new: 2, reworded: 1, moved: 1, back: 0, gone: 2 },
    });
    const february = await told();
    expect(february.get(stays)).toMatchObject({ change: 'unchanged', earlier: null });
    expect(february.get(tea.after)).toMatchObject({ change: 'reworded', earlier: { sure: true } });
    expect(february.get(moves)).toMatchObject({ change: 'moved', earlier: { way: 'moved', likeness: 1 } });
    expect(february.get(comes)).toMatchObject({ change: 'new', earlier: null });
    expect(february.get(doubt.after)).toMatchObject({ change: 'new', earlier: { sure: false } });

    expect(await read('march')).toMatchObject({
      changes: { new: 0, reworded: 1, moved: 0, back: 1, gone: 0 },
    });
    const march = await told();
    expect(march.get(goes)).toMatchObject({ change: 'back' });
    expect(march.get(moves)).toMatchObject({ change: 'unchanged' });
  });

  it.each([
    [['january', 'february', 'march']],
    [['march', 'february', 'january']],
    [['february', 'march', 'january']],
    [['march', 'january', 'february']],
  ] as Month[][][])('tell the same in whatever order they are read: %s', async (order) => {
    const inOrder = begun();
    for (const month of ['january', 'february', 'march'] as const) await inOrder.read(month);
    const other = begun();
    for (const month of order) await other.read(month);
    const facts = async ({ told }: ReturnType<typeof begun>) =>
      [...(await told()).values()].map(({ excerpt, change, firstSeen, age, earlier }) => ({
        excerpt,
        change,
        firstSeen,
        age,
        earlier: earlier && { ...earlier, number: 0 },
      }));
    expect(await facts(other)).toEqual(await facts(inOrder));
  });

  it('do not count an entry as gone whose earlier words are back', async () => {
    const { disk, read, readFiles, told } = begun();
    await read('january', 'february');
    disk.set(archiveOf('march'), exportOf([stays, tea.before, comes, doubt.after], [moves]));
    expect((await readFiles(archiveOf('march'))).changes).toMatchObject({ back: 1, gone: 0 });
    expect((await told()).get(tea.before)).toMatchObject({ change: 'back' });
  });

  it('date an entry by its first sighting, through every wording', async () => {
    const { read, told } = begun();
    for (const month of ['january', 'february', 'march'] as const) await read(month);
    const march = await told();
    const again = march.get(enjoyed);
    expect(again?.age).toMatchObject({ basis: 'first-seen', date: '2026-01-10', atLeast: true, days: 82 });
    expect(again).toMatchObject({ firstSeen: '2026-01-10', firstSeenAs: 2 });
    expect(march.get(moves)).toMatchObject({ firstSeen: '2026-01-10' });
    expect(march.get(comes)).toMatchObject({ firstSeen: '2026-02-10', firstSeenAs: null });
  });

  it('stay known when the source is removed and added again', async () => {
    const { read, told, ask } = begun();
    await read('january');
    const [source] = await ask('sources.list', {});
    await ask('sources.forget', { id: source?.id ?? '' });
    await read('february');
    const february = await told();
    expect(february.get(stays)).toMatchObject({ firstSeen: '2026-01-10', change: 'unchanged' });
    expect(february.get(tea.after)).toMatchObject({ firstSeen: '2026-01-10', change: 'reworded' });
  });

  it('open a kept entry again when its words change, and say what was decided', async () => {
    const { read, told, row, ask } = begun();
    await read('january');
    await ask('verdicts.set', { ids: [(await row('green tea')).id], decision: 'keep', manner: 'row' });
    await read('february', 'march');
    const march = (await told()).get(enjoyed);
    expect(march).toMatchObject({
      verdict: null,
      reopened: { decision: 'keep', number: 2, at: '2026-04-02T09:00:00.000Z' },
    });
    const { history } = await ask('entries.open', { id: march?.id ?? '' });
    expect(history.map(({ at, what, number }) => `${at.slice(0, 10)} ${what} ${number}`)).toEqual([
      '2026-01-10 seen 2',
      '2026-02-10 seen 6',
      expect.stringMatching(/^2026-03-10 seen/),
      '2026-03-10 reworded 6',
      '2026-04-02 decided 2',
    ]);
    await ask('verdicts.set', { ids: [march?.id ?? ''], decision: 'delete', manner: 'row' });
    expect((await told()).get(enjoyed)?.reopened).toBeNull();
  });
});

describe('a doubtful match', () => {
  const asked = async () => {
    const application = begun();
    await application.read('january');
    await application.read('february');
    const { id } = await application.row('Bruno');
    const match = async () => (await application.ask('entries.open', { id })).matches;
    const answer = (said: 'same' | 'other' | null, earlier = 5) =>
      application.ask('entries.match', { id, earlier, answer: said });
    return { ...application, id, match, answer };
  };

  it('is shown with what is known of the earlier entry', async () => {
    const { match } = await asked();
    expect(await match()).toEqual([
      {
        number: 5,
        likeness: expect.closeTo(0.72, 1),
        lastSeen: '2026-01-10T08:00:00.000Z',
        decision: null,
        answer: null,
      },
    ]);
  });

  it('that is the same carries the first sighting over, and is logged by numbers alone', async () => {
    const { answer, row, match, logged, restart } = await asked().then((one) => ({
      ...one,
      restart: () => applicationOn(one),
    }));
    await answer('same');
    expect(await row('Bruno')).toMatchObject({ change: 'reworded', firstSeen: '2026-01-10' });
    expect(await match()).toMatchObject([{ number: 5, answer: 'same' }]);
    expect(logged().at(-1)).toEqual({ event: 'match-answered', entry: 8, earlier: 5, answer: 'same' });
    const again = restart();
    await again.app.start();
    expect(await again.row('Bruno')).toMatchObject({ change: 'reworded', firstSeen: '2026-01-10' });
  });

  it('that is another one is asked no more, until that is taken back', async () => {
    const { answer, row, match, read } = await asked();
    await answer('other');
    expect(await row('Bruno')).toMatchObject({ change: 'new', earlier: null, firstSeen: '2026-02-10' });
    expect(await match()).toMatchObject([{ number: 5, answer: 'other', likeness: null }]);
    await read('march');
    expect(await row('Bruno')).toMatchObject({ earlier: null });
    await answer(null);
    expect(await match()).toMatchObject([{ number: 5, answer: null }]);
  });

  it('cannot be answered about an entry that was never in question', async () => {
    const { refusal, id } = await asked();
    expect(await refusal('entries.match', { id, earlier: 1, answer: 'same' })).toMatchObject({
      code: 'row-gone',
    });
  });
});

describe('a file that is read where it lies', () => {
  const list = '/home/sam/list.txt';
  it('keeps what came today new until tomorrow, however often it is read', async () => {
    const { disk, read, row, state } = applicationOn(computer());
    disk.set(list, { text: '- one old fact about ships' });
    await read(list);
    state.now += 40 * day;
    for (const text of [
      '- one old fact about ships\n- Keeps bees',
      '- Keeps bees\n- one old fact about ships',
    ]) {
      disk.set(list, { text });
      await read(list);
      expect(await row('bees')).toMatchObject({ change: 'new' });
      state.now += 60_000;
    }
    state.now += day;
    disk.set(list, { text: '- Keeps bees\n- one old fact about ships\n- Plays the harp' });
    await read(list);
    expect(await row('bees')).toMatchObject({ change: 'unchanged' });
    expect(await row('harp')).toMatchObject({ change: 'new' });
  });
});
