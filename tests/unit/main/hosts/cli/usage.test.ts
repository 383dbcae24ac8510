import { execFileSync, spawn } from 'node:child_process';
import { openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { random, systemClock } from '../../../../../main/adapters/compose.ts';
import { openStore } from '../../../../../main/adapters/store/open.ts';
import { hygiene, makePlace } from './run.ts';

const place = makePlace();
const folder = join(place.root, 'data');
place.env.MEMORY_HYGIENE_HOME = folder;
afterAll(() => rmSync(place.root, { recursive: true, force: true }));

const list = join(place.inputs, 'list.jsonl');
writeFileSync(list, '{"text":"Likes short answers"}\n');
openStore({ folder, clock: systemClock, random, version: '0.0.0' }).store.close();

describe('a call that is not understood ends with 2 and one line, and prints no report', () => {
  it.concurrent.each([
    [['constructor'], 'There is no command “constructor”. Try --help.'],
    [['log', 'erase'], 'There is no command “log erase”. Try --help.'],
    [['scan'], 'scan needs at least one PATH. Try --help.'],
    [['scan', list, '--bogus'], "Unknown option '--bogus'. Try --help."],
    [['scan', list, '--format', 'xml'], '--format takes one of: table, json, csv, sarif, markdown.'],
    [['scan', list, '--fail-on', 'all'], '--fail-on takes one of: low, medium, high, critical, never.'],
    [['due', 'now'], '“now” is one word too many. Try --help.'],
    [['due', '--bogus'], "Unknown option '--bogus'. Try --help."],
    [['log', 'verify', list, list], `“${list}” is one word too many. Try --help.`],
    [['log', 'export', '--format', 'pdf'], '--format takes one of: markdown, csv, json, page.'],
    [['log', 'export', list], `“${list}” is one word too many. Try --help.`],
    [['log', 'export', '--out', place.inputs], `Cannot be written: ${place.inputs}`],
    [['log', 'verify', place.inputs], `Cannot be read at all: ${place.inputs}`],
    [['serve', '--bogus'], "Unknown option '--bogus'. Try --help."],
  ])('%j', async (args, line) => {
    expect(await hygiene(place, ...args)).toEqual({ code: 2, out: '', err: `${line}\n` });
  });

  it.runIf(process.platform !== 'win32')('a pipe is no place that could be clean', async () => {
    const pipe = join(place.inputs, 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(await hygiene(place, 'scan', pipe)).toEqual({
      code: 2,
      out: '',
      err: `Cannot be read at all: ${pipe}\n`,
    });
  });
});

it.runIf(process.platform === 'linux')('a report that could not be written is no finding', async () => {
  const child = spawn(process.execPath, ['main/hosts/cli/cli.ts', 'scan', list], {
    env: place.env,
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
  });
  let err = '';
  child.stderr?.on('data', (piece: Buffer) => {
    err += piece;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect([code, err]).toEqual([2, 'The output could not be written: ENOSPC.\n']);
});

it('help is given wherever it is asked for', async () => {
  const [bare, asked, within] = await Promise.all([
    hygiene(place),
    hygiene(place, '--help'),
    hygiene(place, 'scan', '--help'),
  ]);
  expect(asked).toMatchObject({ code: 0, err: '' });
  for (const word of ['scan PATH', 'due', 'log export', 'log verify', 'serve', 'Exit codes'])
    expect(asked.out).toContain(word);
  expect([bare, within]).toEqual([asked, asked]);
});
