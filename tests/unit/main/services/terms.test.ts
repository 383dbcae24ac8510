import { describe, expect, it } from 'vitest';
import type { Input } from '../../../../shared/contract.ts';
import { mostTerms } from '../../../../shared/term.ts';
import { applicationOn, computer } from './ports.ts';

const file = '/home/sam/notes/CLAUDE.md';
const list = '/home/sam/list.csv';
const csv = `text
"The offer for Tamselquarry goes out in May."
"Tamselquarrys Vertrag liegt bei der Gegenseite."
"Clone it from git@tamselquarry.example first."
"Snorrel gathers thimbles beneath copper gantries."
"The Blue-Heron gantry moves, and Blue Heron is late."
`;

async function loaded() {
  const on = computer();
  on.disk.set(file, { text: '- Ask Tamselquarry before lanterns are lit\n- Use tabs' });
  on.disk.set(list, { text: csv });
  const application = applicationOn(on);
  await application.read(file, list);
  const { ask } = application;
  const add = (text: string, more: Partial<Input<'terms.add'>['terms'][number]> = {}) =>
    ask('terms.add', { terms: [{ text, kind: 'client', severity: 'medium', ...more }] });
  /** How many loaded entries hold a term. */
  const found = async () =>
    (await application.rows()).filter(({ categories }) => categories.includes('dictionary')).length;
  return { ...application, add, found };
}

describe('a term', () => {
  it('is found in every loaded entry as soon as it is added, and no more once it is removed', async () => {
    const { add, ask, found, row, heard } = await loaded();
    expect(await found()).toBe(0);
    heard.length = 0;
    const { numbers, ...answer } = await add('Tamselquarry');
    expect(answer).toEqual({ added: 1, known: 0, unfit: 0, secret: 0, over: 0 });
    expect(await found()).toBe(4);
    expect(heard).toContainEqual({ name: 'changed', payload: { what: 'entries' } });
    expect(await row('lanterns')).toMatchObject({
      sensitivity: 'medium',
      excerpt: 'Ask ••• before lanterns are lit',
      flags: [{ rule: 'own-term', category: 'dictionary', sure: 'sure' }],
    });
    expect(await ask('terms.list', {})).toEqual([
      { number: 1, text: 'Tamselquarry', kind: 'client', severity: 'medium', entries: 4 },
    ]);
    await ask('terms.remove', { number: numbers[0] ?? 0 });
    expect(await found()).toBe(0);
    expect(await ask('terms.list', {})).toEqual([]);
  });

  it('is looked for in what is read later', async () => {
    const { add, disk, read, found } = await loaded();
    await add('Velmora');
    disk.set('/home/sam/later.csv', { text: 'text\n"Velmora pays late."\n' });
    await read('/home/sam/later.csv');
    expect(await found()).toBe(1);
  });

  it('is found in what is being read while it is added', async () => {
    const { disk, read, found, state, store } = await loaded();
    disk.set('/home/sam/later.csv', { text: 'text\n"Velmora pays late."\n' });
    state.onScan = () => {
      state.onScan = () => {};
      store.addTerm({ text: 'Velmora', kind: 'client', severity: 'medium' }, '2026-03-02T09:00:00.000Z');
    };
    await read('/home/sam/later.csv');
    expect(await found()).toBe(1);
  });

  it('is as serious as the person says', async () => {
    const { add, ask, row } = await loaded();
    const { numbers } = await add('Blue Heron', { kind: 'code-name', severity: 'critical' });
    const { id } = await row('gantry');
    expect((await row('gantry')).sensitivity).toBe('critical');
    await ask('terms.change', { number: numbers[0] ?? 0, severity: 'low', kind: 'other' });
    expect((await row('gantry')).sensitivity).toBe('low');
    const [finding] = (await ask('entries.open', { id })).findings;
    expect(finding).toMatchObject({ rule: 'own-term', severity: 'low', reasons: ['own-other'] });
  });

  it('that is found where it does not matter is called wrong by its value', async () => {
    const { add, ask, found, row } = await loaded();
    await add('Blue Heron');
    const { id } = await row('gantry');
    const open = await ask('entries.open', { id });
    for (const finding of open.findings)
      await ask('acceptances.add', { id, finding, reach: 'value', lasting: 'for-good' });
    expect(await found()).toBe(0);
    expect(await ask('terms.list', {})).toMatchObject([{ entries: 0 }]);
  });

  it('counts no more when its rule is switched off', async () => {
    const { add, ask, found } = await loaded();
    await add('Tamselquarry');
    await ask('settings.set', { rulesOff: ['own-term'] });
    expect(await found()).toBe(0);
    await ask('settings.set', { rulesOff: [] });
    expect(await found()).toBe(4);
  });

  it('is kept once, however it is written', async () => {
    const { add, ask } = await loaded();
    await add('Blue Heron');
    for (const same of ['Blue-Heron', ' Blue  Heron ', 'BlueHeron'])
      expect(await add(same)).toMatchObject({ added: 0, known: 1 });
    expect(await ask('terms.list', {})).toHaveLength(1);
    expect(await add('blue heron')).toMatchObject({ added: 1 });
  });

  it.each(['x', '…', '  ', 'long '.repeat(30), 'a b c d e f g h i j k l m'])(
    'is not kept where it is %j',
    async (text) => {
      const { add, store } = await loaded();
      expect(await add(text)).toMatchObject({ added: 0, unfit: 1 });
      expect(store.terms()).toEqual([]);
    },
  );

  it('is not kept where it is a password or an official number', async () => {
    const { add, store } = await loaded();
    const iban = ['GB82', 'WEST', '1234', '5698', '7654', '32'].join(' ');
    expect(await add(iban)).toMatchObject({ added: 0, secret: 1 });
    expect(await add(`the wifi password is ${'Umbrel-Quartz'}-7741`)).toMatchObject({ secret: 1 });
    expect(store.terms()).toEqual([]);
  });

  it('that is gone is told so', async () => {
    const { refusal } = await loaded();
    expect(await refusal('terms.remove', { number: 9 })).toEqual({ code: 'term-gone' });
    expect(await refusal('terms.change', { number: 9, severity: 'low' })).toEqual({ code: 'term-gone' });
  });
});

