import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../shared/settings.ts';
import { applicationOn, computer, day } from './ports.ts';

const file = '/home/sam/CLAUDE.md';

async function loaded() {
  const on = computer();
  on.disk.set(file, { text: '- Write to alex@brindlemoor.example\n- As of 2026-01-01 use tabs' });
  const application = applicationOn(on);
  await application.read(file);
  const changes = () =>
    application.logged().flatMap((body) => (body.event === 'settings-changed' ? [body.keys] : []));
  return { ...application, changes };
}

describe('settings', () => {
  it('change one by one, and are logged by name', async () => {
    const { ask, changes } = await loaded();
    expect(await ask('settings.get', {})).toEqual(defaultSettings);
    await ask('settings.set', { plan: 'team', cadence: 'week' });
    expect(await ask('settings.get', {})).toEqual({ ...defaultSettings, plan: 'team', cadence: 'week' });
    expect(changes()).toEqual([['cadence', 'plan']]);
  });

  it('are not logged where nothing changed, or only how the window looks', async () => {
    const { ask, changes } = await loaded();
    await ask('settings.set', { plan: defaultSettings.plan, thresholds: defaultSettings.thresholds });
    await ask('settings.set', {
      theme: 'dark',
      singleKeys: false,
      columns: { hidden: [], widths: { age: 90 } },
    });
    expect(changes()).toEqual([]);
    expect(await ask('settings.get', {})).toMatchObject({ theme: 'dark', singleKeys: false });
  });

  it('are not blanked by a key that is there without a value', async () => {
    const { ask } = await loaded();
    await ask('settings.set', { plan: undefined, theme: 'dark' });
    expect(await ask('settings.get', {})).toMatchObject({ plan: defaultSettings.plan, theme: 'dark' });
  });

  it('date every loaded entry anew when the thresholds change', async () => {
    const { ask, row, scans } = await loaded();
    expect((await row('tabs')).age).toMatchObject({ days: 60, band: 'fresh' });
    scans.length = 0;
    const set = (instruction: [number, number]) =>
      ask('settings.set', { thresholds: { ...defaultSettings.thresholds, instruction } });
    await set([10, 59]);
    expect((await row('tabs')).age.band).toBe('stale');
    await set([59, 60]);
    expect((await row('tabs')).age.band).toBe('ageing');
    expect(scans).toEqual([]);
  });

  it('scan every loaded entry anew when rules are switched off and on', async () => {
    const { ask, row, heard } = await loaded();
    const { id, categories } = await row('brindlemoor');
    expect(categories).toEqual(['contact']);
    const rulesOff = (await ask('entries.open', { id })).findings.map(({ rule }) => rule);
    heard.length = 0;
    await ask('settings.set', { rulesOff });
    expect((await row('brindlemoor')).categories).toEqual([]);
    expect(heard).toContainEqual({ name: 'changed', payload: { what: 'entries' } });
    await ask('settings.set', { rulesOff: [] });
    expect((await row('brindlemoor')).categories).toEqual(['contact']);
  });
});

describe('the log', () => {
  it('is paged, and exported after the export itself is logged', async () => {
    const { ask, saved, store, state } = await loaded();
    state.now += day;
    const before = await ask('log.page', { offset: 0, limit: 10 });
    expect(before).toMatchObject({ total: 1, lines: [{ n: 1, body: { event: 'source-read' } }] });
    for (const format of ['markdown', 'csv', 'json'] as const)
      expect(await ask('log.export', { format })).toMatchObject({ how: 'file', href: null });
    expect(saved.map(({ name }) => name.replace(/.*\./, ''))).toEqual(['md', 'csv', 'json']);
    expect((await ask('log.page', { offset: 1, limit: 2 })).lines.map(({ n }) => n)).toEqual([2, 3]);
    expect(await ask('log.verify', {})).toMatchObject({ ok: true, lines: 4, head: store.verify().head });
    expect(saved[2]?.content).toContain('log-exported');
    for (const { content } of saved) expect(content).not.toMatch(/tabs|brindlemoor|\/home\/sam/);
  });

  it('tells the page whenever it grows', async () => {
    const { ask, row, heard } = await loaded();
    const grows = async (act: () => Promise<unknown>) => {
      heard.length = 0;
      await act();
      return heard.some(({ name, payload }) => name === 'changed' && payload.what === 'log');
    };
    const { id } = await row('tabs');
    expect(await grows(() => ask('verdicts.set', { ids: [id], decision: 'keep', manner: 'row' }))).toBe(true);
    expect(await grows(() => ask('entries.note', { id, note: 'mine' }))).toBe(true);
    expect(await grows(() => ask('review.start', {}))).toBe(true);
    expect(await grows(() => ask('log.export', { format: 'csv' }))).toBe(true);
    expect(await grows(() => ask('settings.set', { theme: 'light' }))).toBe(false);
  });
});
