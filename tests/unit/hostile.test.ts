import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { honest, hostile } from '../stress/hostile.ts';
import { measureScan } from '../stress/measure.ts';
import { buildTree } from '../stress/tree.ts';

const root = mkdtempSync(join(tmpdir(), 'hygiene-hostile-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const small = { megabytes: 2, entries: 10_000 };

describe('bad input is named, bounded, and takes nothing else with it', () => {
  it.concurrent.each(hostile.map((one, at) => [one.name, one, at] as const))('%s', async (_, one, at) => {
    const folder = join(root, String(at));
    mkdirSync(folder);
    await one.build(folder, small);
    writeFileSync(join(folder, honest.name), honest.content);
    const { entries, problems, peak, code } = await measureScan(folder);
    expect(code).toBe(0);
    // Written at once, the times of these files tell no age: that is said too, and not what is looked at here.
    const codes = problems.map((problem) => problem.code).filter((code) => code !== 'same-times');
    expect(codes.toSorted()).toEqual([...one.codes].toSorted());
    expect(entries).toBe(1 + (typeof one.entries === 'number' ? one.entries : one.entries(small)));
    expect(peak).toBeLessThan(512);
  });

  it('and a tree of two thousand files gives its instruction files alone', async () => {
    const folder = join(root, 'tree');
    const instructions = buildTree(folder, { folders: 50, instructions: 10, others: 2_000 });
    const { entries, problems } = await measureScan(folder);
    // Each holds a heading and one item. Written at once, their times tell no age: that is the one problem there is.
    expect(entries).toBe(2 * instructions);
    expect(new Set(problems.map(({ code }) => code)).difference(new Set(['same-times'])).size).toBe(0);
  });
});