describe('a list of terms', () => {
  it('is added at once, up to the most that the application holds', async () => {
    const { ask, scans } = await loaded();
    const terms = Array.from({ length: mostTerms }, (_, at) => ({
      text: `Quillon ${at.toString(36)}`,
      kind: 'client' as const,
      severity: 'medium' as const,
    }));
    scans.length = 0;
    expect(await ask('terms.add', { terms })).toMatchObject({ added: mostTerms });
    expect(scans).toHaveLength(3);
    const [one] = terms;
    expect(await ask('terms.add', { terms: one ? [{ ...one, text: 'Velmora' }] : [] })).toMatchObject({
      added: 0,
      over: 1,
    });
  });

  it('that comes with the application is shown before it is switched on, and found once it is', async () => {
    const { ask, found, disk, read } = await loaded();
    disk.set('/home/sam/hr.csv', { text: 'text\n"Die Abmahnungen liegen im Ordner."\n' });
    await read('/home/sam/hr.csv');
    const presets = await ask('terms.presets', {});
    expect(presets.find(({ id }) => id === 'hr-de')?.terms).toContain('Abmahnung');
    expect(await found()).toBe(0);
    await ask('settings.set', { termPresets: ['hr-de'] });
    expect(await found()).toBe(1);
    await ask('settings.set', { termPresets: [] });
    expect(await found()).toBe(0);
  });
});

describe('a suggestion', () => {
  it('is a name that stands in several entries, until it is on the list or dismissed', async () => {
    const { ask, add, store } = await loaded();
    const names = async () => (await ask('terms.suggest', {})).map(({ text }) => text);
    expect(await ask('terms.suggest', {})).toEqual([{ text: 'Tamselquarry', entries: 2 }]);
    await ask('terms.dismiss', { text: 'Tamselquarry', dismissed: true });
    expect(await names()).toEqual([]);
    expect([...store.dismissedTerms()].join()).not.toMatch(/tamsel/i);
    await ask('terms.dismiss', { text: 'Tamselquarry', dismissed: false });
    expect(await names()).toEqual(['Tamselquarry']);
    await add('tamselquarry');
    expect(await names()).toEqual([]);
  });
});

describe('own terms and the log', () => {
  it('tells how many came and went, in no form which', async () => {
    const { ask, add, logged, saved, store } = await loaded();
    const { numbers } = await add('Zorvexcanary');
    await add('Wendrickcanary', { kind: 'code-name' });
    await ask('terms.change', { number: numbers[0] ?? 0, severity: 'high' });
    await ask('terms.remove', { number: numbers[0] ?? 0 });
    await ask('terms.dismiss', { text: 'Tamselcanary', dismissed: true });
    await ask('settings.set', { termPresets: ['hr-en'] });
    await ask('store.clear-terms', {});
    const counts = logged().flatMap((body) => (body.event === 'terms-changed' ? [body] : []));
    expect(counts.map(({ added, removed, changed, terms }) => [added, removed, changed, terms])).toEqual([
      [1, 0, 0, 1],
      [1, 0, 0, 2],
      [0, 0, 1, 2],
      [0, 1, 0, 1],
      [0, 1, 0, 0],
    ]);
    for (const format of ['markdown', 'csv', 'json'] as const)
      for (const form of ['share', 'private'] as const) await ask('log.export', { format, form });
    const told = [...store.logLines(), ...saved.map(({ content }) => content)].join('\n');
    expect(told).toContain('terms-changed');
    expect(told).not.toMatch(/canary|severance/i);
  });

  it('are emptied in one go, with what was dismissed', async () => {
    const { ask, add, found, store } = await loaded();
    await add('Tamselquarry');
    await ask('terms.dismiss', { text: 'Velmora', dismissed: true });
    await ask('store.clear-terms', {});
    expect([store.terms().length, store.dismissedTerms().size, await found()]).toEqual([0, 0, 0]);
  });
});
