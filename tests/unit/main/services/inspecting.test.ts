import { describe, expect, it } from 'vitest';
import { inspectors } from '../../../../main/domain/inspectors/index.ts';
import { applicationOn, computer } from './ports.ts';

const said = 'Prefers the early train to Hamburg';

async function loaded(files: Readonly<Record<string, string>>) {
  const on = computer();
  for (const [file, text] of Object.entries(files)) on.disk.set(file, { text });
  const application = applicationOn(on);
  await application.read('/m');
  const upkeep = async () =>
    (await application.rows()).map(({ id, flags }) => [id, flags.map(({ rule }) => rule)] as const);
  return { ...application, upkeep };
}
const twice = { '/m/CLAUDE.md': `- ${said}\n- Has a dog\n`, '/m/b/CLAUDE.md': `- ${said}\n` };

describe('what comes to light beside other entries', () => {
  it('stands at both of a pair, in the table, the filters and the details, and raises no sensitivity', async () => {
    const { rows, ask } = await loaded(twice);
    const [first, dog, second] = await rows();
    for (const row of [first, second])
      expect(row).toMatchObject({
        categories: ['duplicate'],
        flags: [{ rule: 'duplicate', category: 'duplicate', sure: 'sure' }],
        sensitivity: 'none',
      });
    expect(dog?.flags).toEqual([]);
    const others = async (id = '') => (await ask('entries.open', { id })).findings.map((one) => one.others);
    expect(await others(first?.id)).toEqual([[second?.id]]);
    expect(await others(second?.id)).toEqual([[first?.id]]);
  });

  it('goes with the entry that it was about', async () => {
    const { rows, ask, disk, read } = await loaded(twice);
    disk.set('/m/b/CLAUDE.md', { text: '- Has a cat\n' });
    await read('/m');
    expect((await rows()).flatMap(({ flags }) => flags)).toEqual([]);
    expect(ask).toBeDefined();
  });

  it('goes with its rule, and nothing is scanned again for that', async () => {
    const { upkeep, ask, scans } = await loaded(twice);
    const before = scans.length;
    await ask('settings.set', { rulesOff: ['duplicate'] });
    expect((await upkeep()).flatMap(([, rules]) => rules)).toEqual([]);
    await ask('settings.set', { rulesOff: [] });
    expect((await upkeep()).flatMap(([, rules]) => rules)).toEqual(['duplicate', 'duplicate']);
    expect(scans.length).toBe(before);
  });

  it('calls a statement vague, and never the labels in a front matter above it', async () => {
    const { rows } = await loaded({
      '/m/memory/notes.md': '---\nname: lanterns\ndescription: Some notes\n---\nImportant!\n',
    });
    expect((await rows()).map(({ excerpt, flags }) => [excerpt, flags.map(({ rule }) => rule)])).toEqual([
      ['lanterns', []],
      ['Some notes', []],
      ['Important!', ['vague']],
    ]);
  });

  it('can be called wrong, and counts no more then', async () => {
    const { rows, ask } = await loaded(twice);
    const [first] = await rows();
    const id = first?.id ?? '';
    const [finding] = (await ask('entries.open', { id })).findings;
    const { rule = '', start = 0, end = 0 } = finding ?? {};
    await ask('acceptances.add', { id, finding: { rule, start, end }, reach: 'value', lasting: 'for-good' });
    expect((await rows())[0]).toMatchObject({ categories: [], flags: [{ sure: 'wrong' }] });
  });

  it('names every other place once, however many there are', async () => {
    const text = `- ${said}\n`.repeat(3);
    const { rows, ask } = await loaded({ '/m/CLAUDE.md': text });
    const ids = (await rows()).map(({ id }) => id);
    const { findings } = await ask('entries.open', { id: ids[0] ?? '' });
    expect(findings.map(({ others }) => others)).toEqual([[ids[1], ids[2]]]);
  });

  it('is told at an import that leads nowhere', async () => {
    const { upkeep } = await loaded({ '/m/CLAUDE.md': '- Be brief\n\n@docs/absent.md\n' });
    expect((await upkeep()).map(([, rules]) => rules)).toEqual([[], ['broken-reference']]);
  });

  it('is told of rules like every other', async () => {
    const { ask } = await loaded({});
    const ids = (await ask('rules.list', {})).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(inspectors.map(({ id }) => id)));
  });

  it('leaves rows as they are where nothing changed for them', async () => {
    const { rows, ask } = await loaded(twice);
    const before = await rows();
    await ask('sources.paste', { text: '- [2026-01-01] - Has a canary', origin: 'assistant' });
    expect((await rows()).slice(0, 3)).toEqual(before);
  });
});
