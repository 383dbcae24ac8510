import { describe, expect, it } from 'vitest';
import { applicationOn, computer } from './ports.ts';

/** All people here are made up. */
const ingrid = '11111111-1111-4111-8111-111111111111';
const tom = '22222222-2222-4222-8222-222222222222';
const folder = '/home/sam/export';
const users = JSON.stringify([
  { uuid: ingrid, full_name: 'Ingrid Solberg', email_address: 'ingrid@example.com' },
  { uuid: tom, full_name: 'Tom Aas', email_address: 'tom@example.com' },
]);
const memories = (account: string, text: string) =>
  JSON.stringify({ conversations_memory: text, account_uuid: account });

function application() {
  const on = computer();
  const app = applicationOn(on);
  const others = async (): Promise<string[]> =>
    (await app.rows())
      .filter(({ categories }) => categories.includes('person'))
      .map(({ excerpt }) => excerpt);
  return { ...app, others };
}

describe('the owner of an account', () => {
  it('is told from other people by the export', async () => {
    const { disk, read, row, ask, others } = application();
    disk.set(`${folder}/users.json`, { text: users });
    disk.set(`${folder}/memories/${ingrid}.json`, {
      text: memories(ingrid, 'Ingrid is diabetic.\n\nIngrid Solberg likes tea.\n\nTom Aas said no.'),
    });
    await read(folder);
    expect(await others()).toEqual(['••• said no.']);
    const { id, sensitivity, flags } = await row('likes tea');
    expect({ sensitivity, flags }).toEqual({
      sensitivity: 'none',
      flags: [{ rule: 'person-name', category: 'person', sure: 'guess' }],
    });
    const detail = await ask('entries.open', { id });
    expect(detail.findings).toMatchObject([{ rule: 'person-name', reasons: ['owner-name'] }]);
    expect(detail.segments.map((segment) => ('text' in segment ? segment.text : '•••')).join('')).toBe(
      'Ingrid Solberg likes tea.',
    );
    const ill = await row('diabetic');
    expect(ill.sensitivity).toBe('high');
    expect((await ask('entries.open', { id: ill.id })).findings).toContainEqual(
      expect.objectContaining({ rule: 'topic-health', reasons: ['topic-word', 'owner-speaks'] }),
    );
  });

  it('is another person in the account of somebody else', async () => {
    const { disk, read, others } = application();
    disk.set(`${folder}/users.json`, { text: users });
    disk.set(`${folder}/memories/${ingrid}.json`, { text: memories(ingrid, 'Ingrid Solberg likes tea.') });
    disk.set(`${folder}/memories/${tom}.json`, {
      text: memories(tom, 'Tom Aas likes coffee.\n\nIngrid Solberg likes tea.'),
    });
    await read(folder);
    expect(await others()).toEqual(['••• likes tea.']);
  });
});

describe('the owner of a memory', () => {
  it('is known as soon as the list of users is read, and stays known when the memories are read again', async () => {
    const { disk, read, others } = application();
    const file = `${folder}/memories/${ingrid}.json`;
    disk.set(file, { text: memories(ingrid, 'Ingrid Solberg likes tea.') });
    await read(file);
    expect(await others()).toEqual(['••• likes tea.']);
    disk.set(`${folder}/users.json`, { text: users });
    await read(folder);
    expect(await others()).toEqual([]);
    disk.set(file, { text: memories(ingrid, 'Ingrid Solberg likes tea.\n\nIngrid Solberg runs.') });
    await read(file);
    expect(await others()).toEqual([]);
  });

  it('is whoever made its projects', async () => {
    const { disk, read, others } = application();
    disk.set(`${folder}/projects/p.json`, {
      text: JSON.stringify({
        uuid: 'p',
        name: 'Lanterns',
        description: 'Ingrid Solberg likes tea.',
        prompt_template: '',
        creator: { uuid: ingrid, full_name: 'Ingrid Solberg' },
        docs: [],
      }),
    });
    await read(folder);
    expect(await others()).toEqual([]);
  });

  it('is told by one of the files of its folder for all of them, whichever is read first', async () => {
    const { disk, read, others } = application();
    const memory = '/home/sam/.claude/projects/lanterns/memory';
    disk.set(`${memory}/feedback.md`, { text: '---\ntype: feedback\n---\nIngrid likes short mails.' });
    disk.set('/home/sam/code/CLAUDE.md', { text: '- Ingrid Solberg approved the offer' });
    await read(memory, '/home/sam/code');
    expect(await others()).toHaveLength(2);
    disk.set(`${memory}/user.md`, { text: "---\ntype: user\n---\nUser's name is Ingrid Solberg." });
    await read(`${memory}/user.md`);
    expect(await others()).toEqual(['••• approved the offer']);
  });

  it('is known no more once the file that told it is forgotten or gone', async () => {
    const { disk, read, others, ask } = application();
    const memory = '/home/sam/.claude/projects/lanterns/memory';
    const told = { text: "---\ntype: user\n---\nUser's name is Ingrid Solberg." };
    disk.set(`${memory}/feedback.md`, { text: 'Ingrid Solberg likes short mails.' });
    disk.set(`${memory}/user.md`, told);
    await read(memory);
    expect(await others()).toEqual([]);
    disk.delete(`${memory}/user.md`);
    await read(memory);
    expect(await others()).toEqual(['••• likes short mails.']);
    disk.set(`${memory}/user.md`, told);
    await read(memory);
    expect(await others()).toEqual([]);
    const user = (await ask('sources.list', {})).find(({ place }) => place?.endsWith('user.md'));
    await ask('sources.forget', { id: user?.id ?? '' });
    expect(await others()).toEqual(['••• likes short mails.']);
  });

  it('is told by no table of records, which may be of many people', async () => {
    const { disk, read, others } = application();
    disk.set('/home/sam/list.csv', { text: 'text\n"My name is Ingrid Solberg."\n' });
    await read('/home/sam/list.csv');
    expect(await others()).toHaveLength(1);
  });
});

