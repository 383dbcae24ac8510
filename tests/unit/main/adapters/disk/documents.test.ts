import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readlinkSync, rmSync, utimesSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Discovered } from '../../../../../main/services/ports.ts';
import { read } from '../../../../../main/services/reading.ts';
import { temporaryPlace } from './place.ts';
import { tell } from './tell.ts';

const { at, dropped, files, told, write } = temporaryPlace();
const live = () => new AbortController().signal;

/** Reads a path, doing something to it between the moment when it was found and the moment when it is read. */
async function toldAfter(path: string, act: () => void): ReturnType<typeof tell> {
  async function* discovered(): AsyncIterable<Discovered> {
    for await (const one of files().discover(path, live())) {
      if (one.is === 'document') act();
      yield one;
    }
  }
  return tell(files(), discovered());
}
const memories = JSON.stringify({ conversations_memory: 'Kept and made up' });

describe('a file that changes between being found and being read', () => {
  it.each([
    ['CLAUDE.md', '- Kept and made up\n'],
    ['memories.json', memories],
  ])('is read as it is then, and the change is named: %s', async (name, content) => {
    const path = write(name, content);
    const texts = { [name]: ['Kept and made up'] };
    expect(await toldAfter(path, () => {})).toEqual({ texts, problems: [] });
    expect(await toldAfter(path, () => utimesSync(path, 1, 1))).toEqual({
      texts,
      problems: [`changed-while-read ${name}`],
    });
    expect(await toldAfter(path, () => appendFileSync(path, '\n'))).toEqual({
      texts,
      problems: [`changed-while-read ${name}`],
    });
  });

  it('is named where it is gone, and is no empty file', async () => {
    const path = write('CLAUDE.md');
    const documents = [];
    async function* discovered(): AsyncIterable<Discovered> {
      for await (const one of files().discover(path, live())) {
        rmSync(path);
        yield one;
      }
    }
    for await (const one of read({ files: files() }, discovered(), live())) documents.push(one);
    expect(documents).toMatchObject([
      { importer: null, drafts: [], problems: [{ code: 'not-found', where: 'CLAUDE.md' }] },
    ]);
  });

  it('does not keep the others from being read', async () => {
    write('a/CLAUDE.md', '- first\n');
    write('b/CLAUDE.md', '- second\n');
    expect(await toldAfter(at(), () => rmSync(at('a/CLAUDE.md'), { force: true }))).toEqual({
      texts: { 'b/CLAUDE.md': ['second'] },
      problems: ['not-found a/CLAUDE.md'],
    });
  });
});

describe('a gzipped file', () => {
  const record = '{"id":"1","content":"Kept and made up","state":"active"}\n';
  const packed = gzipSync(record);
  const texts = { 'memories.jsonl.gz': ['Kept and made up'] };

  it('is read from the disk and from a drop', async () => {
    expect(await told(write('memories.jsonl.gz', packed))).toEqual({ texts, problems: [] });
    expect(await dropped('memories.jsonl.gz', packed)).toEqual({ texts, problems: [] });
  });

  it.each([
    ['is cut off', packed.subarray(0, packed.length - 6), 'bad-archive'],
    ['is none', Buffer.from(record), 'bad-archive'],
    ['unpacks to a thousand times its size', gzipSync(record.repeat(200_000)), 'archive-ratio'],
  ])('that %s is named', async (_, bytes, code) => {
    for (const { problems } of [
      await told(write('memories.jsonl.gz', bytes)),
      await dropped('memories.jsonl.gz', bytes),
    ])
      expect(problems.filter((problem) => problem === `${code} memories.jsonl.gz`)).toHaveLength(1);
  });

  it('that goes before it is read is named as gone', async () => {
    const path = write('memories.jsonl.gz', packed);
    expect((await toldAfter(path, () => rmSync(path))).problems).toEqual(['not-found memories.jsonl.gz']);
  });
});

describe.runIf(process.platform === 'linux')('the handle of a file', () => {
  const held = (): number =>
    readdirSync('/proc/self/fd').filter((name) => {
      try {
        return readlinkSync(`/proc/self/fd/${name}`).startsWith(at());
      } catch {
        return false;
      }
    }).length;
  const long = 'x '.repeat(1024 * 1024);

  it('is let go where nothing recognises the file', async () => {
    for (const name of ['a', 'b', 'c']) write(`memories/${name}.json`, long);
    expect((await told(at())).problems).toHaveLength(3);
    await expect.poll(held).toBe(0);
  });

  it.each(['list.jsonl', 'list.jsonl.gz'])(
    'is let go where the reading is left in the middle: %s',
    async (name) => {
      // Hashes do not pack well, so that the packed file too is longer than what is read ahead.
      const lines = Array.from(
        { length: 50_000 },
        (_, at) => `{"content":"${createHash('sha256').update(`${at}`).digest('hex')}"}\n`,
      );
      const content = Buffer.from(lines.join(''));
      const path = write(name, name.endsWith('gz') ? gzipSync(content) : content);
      let during = 0;
      for await (const _ of read({ files: files() }, files().discover(path, live()), live(), 10)) {
        during = held();
        break;
      }
      expect(during).toBe(1);
      await expect.poll(held).toBe(0);
    },
  );
});
