import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { serve } from '../../../../../main/adapters/http/serve.ts';

const get = (host: string, path = '/'): Promise<number> => {
  const [name, port] = host.split(':');
  return new Promise((resolve, reject) =>
    request({ host: name, port, path, agent: false }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
    })
      .once('error', reject)
      .end(),
  );
};

describe('the loopback server', () => {
  it('listens on 127.0.0.1 alone, and survives a handler that fails', async () => {
    const served = await serve(
      () => async (asked) => {
        if (asked.url.endsWith('/bad')) throw new Error('made up');
        return new Response('ok');
      },
      () => {},
    );
    expect(served.host).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(await get(served.host, '/bad')).toBe(400);
    expect(await get(served.host)).toBe(200);
    await served.close();
    await expect(get(served.host)).rejects.toThrow();
  });

  it('ends itself once no page has been open for a while, and not while one is', async () => {
    let idle = 0;
    const left = Promise.withResolvers<void>();
    const served = await serve(
      () => async () =>
        new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array([46])) })),
      () => {
        idle += 1;
        left.resolve();
      },
      60,
    );
    const [name, port] = served.host.split(':');
    const page = request({ host: name, port, agent: false }).end();
    await new Promise((resolve) => page.once('response', resolve));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(idle).toBe(0);
    page.destroy();
    await left.promise;
    expect(idle).toBe(1);
    await served.close();
  });
});
