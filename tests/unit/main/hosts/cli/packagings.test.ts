import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { zipOf } from '../../../../e2e/memories.ts';
import { accountGoldens } from '../../../../fixtures/importers/account.ts';
import { cut } from './cut.ts';
import { makePlace, scanned } from './run.ts';

const place = makePlace();
afterAll(() => rmSync(place.root, { recursive: true, force: true }));

const uuid = 'aaaaaaaa-0000-4000-8000-000000000001';
const [today, older] = accountGoldens;
const memories = today?.content ?? '';
const list = older?.content ?? '';
const manifest = JSON.stringify({
  instructions: '',
  created_at: '2026-09-30T09:00:00.000000+00:00',
  total_files: 1,
  version: '1.0',
  data_files: [
    {
      batch_index: 0,
      category: 'memories',
      part: 0,
      filename: 'memories-000.zip',
      export_url: 'https://claude.ai/export/made-up',
    },
  ],
});
const users = JSON.stringify([
  { uuid, full_name: null, email_address: 'alex@northwind.example', verified_phone_number: null },
]);
const member = `memories/${uuid}.json`;
const category = await zipOf({ [member]: memories });

/** Every way in which the same export reaches a person's disk: its files, what is scanned, and where the memory is. */
const packagings: Readonly<
  Record<string, { files: Record<string, string | Buffer>; scan: string; inner?: string; pointer: string }>
> = {
  'the older single zip': {
    files: {
      'data-2026-07-01-10-00-00-batch-0000.zip': await zipOf({
        'memories.json': list,
        'users.json': users,
        'conversations.json': '[]',
      }),
    },
    scan: 'data-2026-07-01-10-00-00-batch-0000.zip',
    inner: 'memories.json',
    pointer: '/0/conversations_memory',
  },
  'a manifest and a zip a category': {
    files: {
      'manifest-x-2026-09-30-09-00-00.json': manifest,
      'memories-000.zip': category,
      'light_metadata-000.zip': await zipOf({ 'users.json': users }),
    },
    scan: '',
    inner: member,
    pointer: '/conversations_memory',
  },
  'the folder that unzipping made': {
    files: { [`out/${member}`]: memories, 'out/users.json': users },
    scan: 'out',
    pointer: '/conversations_memory',
  },
  'a zip in a zip': {
    files: { 'download.zip': await zipOf({ 'memories-000.zip': category }) },
    scan: 'download.zip',
    inner: `memories-000.zip!/${member}`,
    pointer: '/conversations_memory',
  },
  'the bare JSON': {
    files: { 'memories.json': list },
    scan: 'memories.json',
    pointer: '/0/conversations_memory',
  },
  'a second download': {
    files: { 'memories-000(1).zip': category },
    scan: 'memories-000(1).zip',
    inner: member,
    pointer: '/conversations_memory',
  },
};

describe('a scan of a Claude export', () => {
  it.concurrent.each(Object.entries(packagings))(
    'reads %s',
    async (name, { files, scan, inner, pointer }) => {
      const folder = join(place.inputs, name.replaceAll(' ', '-'));
      for (const [file, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), content);
      }
      const report = await scanned(place, join(folder, scan));
      expect(report.entries.map(({ text }) => text)).toEqual(today?.entries.map(({ text }) => text));
      const members = new Map([
        [member, memories],
        ['memories.json', list],
      ]);
      for (const entry of report.entries)
        expect(cut(entry, inner === undefined ? new Map() : members)).toBe(entry.text);
      const [first] = report.entries;
      expect(first?.locator).toMatchObject({
        pointer,
        ...(inner === undefined ? {} : { inner }),
        lines: [1, 1],
        range: [2, 14],
      });
      expect(first?.locator.inner).toBe(inner);
      expect(report.sources.filter(({ kind }) => kind === 'claude-account')).toMatchObject([
        { entries: 17, problems: [] },
      ]);
      const bases = new Map(report.entries.map(({ text, age }) => [text, age.basis]));
      expect(bases.get('Alex leads brand.')).toBe('none');
      expect(bases.get('Leads the brand team')).toBe('recorded');
      expect(JSON.stringify(report)).not.toContain('export/made-up');
    },
  );

  it('says of a manifest alone that it holds links only, and shows none of them', async () => {
    const file = join(place.inputs, 'manifest-alone.json');
    writeFileSync(file, manifest);
    const report = await scanned(place, file);
    expect(report.entries).toEqual([]);
    expect(report.sources.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([
      'manifest-only',
    ]);
    expect(JSON.stringify(report)).not.toContain('export/made-up');
  });

  it('counts a second download of the same export once', async () => {
    const folder = join(place.inputs, 'twice');
    mkdirSync(folder);
    for (const name of ['memories-000.zip', 'memories-000(1).zip'])
      writeFileSync(join(folder, name), category);
    const report = await scanned(place, folder);
    expect(report.entries).toHaveLength(17);
    expect(report.sources).toHaveLength(1);
  });
});
