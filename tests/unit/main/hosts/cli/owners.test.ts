import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { random } from '../../../../../main/adapters/compose.ts';
import { openStore } from '../../../../../main/adapters/store/open.ts';
import type { Report } from '../../../../../shared/report.ts';
import { makePlace, scanned } from './run.ts';

/** All people here are made up. */
const place = makePlace();
afterAll(() => rmSync(place.root, { recursive: true, force: true }));

const write = (path: string, text: string): void => {
  const file = join(place.inputs, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
};

beforeAll(() => {
  const [ingrid, tom] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
  const users = [
    { uuid: ingrid, full_name: 'Ingrid Solberg', email_address: 'ingrid@example.com' },
    { uuid: tom, full_name: 'Tom Aas', email_address: 'tom@example.com' },
  ];
  const memory = (account: string, text: string) =>
    JSON.stringify({ conversations_memory: text, account_uuid: account });
  write('export/users.json', JSON.stringify(users));
  write(`export/memories/${ingrid}.json`, memory(ingrid, 'Ingrid likes tea.\n\nTom Aas said no.'));
  write(
    `export/memories/${tom}.json`,
    memory(tom, 'Tom said that coffee is best.\n\nIngrid Solberg said yes.'),
  );
  write(
    '.claude/projects/lanterns/memory/feedback.md',
    '---\ntype: feedback\n---\nDelphine Quistorp likes short mails.',
  );
  write(
    '.claude/projects/lanterns/memory/user.md',
    "---\ntype: user\n---\nUser's name is Delphine Quistorp.",
  );
  write('code/CLAUDE.md', '- Ingrid Solberg approved the offer');
});

const othersIn = (report: Report): string[] =>
  report.entries
    .flatMap(({ text = '', findings }) =>
      findings.flatMap(({ rule, start, end }) => (rule === 'person-name' ? text.slice(start, end) : [])),
    )
    .sort();

it('the scan of a command tells owners from other people as the application does', async () => {
  const report = await scanned(place, place.inputs);
  expect(othersIn(report)).toEqual(['Ingrid Solberg', 'Ingrid Solberg', 'Tom Aas']);
  expect(othersIn(await scanned(place, place.inputs, '--all'))).toEqual([
    'Delphine Quistorp',
    'Delphine Quistorp',
    'Ingrid',
    'Ingrid Solberg',
    'Ingrid Solberg',
    'Tom',
    'Tom Aas',
  ]);
});

it('and knows the person’s own name beside a store alone', async () => {
  const folder = join(place.root, 'data');
  const clock = { now: () => Date.parse('2026-03-03T09:00:00Z'), zone: () => 'Europe/Berlin' };
  const { store } = openStore({ folder, clock, random, version: '0.0.0' });
  store.addTerm({ text: 'Ingrid Solberg', kind: 'own-name', severity: 'low' }, '2026-03-02T09:00:00.000Z');
  store.close();
  place.env.MEMORY_HYGIENE_HOME = folder;
  const code = join(place.inputs, 'code');
  expect(othersIn(await scanned(place, code))).toEqual(['Ingrid Solberg']);
  expect(othersIn(await scanned(place, code, '--store'))).toEqual([]);
});
