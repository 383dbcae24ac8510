import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  createServeRenderer,
} from '../../../../../main/adapters/renderer-files/serve-renderer.ts';

const root = mkdtempSync(join(tmpdir(), 'hygiene-page-'));
mkdirSync(join(root, 'page/assets'), { recursive: true });
mkdirSync(join(root, 'page-beside'));
writeFileSync(join(root, 'page/index.html'), '<p>page</p>');
writeFileSync(join(root, 'page/assets/app.js'), 'export {};');
for (const name of ['app.css', 'icon.svg', 'icon.png', 'text.woff2'])
  writeFileSync(join(root, 'page/assets', name), name);
writeFileSync(join(root, 'page/assets/app.js.map'), '{}');
writeFileSync(join(root, 'page/.html'), 'hidden');
writeFileSync(join(root, 'page/notes.txt'), 'not for the page');
writeFileSync(join(root, 'secret.html'), 'secret');
writeFileSync(join(root, 'page-beside/secret.html'), 'secret');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const serve = createServeRenderer({ root: join(root, 'page') });
const get = (path: string, method = 'GET') => serve(new Request(`http://127.0.0.1:1${path}`, { method }));

describe('the files of the page', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<p>page</p>'],
    ['/index.html?x=1#y', 'text/html; charset=utf-8', '<p>page</p>'],
    ['/assets/app.js', 'text/javascript; charset=utf-8', 'export {};'],
    ['/assets/app.css', 'text/css; charset=utf-8', 'app.css'],
    ['/assets/icon.svg', 'image/svg+xml', 'icon.svg'],
    ['/assets/icon.png', 'image/png', 'icon.png'],
    ['/assets/text.woff2', 'font/woff2', 'text.woff2'],
    ['/assets/../assets/%61pp.js', 'text/javascript; charset=utf-8', 'export {};'],
  ])('%s is served under the policy', async (path, type, body) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      type,
      body,
    ]);
    const policy = response.headers.get('content-security-policy') ?? '';
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/%2e%2e%2fsecret.html',
    '/%252e%252e%252fsecret.html',
    '/..%5csecret.html',
    '/assets/..%2f..%2fsecret.html',
    '/..%2fpage-beside%2fsecret.html',
    `/${encodeURIComponent(join(root, 'secret.html'))}`,
    '/..\\secret.html',
    '/assets\\..\\..\\secret.html',
    '/%5c..%5c..%5csecret.html',
    '/....//secret.html',
    '/etc/passwd',
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '/C:%5csecret.html',
    '/file:%2f%2f/secret.html',
    '/index.html%00.js',
    '/index.html%00',
    '/index.html/',
    '/.html',
    '/assets/app.js.map',
    '/assets/',
    '/%20',
    '/notes.txt',
    '/assets',
    '/absent.js',
  ])('%s is not there', async (path) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, '']);
  });

  it('a broken escape is refused, and nothing can be written', async () => {
    expect((await get('/%zz')).status).toBe(400);
    expect((await get('/..%c0%afsecret.html')).status).toBe(400);
    expect((await get('/index.html', 'PUT')).status).toBe(405);
    expect((await get('/', 'POST')).status).toBe(405);
    expect((await get('/index.html', 'DELETE')).status).toBe(405);
    expect(await (await get('/', 'HEAD')).text()).toBe('');
  });

  it('a refusal is under the policy too', async () => {
    for (const refusal of [await get('/absent.js'), await get('/%zz'), await get('/', 'PUT')])
      expect(Object.fromEntries(refusal.headers)).toMatchObject({
        'content-security-policy': contentSecurityPolicy,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
  });

  it.each(['app://bundle/../secret.html', 'app://bundle/..%5csecret.html', 'app://bundle/..%2fsecret.html'])(
    '%s is not there either: the desktop’s own scheme leads to the same files',
    async (address) => {
      expect((await serve(new Request('app://bundle/'))).status).toBe(200);
      expect((await serve(new Request(address))).status).toBe(404);
    },
  );
});
