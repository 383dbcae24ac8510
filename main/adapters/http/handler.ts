import { browserHostText as text } from '../../../shared/text/browser-host.ts';
import type { Application } from '../../services/application.ts';
import { safeHeaders } from '../renderer-files/serve-renderer.ts';
import { eventStream } from './event-stream.ts';
import type { Exports } from './exports.ts';
import type { Session } from './session.ts';

/** Most that a call may carry, and most that may be dropped, in bytes. */
const limits = { call: 40 * 1024 * 1024, drop: 256 * 1024 * 1024 } as const;

const answer = (status: number, body: string | null = null, headers: Record<string, string> = {}): Response =>
  new Response(body, { status, headers: { ...safeHeaders, ...headers } });

const json = (value: unknown, status = 200): Response =>
  answer(status, JSON.stringify(value), { 'Content-Type': 'application/json' });

const stranger = (): Response => answer(403, text.stranger, { 'Content-Type': 'text/plain; charset=utf-8' });

/**
 * The browser door as one function from request to answer. Only this computer's own browser, let in by the printed
 * address, is served: the Host and Origin headers are compared whole, so that no other page can speak through it.
 */
export function createHandler(of: {
  readonly application: Application;
  readonly serveRenderer: (request: Request) => Promise<Response>;
  readonly session: Session;
  readonly exports: Exports;
  /** `127.0.0.1:PORT`, as it must stand in the Host header. */
  readonly host: string;
}): (request: Request) => Promise<Response> {
  const { application, serveRenderer, session, exports, host } = of;
  const origin = `http://${host}`;

  return async (request) => {
    if (request.headers.get('host') !== host) return answer(421);
    const sender = request.headers.get('origin');
    const site = request.headers.get('sec-fetch-site');
    if (sender !== null && sender !== origin) return answer(403);
    const url = new URL(request.url);
    const token = url.searchParams.get('token');
    if (token !== null && request.method === 'GET') {
      const cookie = session.enter(token);
      return cookie === null ? stranger() : answer(303, null, { Location: '/', 'Set-Cookie': cookie });
    }
    if (!session.isKnown(request.headers.get('cookie'))) return stranger();
    if (site !== null && !['same-origin', 'none'].includes(site)) return answer(403);
    const [, area = '', name = ''] = url.pathname.split('/');
    if (request.method === 'POST') {
      if (sender !== origin) return answer(403);
      if (area === 'call') return call(request, name);
      if (area === 'drop') return drop(request, url.searchParams.get('name') ?? 'dropped file');
      return answer(405);
    }
    if (area === 'events' && request.method === 'GET')
      return eventStream(application.on, safeHeaders, request.signal);
    if (area === 'export' && request.method === 'GET') return download(name);
    return serveRenderer(request);
  };

  async function call(request: Request, method: string): Promise<Response> {
    if (request.headers.get('content-type') !== 'application/json') return answer(415);
    const body = await bytesOf(request, limits.call);
    if (body === null) return answer(413);
    let input: unknown;
    try {
      input = JSON.parse(new TextDecoder().decode(body));
    } catch {
      return answer(400);
    }
    return json(await application.call(method, input));
  }

  async function drop(request: Request, name: string): Promise<Response> {
    if (request.headers.get('content-type') !== 'application/octet-stream') return answer(415);
    const body = await bytesOf(request, limits.drop);
    if (body === null)
      return json({ ok: false, error: { code: 'too-large', params: { limit: '256 MB' } } }, 413);
    return json(await application.importBytes(name.slice(0, 500), body));
  }

  function download(id: string): Response {
    const file = exports.take(id);
    if (file === null) return answer(404);
    return answer(200, file.content, {
      'Content-Type': `${file.type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${file.name}"`,
    });
  }
}

/** The body of a request; null where it is longer than `limit`, whatever its headers say. */
async function bytesOf(request: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.length;
    if (length > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