describe('a name of the person’s own', () => {
  const note = '/home/sam/code/CLAUDE.md';
  const text = '- Ingrid Solberg approved the offer\n- Tom Aas approved the draft';
  const add = (name: string) => ({
    terms: [{ text: name, kind: 'own-name' as const, severity: 'low' as const }],
  });

  it('is no other person’s from when it is typed until it is taken off, and is looked for nowhere', async () => {
    const { disk, read, others, ask, logged } = application();
    disk.set(note, { text });
    await read(note);
    expect(await others()).toHaveLength(2);
    const { numbers } = await ask('terms.add', add('Ingrid Solberg'));
    expect(await others()).toEqual(['••• approved the draft']);
    expect(await ask('terms.list', {})).toMatchObject([
      { text: 'Ingrid Solberg', kind: 'own-name', entries: 1 },
    ]);
    const rule = (await ask('rules.list', {})).find(({ id }) => id === 'own-term');
    expect(rule?.idle).toBe(true);
    await ask('terms.remove', { number: numbers[0] ?? 0 });
    expect(await others()).toHaveLength(2);
    expect(JSON.stringify(logged())).not.toMatch(/ingrid|solberg/i);
    expect(logged().filter(({ event }) => event === 'terms-changed')).toMatchObject([
      { added: 1, terms: 1 },
      { removed: 1, terms: 0 },
    ]);
  });

  it('is taken from where it was found, and the answer says whether it holds there', async () => {
    const { disk, read, row, others, ask, refusal } = application();
    disk.set(note, {
      text: '- Dr. Ingrid Solberg approved the offer\n- My sister Ingrid Solberg approved the draft',
    });
    await read(note);
    const said = async (words: string) => {
      const { id } = await row(words);
      const finding = (await ask('entries.open', { id })).findings.find(({ rule }) => rule === 'person-name');
      const { rule = '', start = 0, end = 0 } = finding ?? {};
      return { id, finding: { rule, start, end } };
    };
    expect(await ask('terms.own-name', await said('offer'))).toMatchObject({ added: 1, heeded: true });
    expect(await others()).toEqual(['My sister ••• approved the draft']);
    expect(await ask('terms.list', {})).toMatchObject([{ text: 'Dr. Ingrid Solberg', kind: 'own-name' }]);
    expect(await ask('terms.own-name', await said('draft'))).toMatchObject({ added: 1, heeded: false });
    const { id } = await row('offer');
    const nowhere = { id, finding: { rule: 'person-name', start: 0, end: 1 } };
    expect((await refusal('terms.own-name', nowhere))?.code).toBe('finding-gone');
    expect((await refusal('terms.own-name', { ...nowhere, id: 'gone' }))?.code).toBe('row-gone');
  });

  it('is what a term becomes only where it is the name of a person', async () => {
    const { ask, refusal } = application();
    const client = { text: 'Team 4', kind: 'client' as const, severity: 'medium' as const };
    const { numbers } = await ask('terms.add', { terms: [client, { ...client, text: 'Ingrid Solberg' }] });
    const [team = 0, ingrid = 0] = numbers;
    expect((await refusal('terms.change', { number: team, kind: 'own-name' }))?.code).toBe('no-name');
    await ask('terms.change', { number: ingrid, kind: 'own-name' });
    expect((await ask('terms.list', {})).map(({ kind }) => kind)).toEqual(['own-name', 'client']);
  });

  it('is another person’s where the export names somebody else', async () => {
    const { disk, read, others, ask } = application();
    disk.set(`${folder}/users.json`, { text: users });
    disk.set(`${folder}/memories/${tom}.json`, { text: memories(tom, 'Ingrid Solberg likes tea.') });
    await read(folder);
    await ask('terms.add', add('Ingrid Solberg'));
    expect(await others()).toEqual(['••• likes tea.']);
  });

  it('can be nothing but a name', async () => {
    const { ask } = application();
    for (const name of ['ingrid@example.com', 'Team 4', 'user'])
      expect(await ask('terms.add', add(name))).toMatchObject({ added: 0, unfit: 1 });
  });

  it('is heeded in what is being read while it is typed', async () => {
    const { disk, read, others, state, store } = application();
    disk.set(note, { text });
    state.onScan = () => {
      state.onScan = () => {};
      store.addTerm(
        { text: 'Ingrid Solberg', kind: 'own-name', severity: 'low' },
        '2026-03-02T09:00:00.000Z',
      );
    };
    await read(note);
    expect(await others()).toEqual(['••• approved the draft']);
  });
});
