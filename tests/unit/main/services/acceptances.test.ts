import { describe, expect, it } from 'vitest';
import type { Input } from '../../../../shared/contract.ts';
import { applicationOn, computer, day } from './ports.ts';

const [list, other] = ['/home/sam/memories.md', '/home/sam/CLAUDE.md'];
const mail = 'alex@brindlemoor.example';

async function loaded() {
  const on = computer();
  on.disk.set(list, { text: `# Notes\n\n- Write to ${mail}\n- Ask ${mail} about tabs\n- Ring nobody` });
  on.disk.set(other, { text: `- ${mail} signs\n- Copy kim@brindlemoor.example` });
  const application = applicationOn(on);
  await application.read(list, other);
  const wrong = async (words: string, of: Partial<Input<'acceptances.add'>> = {}) => {
    const { id } = await application.row(words);
    const [finding] = (await application.ask('entries.open', { id })).findings;
    if (!finding) throw new Error('nothing was found');
    const { rule, start, end } = finding;
    return application.ask('acceptances.add', {
      id,
      finding: { rule, start, end },
      reach: 'value',
      lasting: 'for-good',
      ...of,
    });
  };
  const flagged = async () =>
    (await application.rows()).filter(({ categories }) => categories.length > 0).length;
  return { ...application, on, wrong, flagged };
}

describe('a finding called wrong', () => {
  it('by its value goes in all places with the same value, and comes back when that is taken back', async () => {
    const { ask, wrong, flagged, row } = await loaded();
    expect(await flagged()).toBe(4);
    const { number, entries } = await wrong('signs');
    expect([entries, await flagged()]).toEqual([3, 1]);
    expect(await row('tabs')).toMatchObject({
      sensitivity: 'none',
      excerpt: `Ask ${mail} about tabs`,
      flags: [{ rule: 'email', sure: 'wrong' }],
    });
    await ask('acceptances.remove', { number });
    expect(await flagged()).toBe(4);
    expect((await row('tabs')).excerpt).not.toContain('alex');
  });

  it('by its rule goes wherever the rule finds something', async () => {
    const { wrong, flagged } = await loaded();
    expect(await wrong('signs', { reach: 'rule' })).toMatchObject({ entries: 4 });
    expect(await flagged()).toBe(0);
  });

  it('leaves every decision as it is', async () => {
    const { ask, wrong, row } = await loaded();
    const { id } = await row('signs');
    await ask('verdicts.set', { ids: [id], decision: 'delete', manner: 'row' });
    await wrong('signs');
    expect((await row('signs')).verdict).toMatchObject({ decision: 'delete' });
  });

  it('says before in how many other entries the same stands', async () => {
    const { ask, row } = await loaded();
    const alike = async (words: string) => (await ask('entries.open', { id: (await row(words)).id })).alike;
    expect([await alike('signs'), await alike('kim'), await alike('nobody')]).toEqual([[2], [0], []]);
  });

  it('stays so for entries that are read later, and after a rule was switched off and on', async () => {
    const { ask, on, read, wrong, flagged, row } = await loaded();
    await wrong('signs');
    on.disk.set(other, { text: `- Lately ${mail} too` });
    await read(other);
    expect((await row('lately')).sensitivity).toBe('none');
    await ask('settings.set', { rulesOff: ['email'] });
    await ask('settings.set', { rulesOff: [] });
    expect(await flagged()).toBe(0);
  });

  it('counts again once it has run out, without a new start', async () => {
    const { ask, on, wrong, flagged, heard } = await loaded();
    await wrong('signs', { lasting: 'three-months' });
    on.state.now += 90 * day;
    expect(await flagged()).toBe(1);
    on.state.now += 3 * day;
    heard.length = 0;
    expect(await flagged()).toBe(4);
    expect(heard).toContainEqual({ name: 'changed', payload: { what: 'entries' } });
    expect(await ask('acceptances.list', {})).toMatchObject([
      { until: '2026-06-02', over: true, entries: 0 },
    ]);
  });

  it('is refused where the entry or the finding is not there any more', async () => {
    const { refusal, row, ask } = await loaded();
    const { id } = await row('signs');
    const request = { id, reach: 'value', lasting: 'for-good' } as const;
    const at = { rule: 'email', start: 0, end: mail.length };
    expect(await refusal('acceptances.add', { ...request, id: 'gone', finding: at })).toEqual({
      code: 'row-gone',
    });
    expect(await refusal('acceptances.add', { ...request, finding: { ...at, end: 3 } })).toEqual({
      code: 'finding-gone',
    });
    expect(await refusal('acceptances.remove', { number: 9 })).toEqual({ code: 'acceptance-gone' });
    expect(await ask('acceptances.list', {})).toEqual([]);
  });
});

describe('the list', () => {
  it('names rule, entry, day and end, the newest first; the same said again replaces what was said', async () => {
    const { ask, wrong, row } = await loaded();
    await wrong('signs', { lasting: 'a-year' });
    await wrong('kim', { reach: 'rule' });
    const { number } = await row('signs');
    expect(await ask('acceptances.list', {})).toMatchObject([
      { number: 2, reach: 'rule', rule: 'email', until: null, over: false, entries: 4 },
      { number: 1, reach: 'value', entry: number, at: '2026-03-02T09:00:00.000Z', until: '2027-03-02' },
    ]);
    await wrong('signs');
    expect((await ask('acceptances.list', {})).map((one) => one.number)).toEqual([3, 2]);
  });

  it('and the store and the log hold no word of the value', async () => {
    const { ask, wrong, logged, store } = await loaded();
    const { number } = await wrong('signs', { lasting: 'a-year' });
    await ask('acceptances.remove', { number });
    await wrong('signs');
    expect(JSON.stringify([store.acceptances(), store.logLines()])).not.toMatch(/brindlemoor|signs/);
    expect(logged().filter(({ event }) => event.includes('accept'))).toEqual([
      {
        event: 'finding-accepted',
        acceptance: 1,
        reach: 'value',
        rule: 'email',
        entry: expect.any(Number),
        until: '2027-03-02',
      },
      { event: 'acceptance-removed', acceptance: 1, rule: 'email' },
      expect.objectContaining({ event: 'finding-accepted', acceptance: 2, until: null }),
    ]);
  });
});
