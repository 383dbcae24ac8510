import { describe, expect, it } from 'vitest';
import { applicationOn, computer, day } from './ports.ts';

const place = '/exports/memories-2026-02-20-08-00-00.json';
const text = JSON.stringify({
  conversations_memory: 'made up',
  account_uuid: 'aaaaaaaa-0000-4000-8000-000000000001',
});

async function begun() {
  const on = computer();
  on.disk.set(place, { text });
  const application = applicationOn(on);
  await application.read('/exports');
  const step = async (id: string) =>
    (await application.ask('review.current', {}))?.steps.find((one) => one.id === id);
  return { ...application, on, step };
}

describe('an export', () => {
  it('is listed, moved to the bin, and no missing source afterwards', async () => {
    const { ask, on, step, disk, logged, state } = await begun();
    await ask('review.start', {});
    const { files } = await ask('exports.list', {});
    expect(files.map((file) => file.place)).toEqual([place]);
    expect(await step('export-away')).toMatchObject({ done: false, open: 1 });
    state.now += 1_000;
    expect(await ask('exports.put-away', { ids: files.map(({ id }) => id) })).toEqual({ failed: [] });
    expect(disk.has(place)).toBe(false);
    expect(await step('export-away')).toMatchObject({ done: true });
    expect(logged().at(-1)).toEqual({ event: 'source-away', source: 1, sourceKind: 'claude-account' });
    const again = applicationOn(on);
    await again.app.start();
    expect(await again.ask('sources.list', {})).toMatchObject([{ state: 'away', problems: [] }]);
    expect(
      (await again.ask('review.current', {}))?.steps.find(({ id }) => id === 'fresh-sources'),
    ).toMatchObject({ done: true });
    state.now += 30 * day;
    disk.set(place, { text });
    await again.read('/exports');
    expect(await again.ask('sources.list', {})).toMatchObject([{ state: 'read', awayAt: null }]);
  });

  it('is moved only under an id that it was listed under', async () => {
    const { ask, disk } = await begun();
    expect(await ask('exports.put-away', { ids: [place] })).toEqual({ failed: [place] });
    expect(disk.has(place)).toBe(true);
  });
});
