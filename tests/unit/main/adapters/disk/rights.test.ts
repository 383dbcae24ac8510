import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../../e2e/memories.ts';
import { temporaryPlace } from './place.ts';
import type { Told } from './tell.ts';

const { at, write } = temporaryPlace();

const program = new URL('./read-as-stranger.ts', import.meta.url).pathname;
/** Reads a path as somebody whom the modes of files stop, also where the tests run as root. */
const told = (path: string): Told =>
  JSON.parse(execFileSync(process.execPath, [program, path], { encoding: 'utf8' })) as Told;

/** Tells what is read while a path has no rights at all; the rights come back, so that the folder can be removed. */
function toldWithout(closed: string, path: string): Told {
  chmodSync(closed, 0o000);
  try {
    return told(path);
  } finally {
    chmodSync(closed, 0o755);
  }
}

describe('what the system refuses to read', () => {
  it('is named, be it a file or a folder, and the rest is read', () => {
    for (const name of ['a', 'b', 'c']) write(`${name}/CLAUDE.md`, `- ${name}\n`);
    const all = { 'a/CLAUDE.md': ['a'], 'b/CLAUDE.md': ['b'], 'c/CLAUDE.md': ['c'] };
    expect(told(at())).toEqual({ texts: all, problems: [] });
    const { 'a/CLAUDE.md': _, ...rest } = all;
    expect(toldWithout(at('a'), at())).toEqual({ texts: rest, problems: ['unreadable-folder a'] });
    expect(toldWithout(at('a/CLAUDE.md'), at())).toEqual({
      texts: rest,
      problems: ['unreadable a/CLAUDE.md'],
    });
  });

  it('is named where it was chosen itself', () => {
    const file = write('sub/CLAUDE.md', '- one\n');
    expect(told(file)).toEqual({ texts: { 'CLAUDE.md': ['one'] }, problems: [] });
    expect(toldWithout(file, file).problems).toEqual(['unreadable CLAUDE.md']);
    expect(toldWithout(at('sub'), at('sub')).problems).toEqual(['unreadable-folder .']);
    expect(toldWithout(at('sub'), file).problems).toEqual([`unreadable ${file}`]);
  });

  it('is named where a line refers to it, apart from what is not there', () => {
    write('CLAUDE.md', '- one\n\n@part.md\n');
    const part = write('part.md', '- part\n');
    expect(told(at()).texts).toEqual({ 'CLAUDE.md': ['one', '@part.md'], 'part.md': ['part'] });
    expect(toldWithout(part, at())).toEqual({
      texts: { 'CLAUDE.md': ['one', '@part.md'] },
      problems: ['unreadable-import CLAUDE.md:3'],
    });
  });

  it('is named where a link leads to it', () => {
    write('shared/x.md', '- linked\n');
    mkdirSync(at('.claude'));
    symlinkSync('../shared', at('.claude/rules'));
    expect(told(at()).texts).toEqual({ '.claude/rules/x.md': ['linked'] });
    expect(toldWithout(at('shared'), at()).problems).toEqual([
      'unreadable-folder .claude/rules',
      'unreadable-folder shared',
    ]);
  });

  it('is named where it is an archive', async () => {
    const zip = write(
      'memories-000.zip',
      await zipOf({ 'memories.json': '{"conversations_memory":"made up"}' }),
    );
    expect(told(zip).problems).toEqual([]);
    expect(toldWithout(zip, zip).problems).toEqual(['unreadable memories-000.zip']);
  });
});
