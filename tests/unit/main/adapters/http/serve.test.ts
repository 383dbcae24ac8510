import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Served, serve } from '../../../../../main/adapters/http/serve.ts';
import { contentSecurityPolicy } from '../../../../../main/adapters/renderer-files/serve-renderer.ts';

const quarterOfAnHour = 15 * 60 * 1000;
const open: Served[] = [];
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

async function serving(
  handler: (request: Request) => Promise<Response> = async () => new Response('ok'),
  onIdle = () => {},
) {
  const served = await serve(() => handler, onIdle);
  open.push(served);
  const [address = '', port = ''] = served.host.split(':');
  return { ...served, address, port: Number(port) };
}

/** What the server says to bytes as they stand, headers first. */
const say = (to: { readonly port: number; readonly address: string }, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    connect(to.port, to.address)
      .setEncoding('utf8')
      .on('data', (piece) => {
        answer += piece;
      })
      .once('error', reject)
      .once('close', () => resolve(answer))
      .end(bytes);
  });

const get = (path: string, host: string): string =>
  `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

describe('the loopback server', () => {
  it('listens on 127.0.0.1 alone, and is gone once it is closed', async () => {
    const served = await serving();
    expect(served.host).toMatch(/^127\.0\.0\.1:[1-9]\d*$/);
    expect(await say(served, get('/', served.host))).toMatch(/^HTTP\/1\.1 200 /);
    const others = Object.values(networkInterfaces()).flatMap((all) =>
      (all ?? []).flatMap(({ internal, family, address }) =>
        internal || family !== 'IPv4' ? [] : [address],
      ),
    );
    for (const address of [...others, '::1'])
      await expect(say({ port: served.port, address }, get('/', served.host)), address).rejects.toThrow();
    await served.close();
    await expect(say(served, get('/', served.host))).rejects.toThrow();
  });

  it('hands the request on as it came: method, path, headers and body', async () => {
    const heard: unknown[] = [];
    const served = await serving(async (asked) => {
      const { pathname, search } = new URL(asked.url);
      heard.push(asked.method, pathname + search, asked.headers.get('host'), await asked.text());
      return new Response(null, { status: 204 });
    });
    const body = 'POST /a/..%2fb?c=d HTTP/1.1\r\nHost: rebound.example\r\nContent-Length: 4\r\n';
    expect(await say(served, `${body}Connection: close\r\n\r\nbody`)).toMatch(/^HTTP\/1\.1 204 /);
    expect(heard).toEqual(['POST', '/a/..%2fb?c=d', 'rebound.example', 'body']);
  });

  it.each([
    ['a whole address instead of a path', get('http://other.example/', '127.0.0.1:1')],
    ['a path that names another host', get('@other.example/', '127.0.0.1:1')],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['a host that is none', get('/', 'a b')],
    ['a method that shows what was sent', get('/', '127.0.0.1:1').replace('GET', 'TRACE')],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
  ])('refuses %s, and lives on', async (_, bytes) => {
    const handler = vi.fn(async () => new Response('ok'));
    const served = await serving(handler);
    expect(await say(served, bytes)).toMatch(/^HTTP\/1\.1 400 /);
    expect(handler).not.toHaveBeenCalled();
    expect(await say(served, get('/', served.host))).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('answers for a handler that fails with nothing of why, under the same policy', async () => {
    const served = await serving(async () => {
      throw new Error('words of an entry');
    });
    const answer = await say(served, get('/', served.host));
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain(`Content-Security-Policy: ${contentSecurityPolicy}`);
    expect(answer).toContain('Cache-Control: no-store');
    expect(answer).not.toContain('words');
  });
});

describe('a quarter of an hour without a page', () => {
  const endless = async () =>
    new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array([46])) }));
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  /** Only the time of the application stands still: connections open and close as they do. */
  const stopTime = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

  it('ends it, from the start on, and not a moment earlier', async () => {
    stopTime();
    const onIdle = vi.fn();
    await serving(undefined, onIdle);
    vi.advanceTimersByTime(quarterOfAnHour - 1);
    expect(onIdle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onIdle).toHaveBeenCalledOnce();
  });

  it('is counted from when the last page was left, and not while one is open', async () => {
    stopTime();
    const onIdle = vi.fn();
    const { address, port } = await serving(endless, onIdle);
    const visit = async () => {
      const page = request({ host: address, port, agent: false }).end();
      await new Promise((resolve) => page.once('response', resolve));
      return page;
    };
    vi.advanceTimersByTime(quarterOfAnHour - 1);
    const [first, second] = [await visit(), await visit()];
    first.destroy();
    vi.advanceTimersByTime(10 * quarterOfAnHour);
    expect(onIdle).not.toHaveBeenCalled();
    second.destroy();
    while (vi.getTimerCount() === 0) await turn();
    vi.advanceTimersByTime(quarterOfAnHour - 1);
    expect(onIdle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onIdle).toHaveBeenCalledOnce();
  });

  it('does not come once it was closed, also not after the pages that were open then', async () => {
    stopTime();
    const { address, port, close } = await serving(endless);
    const page = request({ host: address, port, agent: false }).end();
    await new Promise((resolve) => page.once('response', resolve));
    const left = new Promise((resolve) => page.once('close', resolve));
    page.on('error', () => {});
    await close();
    await left;
    await turn();
    expect(vi.getTimerCount()).toBe(0);
  });
});
