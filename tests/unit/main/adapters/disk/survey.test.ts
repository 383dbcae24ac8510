import { chmodSync, mkdirSync, symlinkSync, utimesSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryPlace } from './place.ts';

const { at, files, write } = temporaryPlace();
const survey = (path: string, signal = new AbortController().signal, looked = () => {}) =>
  files().survey(path, signal, looked);

describe('a survey', () => {
  it('tells names, sizes and times of what would be read, and of nothing else', async () => {
    utimesSync(write('claude/projects/p/memory/MEMORY.md', '12345'), 1_000, 2_000);
    write('claude/projects/p/memory/notes.txt');
    write('claude/projects/p/session.jsonl');
    const found = await survey(at('claude/projects'));
    expect(found).toEqual({
      files: [
        {
          name: 'MEMORY.md',
          path: 'p/memory/MEMORY.md',
          place: at('claude/projects/p/memory/MEMORY.md'),
          size: 5,
          modified: 2_000_000,
        },
      ],
      problems: [],
      leadsTo: null,
    });
  });

  it('opens nothing: a file that nobody may open is counted like another', async () => {
    chmodSync(write('CLAUDE.md'), 0);
    expect((await survey(at('CLAUDE.md')))?.files).toHaveLength(1);
  });

  it('is null where nothing is', async () => {
    expect(await survey(at('absent/CLAUDE.md'))).toBeNull();
    expect(await survey(`${write('file')}/below`)).toBeNull();
  });

  it('tells where a link leads, and does not enter a folder behind it', async () => {
    symlinkSync(write('elsewhere/rules.md'), at('CLAUDE.md'));
    write('elsewhere/notes/CLAUDE.md');
    symlinkSync(at('elsewhere/notes'), at('rules'));
    symlinkSync(at('gone'), at('broken'));
    expect(await survey(at('CLAUDE.md'))).toMatchObject({
      files: [{ size: 10 }],
      leadsTo: at('elsewhere/rules.md'),
    });
    expect(await survey(at('rules'))).toEqual({ files: [], problems: [], leadsTo: at('elsewhere/notes') });
    expect((await survey(at('broken')))?.problems).toEqual([{ where: at('broken'), code: 'broken-link' }]);
  });

  it('never leaves the place by a link in it, and says so', async () => {
    write('outside/CLAUDE.md');
    mkdirSync(at('rules'));
    symlinkSync(at('outside/CLAUDE.md'), at('rules/CLAUDE.md'));
    expect(await survey(at('rules'))).toEqual({
      files: [],
      problems: [{ where: 'CLAUDE.md', code: 'link-outside' }],
      leadsTo: null,
    });
  });

  it('can be stopped, and tells of every folder that it enters', async () => {
    for (let n = 0; n < 20; n += 1) write(`code/p${n}/CLAUDE.md`);
    let entered = 0;
    await survey(at('code'), undefined, () => {
      entered += 1;
    });
    expect(entered).toBe(21);
    const stop = new AbortController();
    const found = await survey(at('code'), stop.signal, () => stop.abort());
    expect(found?.files.length).toBeLessThan(2);
  });
});
