import { describe, expect, it } from 'vitest';
import { type FileNode, importTree } from '../../../../../main/domain/context/import-tree.ts';
import { bestOf } from '../../../../linear.ts';

/** A file that imports others, each on a line of its own; `!code` is an import that led nowhere. */
const file = (name: string, ...imports: string[]): FileNode => ({
  file: name,
  name,
  row: `row-${name}`,
  references: imports.map((target, at) => ({
    kind: 'import',
    target: target.replace(/!.*/, ''),
    line: at + 1,
    to: /!(?!import-cycle)/.test(target) ? null : target.replace(/!.*/, ''),
    problem: target.match(/!(.*)/)?.[1] ?? null,
  })),
});
const shown = (files: readonly FileNode[], here: string): string[] =>
  importTree(files, here).map(
    ({ depth, name, line, state, tooDeep, here: own }) =>
      `${'  '.repeat(depth)}${name}${line === null ? '' : `:${line}`} ${state}${tooDeep ? ' too deep' : ''}${own ? ' here' : ''}`,
  );

describe('the tree of imports', () => {
  it('begins at the files that nobody imports, and shows where the entry is', () => {
    const files = [file('a', 'b', 'c'), file('b', 'd'), file('c'), file('d'), file('other')];
    expect(shown(files, 'd')).toEqual(['a read', '  b:1 read', '    d:1 read here', '  c:2 read']);
    expect(shown(files, 'other')).toEqual([]);
  });

  it('names what is missing, outside, left alone or unreadable, and why', () => {
    const files = [
      file('a', 'x!broken-import', 'y!import-outside', 'z!import-left-alone', 'w!unreadable-import'),
    ];
    expect(shown(files, 'a')).toEqual([
      'a read here',
      '  x:1 missing',
      '  y:2 outside',
      '  z:3 left-alone',
      '  w:4 unreadable',
    ]);
  });

  it('ends at a circle, and begins at the entry where all is one', () => {
    expect(shown([file('a', 'b'), file('b', 'a!import-cycle')], 'b')).toEqual([
      'a read',
      '  b:1 read here',
      '    a:1 cycle',
    ]);
    expect(shown([file('a', 'b'), file('b', 'a')], 'b')).toEqual([
      'b read here',
      '  a:1 read',
      '    b:1 again',
    ]);
  });

  it('shows a file that two import below the first of them only', () => {
    const files = [file('a', 'b', 'c'), file('b', 'c'), file('c', 'd'), file('d')];
    expect(shown(files, 'c')).toEqual([
      'a read',
      '  b:1 read',
      '    c:1 read here',
      '      d:1 read',
      '  c:2 again',
    ]);
  });

  it('says what lies deeper than four steps', () => {
    const files = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, at, all) =>
      file(name, ...all.slice(at + 1, at + 2)),
    );
    expect(shown(files, 'f').slice(-2)).toEqual(['        e:1 read', '          f:1 read too deep here']);
  });

  it('stays small and quick where a hundred files import each other', async () => {
    const names = Array.from({ length: 100 }, (_, at) => `f${at}`);
    const files = names.map((name) => file(name, ...names.filter((other) => other !== name)));
    expect(importTree(files, 'f0').length).toBeLessThanOrEqual(300);
    expect(await bestOf(3, () => importTree(files, 'f50'))).toBeLessThan(100);
  });
});
