import { expect, it } from 'vitest';
import { applicationOn, computer, day } from './ports.ts';

/** Synthetic, and found by no rule: an entry, a heading above it, and folders on the way to its file. */
const canaries = {
  entry: 'Plinthe hums turquoise limericks',
  heading: 'Umbrelline ledgers',
  folder: 'velmoraine-orchards',
  parent: 'quillsby',
};
const file = `/home/sam/${canaries.parent}/${canaries.folder}/CLAUDE.md`;

it('an entry that no rule flags, a heading and a name in a path are in nothing that is handed on', async () => {
  const on = computer();
  on.disk.set(file, { text: `# ${canaries.heading}\n\n- ${canaries.entry} at dusk\n- Keeps tin owls\n` });
  const { ask, read, row, rows, saved, state } = applicationOn(on);
  await read(`/home/sam/${canaries.parent}`);
  expect(await row('limericks')).toMatchObject({ sensitivity: 'none', flags: [] });
  await ask('review.start', {});
  for (const { id, excerpt } of await rows())
    await ask('verdicts.set', {
      ids: [id],
      decision: excerpt.includes('tin owls') ? 'delete' : 'keep',
      manner: 'row',
    });
  await ask('entries.note', { id: (await row('limericks')).id, note: 'seen with Marrow' });
  const [removal] = await ask('removals.list', {});
  const { token } = await ask('removals.preview', { ids: [removal?.id ?? ''] });
  await ask('removals.apply', { token });
  await ask('review.finish', {});
  state.now += 40 * day;
  for (const format of ['markdown', 'csv', 'json', 'pdf'] as const) await ask('log.export', { format });
  for (const format of ['markdown', 'json'] as const) await ask('report.export', { format });
  await ask('review.calendar', {});
  expect(saved).toHaveLength(7);
  const handedOn = [
    ...saved.map(({ name, content }) => `${name} ${content}`),
    JSON.stringify(await ask('review.due', {})),
    JSON.stringify(await ask('review.receipts', {})),
    JSON.stringify(await ask('review.trend', {})),
    on.store.logLines().join('\n'),
  ];
  for (const words of handedOn)
    for (const canary of [...Object.values(canaries), 'limericks', 'tin owls', 'Marrow', '/home/sam'])
      expect(words).not.toContain(canary);
  // The private form is the one that names the last of the chosen folders: so it would have been seen.
  await ask('log.export', { format: 'markdown', form: 'private' });
  expect(saved.at(-1)?.content).toContain(canaries.parent);
  expect(saved.at(-1)?.content).not.toContain(canaries.folder);
});
