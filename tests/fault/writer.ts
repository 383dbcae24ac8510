import { openStore } from '../../main/adapters/store/open.ts';

// Writes verdicts with their lines of the log until it is killed; says each number once the call has come back.
const [folder = '', from = '0'] = process.argv.slice(2);
const at = '2026-03-01T09:00:00.000Z';
const { store } = openStore({
  folder,
  clock: { now: () => Date.parse(at), zone: () => 'UTC' },
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  version: '0',
});
for (let number = Number(from); ; number += 1) {
  store.atomically(() => {
    store.verdict(`f${number}`, { decision: 'keep', manner: 'row', at });
    store.append(at, 'UTC', { event: 'review-missed', due: `f${number}` });
  });
  process.stdout.write(`${number}\n`);
}
