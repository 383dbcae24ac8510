import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryPlace } from './place.ts';

const { at, told, write } = temporaryPlace();
const link = (target: string, name: string): void => {
  mkdirSync(dirname(at(name)), { recursive: true });
  symlinkSync(target, at(name));
};

let outside = '';
const beside = (): string => `${at()}-more`;
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'hygiene-outside-'));
  mkdirSync(join(outside, 'rules'));
  for (const name of ['CLAUDE.md', 'rules/x.md', 'secret']) writeFileSync(join(outside, name), '- outside\n');
  write('AGENTS.md', '- inside\n');
});
afterEach(() => {
  for (const folder of [outside, beside()]) rmSync(folder, { recursive: true, force: true });
});
const inside = { 'AGENTS.md': ['inside'] };

describe('a link in a chosen folder', () => {
  it.each([
    ['a file outside', () => link(join(outside, 'CLAUDE.md'), 'a/CLAUDE.md'), 'link-outside a/CLAUDE.md'],
    [
      'any file outside, by a name of memory',
      () => link(join(outside, 'secret'), 'CLAUDE.md'),
      'link-outside CLAUDE.md',
    ],
    ['a folder outside', () => link(outside, 'a/linked'), 'link-outside a/linked'],
    [
      'a folder of rules outside',
      () => link(join(outside, 'rules'), '.claude/rules'),
      'link-outside .claude/rules',
    ],
    [
      'a folder outside, by way of one inside',
      () => {
        link(outside, 'one');
        link('one/rules', 'two');
      },
      'link-outside one|link-outside two',
    ],
    [
      'a folder beside it with a longer name',
      () => {
        mkdirSync(beside());
        link(beside(), 'a/linked');
      },
      'link-outside a/linked',
    ],
    ['nothing', () => link('absent.md', 'CLAUDE.md'), 'broken-link CLAUDE.md'],
    ['itself', () => link('CLAUDE.md', 'CLAUDE.md'), 'broken-link CLAUDE.md'],
    [
      'each other',
      () => {
        link('b/CLAUDE.md', 'CLAUDE.md');
        link('../CLAUDE.md', 'b/CLAUDE.md');
      },
      'broken-link CLAUDE.md|broken-link b/CLAUDE.md',
    ],
    ['no folder of rules', () => link('absent', '.claude/rules'), 'broken-link .claude/rules'],
    [
      'a folder, by the name of a file',
      () => {
        mkdirSync(at('folder'));
        link('folder', 'CLAUDE.md');
      },
      'not-text CLAUDE.md',
    ],
    ['a device', () => link('/dev/zero', 'CLAUDE.md'), 'link-outside CLAUDE.md'],
  ])('to %s is named and not followed', async (_, make, problems) => {
    make();
    expect(await told(at())).toEqual({ texts: inside, problems: problems.split('|') });
  });

  it('to the folder that it lies in is passed over', async () => {
    link('..', 'a/up');
    link('.', 'a/rules');
    link('..', '.claude/rules');
    expect(await told(at())).toEqual({ texts: inside, problems: [] });
  });

  it('to a folder inside makes memory of what is in it where its name does', async () => {
    write('shared/style.md', '- shared\n');
    link('../shared', '.claude/rules');
    link('../../shared', 'again/.claude/rules');
    link('shared', 'other');
    expect(await told(at())).toEqual({
      texts: { ...inside, '.claude/rules/style.md': ['shared'] },
      problems: [],
    });
  });

  it('to a file inside gives it under the first of its names', async () => {
    link('AGENTS.md', 'CLAUDE.md');
    link('../AGENTS.md', '.claude/CLAUDE.md');
    expect(await told(at())).toEqual({ texts: { '.claude/CLAUDE.md': ['inside'] }, problems: [] });
  });

  it('may be what was chosen', async () => {
    link('.', 'self');
    expect(await told(at('self'))).toEqual({ texts: inside, problems: [] });
    link('AGENTS.md', 'own.md');
    expect(await told(at('own.md'))).toEqual({ texts: inside, problems: [] });
    link('absent', 'gone');
    expect((await told(at('gone'))).problems).toEqual([`not-found ${at('gone')}`]);
  });
});

describe('what is neither file nor folder', () => {
  it('is named and never opened: a pipe', async () => {
    execFileSync('mkfifo', [at('CLAUDE.md')]);
    expect(await told(at())).toEqual({ texts: inside, problems: ['not-text CLAUDE.md'] });
    expect((await told(at('CLAUDE.md'))).problems).toEqual(['not-text CLAUDE.md']);
  });

  it('is named and never opened: a device that never ends', async () => {
    expect((await told('/dev/zero')).problems).toEqual(['not-text zero']);
  });
});

describe('folders in folders', () => {
  it('are entered to a depth that no project has, and named below it', async () => {
    const deep = (depth: number): string => `${'d/'.repeat(depth)}CLAUDE.md`;
    write(deep(50), '- fifty\n');
    write(deep(64), '- last\n');
    write(deep(65), '- lost\n');
    expect(await told(at())).toEqual({
      texts: { ...inside, [deep(50)]: ['fifty'], [deep(64)]: ['last'] },
      problems: [`folder-depth ${'d/'.repeat(65).slice(0, -1)}`],
    });
  });
});
