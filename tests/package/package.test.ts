import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackage, extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const out = mkdtempSync(join(tmpdir(), 'hygiene-package-'));
const built = join(out, 'release', 'linux-unpacked');
const asar = join(built, 'resources', 'app.asar');
const run = (args: readonly string[]) =>
  spawnSync(process.execPath, [...args], { encoding: 'utf8', env: { ...process.env, CI: 'true' } });

/** Where a runtime keeps its fuses: a mark, the version, how many there are, and one sign for each. */
const sentinel = ['dL7pKGdnNz796Pb', 'bjQWNKmHXBZaB9tsX'].join('');

/** A stand-in for Electron's own files: just enough for a real package to be made from it. */
async function standInDist(folder: string): Promise<void> {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  const fuses = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, 9]), Buffer.from('1'.repeat(9))]);
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.alloc(64, 32), fuses, Buffer.alloc(64, 32)]));
  chmodSync(join(folder, 'electron'), 0o755);
  writeFileSync(join(folder, 'version'), '45.4.1');
  const app = join(folder, 'default');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{}');
  await createPackage(app, join(folder, 'resources', 'default_app.asar'));
}

describe('the package', () => {
  beforeAll(async () => {
    for (const config of [
      'renderer/vite.config.ts',
      'main/vite.config.ts',
      'main/hosts/electron/vite.config.ts',
    ]) {
      const { status, stderr } = run([
        'node_modules/vite/bin/vite.js',
        'build',
        '-c',
        config,
        '--logLevel',
        'error',
      ]);
      expect(status, stderr).toBe(0);
    }
    const dist = join(out, 'dist');
    await standInDist(dist);
    const builder = [
      'node_modules/electron-builder/cli.js',
      '--linux',
      'dir',
      `-c.electronDist=${dist}`,
      `-c.directories.output=${join(out, 'release')}`,
    ];
    const { status, stdout, stderr } = run(builder);
    expect(status, stdout + stderr).toBe(0);
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it('holds what was built and its manifest, and nothing else', () => {
    const files = listPackage(asar, { isPack: false }).filter((path) => /\.\w+$/.test(path));
    expect(files).toEqual(
      expect.arrayContaining([
        '/package.json',
        '/dist/main.js',
        '/dist/preload.cjs',
        '/dist/scan-worker.js',
        '/dist/renderer/index.html',
      ]),
    );
    expect(files.filter((path) => !/^\/(?:package\.json|dist\/)/.test(path))).toEqual([]);
  });

  it('needs no module but Electron and Node themselves', () => {
    for (const file of ['dist/main.js', 'dist/preload.cjs', 'dist/scan-worker.js']) {
      const source = extractFile(asar, file)
        .toString('utf8')
        .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      const wanted = [
        ...source.matchAll(/^import\s[^'"]*?['"]([^'"]+)['"]|\brequire\(['"]([^'"]+)['"]\)/gm),
      ].map(([, a, b]) => a ?? b ?? '');
      expect(
        wanted.filter((name) => !/^(?:node:|electron$|\.)/.test(name)),
        file,
      ).toEqual([]);
    }
  });

  it('has a page without anything inline', () => {
    const page = extractFile(asar, 'dist/renderer/index.html').toString('utf8');
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=/);
  });

  it('has its fuses set', async () => {
    const binary = join(built, 'memory-hygiene');
    expect(existsSync(binary)).toBe(true);
    const wire = await getCurrentFuseWire(binary);
    expect(wire.version).toBe(FuseVersion.V1);
    const [off, on] = ['0'.charCodeAt(0), '1'.charCodeAt(0)];
    expect(wire[FuseV1Options.RunAsNode]).toBe(off);
    expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(off);
    expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(off);
    expect(wire[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(off);
    expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(on);
    expect(wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(on);
    expect(wire[FuseV1Options.EnableCookieEncryption]).toBe(on);
  });

  it('names no run-time dependency, because everything is bundled', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies?: object };
    expect(dependencies).toBeUndefined();
  });
});
