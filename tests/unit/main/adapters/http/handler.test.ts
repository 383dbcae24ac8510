import { describe, expect, it } from 'vitest';
import { createExports } from '../../../../../main/adapters/http/exports.ts';
import { createHandler } from '../../../../../main/adapters/http/handler.ts';
import { createSession } from '../../../../../main/adapters/http/session.ts';
import { browserHostText } from '../../../../../shared/text/browser-host.ts';
import { doors, host, random } from './doors.ts';

describe('who is let in', () => {
  it('is whoever opens the printed address first: the token turns into a cookie and a clean address', async () => {
    const session = createSession(random);
    const handle = createHandler({
      application: {} as never,
      serveRenderer: async () => new Response('page'),
      session,
      exports: createExports(random),
      host,
    });
    const open = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      handle(new Request(`http://${host}${path}`, { method, headers: { host, ...headers } }));
    expect((await open('/')).status).toBe(403);
    expect((await open(`${session.path}x`)).status).toBe(403);
    // A program that only looks at a link, as a preview does, must not use it up.
    expect((await open(session.path, {}, 'HEAD')).status).toBe(403);
    expect((await open(session.path, { host: 'rebound.example:4321' })).status).toBe(421);
    const entered = await open(session.path);
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/']);
    const cookie = entered.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^hygiene=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    const again = await open(session.path);
    expect([again.status, await again.text()]).toEqual([403, browserHostText.stranger]);
    expect(again.headers.get('set-cookie')).toBeNull();
    expect((await open('/', { cookie: cookie.split(';')[0] ?? '' })).status).toBe(200);
    expect((await open('/', { cookie: 'hygiene=guess' })).status).toBe(403);
  });

  it('is no other name for this computer, no other page, and no frame of one', async () => {
    const { ask, post, heard } = doors();
    expect((await ask('/', { headers: { host: 'rebound.example:4321' } })).status).toBe(421);
    expect((await ask('/', { headers: { host: 'localhost:4321' } })).status).toBe(421);
    expect((await ask('/', { headers: { origin: 'http://other.example' } })).status).toBe(403);
    expect((await ask('/', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await post('/call/log.verify', '{}', { origin: 'null' })).status).toBe(403);
    expect(
      (
        await ask('/call/log.verify', {
          method: 'POST',
          body: '{}',
          headers: { 'content-type': 'application/json' },
        })
      ).status,
    ).toBe(403);
    expect(heard).toEqual([]);
  });
});

describe('what may be asked', () => {
  it('is a method with JSON, and nothing else by POST', async () => {
    const { post, heard } = doors();
    expect((await post('/call/log.verify', '{"a":1}')).status).toBe(200);
    expect((await post('/call/log.verify', '{"a":1}', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post('/call/log.verify', '{"a":')).status).toBe(400);
    expect((await post('/anything', '{}')).status).toBe(405);
    expect(
      (await post('/call/log.verify', '{}', { 'content-length': String(41 * 1024 * 1024) })).status,
    ).toBe(413);
    expect(heard).toEqual([['log.verify', { a: 1 }]]);
  });

  it('is a dropped file as octets, up to a bound', async () => {
    const { post, heard } = doors();
    const octets = { 'content-type': 'application/octet-stream' };
    expect((await post('/drop?name=memories.json', '[]', octets)).status).toBe(200);
    expect((await post('/drop?name=x', '[]')).status).toBe(415);
    expect(
      (await post('/drop?name=x', '[]', { ...octets, 'content-length': String(257 * 1024 * 1024) })).status,
    ).toBe(413);
    expect(heard).toEqual([['memories.json', 2]]);
  });

  it('is an export, once, as an attachment that nobody keeps', async () => {
    const { ask, exports } = doors();
    const { href } = await exports.desk.save('log.md', 'text/markdown', '# Log');
    const first = await ask(href ?? '');
    expect([first.status, await first.text()]).toEqual([200, '# Log']);
    expect(first.headers.get('content-disposition')).toBe('attachment; filename="log.md"');
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect((await ask(href ?? '')).status).toBe(404);
    expect((await ask('/export/constructor')).status).toBe(404);
  });

  it('is the stream of events, until the page leaves', async () => {
    const { ask, heard } = doors();
    const reader = (await ask('/events')).body?.getReader();
    let text = '';
    while (!text.includes('hello')) text += new TextDecoder().decode((await reader?.read())?.value);
    expect(text).toContain('data: {"name":"changed","payload":{"what":"log"}}\n\n');
    await reader?.cancel();
    expect(heard).toEqual(['left']);
  });
});
