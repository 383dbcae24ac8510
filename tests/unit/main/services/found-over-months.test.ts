import { expect, it } from 'vitest';
import { applicationOn, computer } from './ports.ts';

const account = 'aaaaaaaa-0000-4000-8000-000000000001';
const plain = 'Ingrid asks the landlord about the heating every single winter';

it('what is found in an entry is told in its history where it came and where it went, through other words', async () => {
  const on = computer();
  on.state.now = Date.parse('2026-04-02T09:00:00Z');
  const { disk, read, row, ask } = applicationOn(on);
  for (const [day, line] of [
    ['2026-01-10', plain],
    ['2026-02-10', `${plain} at orvane@brindlemoor.example`],
    ['2026-03-10', 'Every single winter Ingrid asks the landlord about the heating'],
  ] as const) {
    const place = `/exports/${day}/memories-${day}-08-00-00.json`;
    const conversations_memory = `Sells old film cameras at the market in Ulm\n\n${line}`;
    disk.set(place, { text: JSON.stringify({ conversations_memory, account_uuid: account }) });
    await read(place);
  }
  const { history } = await ask('entries.open', { id: (await row('landlord')).id });
  const found = { number: expect.any(Number), what: 'found' };
  expect(history.filter(({ what }) => what === 'found')).toEqual([
    { ...found, at: '2026-02-10T08:00:00.000Z', came: ['contact'], went: [] },
    { ...found, at: '2026-03-10T08:00:00.000Z', came: [], went: ['contact'] },
  ]);
});
