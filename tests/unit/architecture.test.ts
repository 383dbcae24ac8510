import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf } from '../architecture/imports.ts';
import { complaint, worldlyUse } from '../architecture/rules.ts';

const files = globSync(['main/**/*.ts', 'shared/**/*.ts', 'renderer/**/*.{ts,tsx}']).map((file) =>
  file.replaceAll('\\', '/'),
);
const byHand = [...files, ...globSync('tests/**/*.{ts,tsx}'), ...globSync('renderer/**/*.css')];

/** Longest file by hand, in lines. */
const longest = 250;

describe('the house', () => {
  it('is read as a whole', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => importsOf(file)).length).toBeGreaterThan(300);
  });

  it('has no import that its room does not allow', () => {
    expect(files.flatMap((file) => importsOf(file)).flatMap((one) => complaint(one) ?? [])).toEqual([]);
  });

  it('keeps the clock, chance and the process out of the pure rooms', () => {
    expect(files.flatMap((file) => (worldlyUse(file, readFileSync(file, 'utf8')) ? [file] : []))).toEqual([]);
  });

  it(`has no file of more than ${longest} lines`, () => {
    expect(byHand.filter((file) => readFileSync(file, 'utf8').split('\n').length > longest + 1)).toEqual([]);
  });
});

describe('the test of the house', () => {
  const planted: readonly (readonly [string, string])[] = [
    ['main/domain/age.ts', "import { readFile } from 'node:fs/promises';"],
    ['main/domain/age.ts', "import { store } from '../adapters/store/open.ts';"],
    ['main/domain/age.ts', "import { format } from 'date-fns';"],
    ['main/domain/age.ts', "const later = await import('node:os');"],
    ['main/services/rows.ts', "import { compose } from '../adapters/compose.ts';"],
    ['main/services/rows.ts', "export { app } from 'electron';"],
    ['main/adapters/disk/walk.ts', "import { createHygiene } from '../../services/hygiene.ts';"],
    ['main/hosts/browser/browser.ts', "import { scanCommand } from '../cli/scan.ts';"],
    ['main/hosts/electron/shell.ts', "import { app } from 'electron';"],
    ['main/hosts/start.ts', "import { main } from './browser/browser.ts';"],
    ['renderer/api.ts', "import { methods } from '../shared/contract.ts';"],
    ['renderer/api.ts', "import { detect } from '../main/domain/detectors/index.ts';"],
    ['renderer/app/app.tsx', "import 'node:fs';"],
    ['shared/entry.ts', "import { age } from '../main/domain/age.ts';"],
  ];
  it.each(planted)('fails when %s says %s', (file, line) => {
    expect(importsOf(file, line).map(complaint)).toEqual([expect.any(String)]);
  });

  it('lets pass what is allowed', () => {
    expect(
      importsOf('main/adapters/disk/walk.ts', "import type { Ports } from '../../services/ports.ts';").map(
        complaint,
      ),
    ).toEqual([undefined]);
    expect(
      importsOf('renderer/api.ts', "import type { Method } from '../shared/contract.ts';").map(complaint),
    ).toEqual([undefined]);
  });

  it('notices a planted use of the clock', () => {
    expect(worldlyUse('main/domain/age.ts', 'const now = Date.now();')).toBe('Date.now');
    expect(worldlyUse('main/domain/age.ts', '// not Date.now()')).toBeUndefined();
  });
});
