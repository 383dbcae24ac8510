import { describe, expect, it } from 'vitest';
import { safeHeaders } from '../../../../../main/adapters/renderer-files/serve-renderer.ts';
import { methods } from '../../../../../shared/contract.ts';
import { applicationOn } from '../../services/ports.ts';
import { doors, host } from './doors.ts';

describe('the door before the application', () => {
  it('answers every method of the contract under its own name', async () => {
    const { app } = applicationOn();
    const { post } = doors({ call: app.call });
    for (const method of Object.keys(methods)) {
      const answer = await post(`/call/${method}`, 'null');
      expect([answer.status, await answer.json()], method).toMatchObject([
        200,
        { ok: false, error: { code: 'bad-input' } },
      ]);
    }
  });

  it.each([
    'nothing',
    '',
    'constructor',
    '__proto__',
    'hasOwnProperty',
    'importPaths',
    'log.verify%00',
    '%6cog.verify',
    '%zz',
    'LOG.VERIFY',
  ])('knows no method "%s"', async (name) => {
    const { app, bugs } = applicationOn();
    const { post } = doors({ call: app.call });
    expect(await (await post(`/call/${name}`, '{}')).json()).toEqual({
      ok: false,
      error: { code: 'unknown-method' },
    });
    expect(bugs).toEqual([]);
  });

  it('takes a prototype in a call for what it is: a name that nothing asks for', async () => {
    const { app } = applicationOn();
    const { post } = doors({ call: app.call });
    const answer = await post(
      '/call/settings.set',
      '{"__proto__":{"contentProtection":false},"constructor":{"prototype":{"contentProtection":false}}}',
    );
    expect(await answer.json()).toMatchObject({ ok: true, value: { contentProtection: true } });
    expect(Reflect.has({}, 'contentProtection')).toBe(false);
  });

  it.each([
    ['GET', '/call/log.verify'],
    ['GET', '/drop?name=x'],
    ['HEAD', '/events'],
    ['HEAD', '/export/x'],
    ['PUT', '/call/log.verify'],
    ['PATCH', '/drop?name=x'],
    ['DELETE', '/export/x'],
    ['OPTIONS', '/call/log.verify'],
  ])('%s %s is left to the files of the page, which know none of it', async (method, path) => {
    const { ask, heard } = doors();
    const answer = await ask(path, { method, headers: { origin: `http://${host}` } });
    expect(heard).toEqual([]);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(await answer.text()).toBe('page');
  });

  it('gives every answer the headers of the desktop’s page, and keeps none of them', async () => {
    const { ask, post, exports } = doors();
    const { href } = await exports.desk.save('log.md', 'text/markdown', '# Log');
    const answers = {
      call: await post('/call/log.verify', '{}'),
      drop: await post('/drop?name=x', '[]', { 'content-type': 'application/octet-stream' }),
      events: await ask('/events'),
      export: await ask(href ?? ''),
      gone: await ask(href ?? ''),
      stranger: await ask('/', { headers: { cookie: '' } }),
      token: await ask('/?token=guess'),
      host: await ask('/', { headers: { host: 'rebound.example' } }),
      origin: await post('/call/log.verify', '{}', { origin: 'http://other.example' }),
      type: await post('/call/log.verify', '{}', { 'content-type': 'text/plain' }),
      nowhere: await post('/nowhere', '{}'),
    };
    for (const [name, { headers }] of Object.entries(answers))
      expect(Object.fromEntries(headers), name).toMatchObject(
        Object.fromEntries(Object.entries(safeHeaders).map(([key, value]) => [key.toLowerCase(), value])),
      );
    expect(safeHeaders['Cache-Control']).toBe('no-store');
    await answers.events.body?.cancel();
  });
});
