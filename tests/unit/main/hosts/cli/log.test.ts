import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { random } from '../../../../../main/adapters/compose.ts';
import { openStore } from '../../../../../main/adapters/store/open.ts';
import { hygiene, makePlace } from './run.ts';

const place = makePlace();
const folder = join(place.root, 'data');
place.env.MEMORY_HYGIENE_HOME = folder;
afterAll(() => rmSync(place.root, { recursive: true, force: true }));

const written = join(place.inputs, 'log.json');
let code = '';

beforeAll(async () => {
  const clock = { now: () => Date.parse('2026-03-03T09:00:00Z'), zone: () => 'Europe/Berlin' };
  const { store } = openStore({ folder, clock, random, version: '0.0.0' });
  for (const sourceKind of ['jsonl', 'csv'])
    store.append('2026-03-03T09:01:00.000Z', 'Europe/Berlin', {
      event: 'source-forgotten',
      source: 1,
      sourceKind,
    });
  store.close();
  await hygiene(place, 'log', 'export', '--format', 'json', '--out', written);
  code = (await hygiene(place, 'log', 'verify')).out.match(/\d+-[0-9a-f]+/)?.[0] ?? '';
});

describe('the log on the command line', () => {
  it.concurrent('is whole, and says under which receipt code', async () => {
    expect(code).toMatch(/^4-[0-9a-f]+$/);
    const file = await hygiene(place, 'log', 'verify', written, '--expect', code);
    expect([file.code, file.out]).toEqual([0, `Whole: 4 lines, receipt code ${code}.\n`]);
  });

  it.concurrent('is exported in three forms, each with its lines; JSON is the one that can be checked', async () => {
    const forms = [
      ['markdown', 2],
      ['csv', 2],
      ['json', 0],
    ] as const;
    const check = async ([format, checked]: (typeof forms)[number]): Promise<void> => {
      const out = join(place.inputs, `copy-of-${format}`);
      expect((await hygiene(place, 'log', 'export', '--format', format, '--out', out)).code).toBe(0);
      expect(readFileSync(out, 'utf8')).toMatch(/[Ss]ource.forgotten/);
      expect((await hygiene(place, 'log', 'verify', out)).code).toBe(checked);
    };
    await Promise.all(forms.map(check));
  });

  it.concurrent('shows a changed byte, by the line whose link no longer fits', async () => {
    const changed = join(place.inputs, 'changed.json');
    writeFileSync(changed, readFileSync(written, 'utf8').replace('09:01:00', '09:01:01'));
    const ran = await hygiene(place, 'log', 'verify', changed);
    expect(ran.code).toBe(1);
    expect(ran.out).toBe('Not whole: altered at line 3. What was changed is line 2: Source forgotten.\n');
  });

  it.concurrent('shows a cut tail to whoever has the receipt code', async () => {
    const own = readFileSync(join(folder, 'log.jsonl'), 'utf8').trimEnd().split('\n');
    const cut = join(place.inputs, 'cut.jsonl');
    writeFileSync(cut, `${own.slice(0, 3).join('\n')}\n`);
    expect((await hygiene(place, 'log', 'verify', cut, '--expect', code)).code).toBe(1);
  });

  it.concurrent('says what is no log, and what is no receipt code', async () => {
    const other = join(place.inputs, 'other.txt');
    writeFileSync(other, 'nothing of the kind\n');
    const [none, odd] = [
      await hygiene(place, 'log', 'verify', other),
      await hygiene(place, 'log', 'verify', '--expect', 'x'),
    ];
    expect([none.code, odd.code, none.out, odd.out]).toEqual([2, 2, '', '']);
  });
});

describe('what is due', () => {
  it('is nothing where nothing was reviewed, without a word about what is stored', async () => {
    const { code, out } = await hygiene(place, 'due');
    expect([code, out]).toEqual([0, 'No review was finished yet.\n']);
  });
});

describe('serve', () => {
  it('prints an address of this computer that answers only to who has it, and ends when told', async () => {
    const child = spawn(process.execPath, ['main/hosts/cli/cli.ts', 'serve'], { env: place.env });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const address = await new Promise<string>((resolve) => {
      let out = '';
      child.stdout.on('data', (piece: Buffer) => {
        out += piece;
        const found = out.match(/http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/);
        if (found) resolve(found[0]);
      });
    });
    expect((await fetch(new URL('/', address))).status).toBe(403);
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(303);
    child.kill('SIGTERM');
    await ended;
    await expect(fetch(new URL('/', address))).rejects.toThrow();
  });
});
