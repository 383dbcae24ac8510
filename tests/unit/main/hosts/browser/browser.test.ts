import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../../../main/adapters/renderer-files/serve-renderer.ts';
import { browserHostText as text } from '../../../../../shared/text/browser-host.ts';

const project = fileURLToPath(new URL('../../../../../', import.meta.url));
let root: string;
const started: ChildProcess[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hygiene-browser-'));
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

/** The browser host as a process of its own, in a home that holds nothing. */
function host(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [join(project, 'main/hosts/browser/browser.ts'), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: root, MEMORY_HYGIENE_HOME: join(root, 'data'), ...env },
  });
  started.push(child);
  const said = { out: '', err: '' };
  const { promise: address, resolve: arrive } = Promise.withResolvers<string>();
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said.out += piece;
    const found = said.out.match(/http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/)?.[0];
    if (found) arrive(found);
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    said.err += piece;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { said, address, ended, end: () => child.kill('SIGTERM') };
}

/** Opens the printed address as a browser does, and answers how to go on from there. */
async function enter(address: string) {
  const { origin } = new URL(address);
  const entered = await fetch(address, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const post = async (method: string, input: unknown): Promise<unknown> => {
    const answer = await fetch(`${origin}/call/${method}`, {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    return answer.json();
  };
  return { entered, post, page: () => fetch(origin, { headers: { cookie } }) };
}

describe('the browser host', () => {
  it('says what it is, lets the first browser in, and serves the page and the application', async () => {
    const { said, address, ended, end } = host();
    const { entered, post, page } = await enter(await address);
    expect(said.out).toContain(text.standIn);
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/']);
    expect((await fetch(await address)).status).toBe(403);
    const served = await page();
    expect(served.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    const html = await served.text();
    expect(html).toContain('<title>Memory Hygiene</title>');
    expect(html).toMatch(/<html[^>]* translate="no"/);
    expect(await post('app.about', {})).toMatchObject({
      ok: true,
      value: { host: 'browser', dialogs: false },
    });
    expect(await post('sources.choose', { what: 'folder' })).toMatchObject({ ok: false });
    end();
    expect([await ended, said.err]).toEqual([0, '']);
  });

  it('reads the paths that it was started with, and says which could not be read', async () => {
    writeFileSync(join(root, 'CLAUDE.md'), 'Made up: answers are short.\n');
    const reading = host(['CLAUDE.md']);
    const { post } = await enter(await reading.address);
    let sources: unknown;
    do sources = await post('sources.list', {});
    while (JSON.stringify(sources) === '{"ok":true,"value":[]}');
    expect(sources).toMatchObject({ value: [{ label: expect.stringContaining('CLAUDE.md') }] });
    reading.end();
    await reading.ended;

    const absent = host(['absent.zip'], { MEMORY_HYGIENE_HOME: join(root, 'other') });
    await absent.address;
    while (absent.said.err === '') await new Promise((resolve) => setTimeout(resolve, 20));
    expect(absent.said.err).toBe(`${text.reading.replace('{place}', join(root, 'absent.zip'))}\n`);
    absent.end();
    expect(await absent.ended).toBe(0);
  });

  it('ends with 2 and a sentence where its data folder cannot be used', async () => {
    writeFileSync(join(root, 'data'), 'a file, and no folder');
    const { said, ended } = host();
    expect(await ended).toBe(2);
    expect(said.err).toContain(join(root, 'data'));
    expect(said.err).not.toMatch(/\n\s+at /);
    expect(said.out).not.toContain('127.0.0.1');
  });
});
