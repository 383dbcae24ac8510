import { createExports } from '../../../../../main/adapters/http/exports.ts';
import { createHandler } from '../../../../../main/adapters/http/handler.ts';
import { createSession } from '../../../../../main/adapters/http/session.ts';
import type { Application } from '../../../../../main/services/application.ts';

export const host = '127.0.0.1:4321';
let seed = 0;

/** Bytes that differ from call to call, the same in every run. */
export const random = (bytes: number): Uint8Array =>
  new Uint8Array(bytes).map(() => (seed++ * 37 + 11) % 256);

export interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: BodyInit;
}

/** An application that writes down what reached it, behind a door that has let one browser in. */
export function doors(more: Partial<Application> = {}) {
  const heard: unknown[] = [];
  const application: Application = {
    call: async (method, input) => {
      heard.push([method, input]);
      return { ok: true, value: {} };
    },
    on: (listen) => {
      listen({ name: 'changed', payload: { what: 'log' } });
      return () => heard.push('left');
    },
    importPaths: async () => ({ ok: false, error: { code: 'unexpected' } }),
    importBytes: async (name, bytes) => {
      heard.push([name, bytes.length]);
      return {
        ok: true,
        value: {
          cancelled: false,
          sources: [],
          entries: 0,
          problems: 0,
          older: 0,
          same: 0,
          moved: 0,
          changes: { new: 0, reworded: 0, moved: 0, back: 0, gone: 0 },
        },
      };
    },
    close: async () => {},
    ...more,
  };
  const session = createSession(random);
  const exports = createExports(random);
  const serveRenderer = async () => new Response('page');
  const handle = createHandler({ application, serveRenderer, session, exports, host });
  const cookie = session.enter(session.path.split('=')[1] ?? '')?.split(';')[0] ?? '';
  const ask = (path: string, init: Asked = {}) =>
    handle(
      new Request(`http://${host}${path}`, {
        ...init,
        // Undici sends a stream only where it is told that the answer may come after the whole of it.
        ...(init.body instanceof ReadableStream ? { duplex: 'half' } : {}),
        headers: { host, cookie, ...init.headers },
      }),
    );
  const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
    ask(path, {
      method: 'POST',
      body,
      headers: { origin: `http://${host}`, 'content-type': 'application/json', ...headers },
    });
  return { heard, handle, exports, ask, post };
}
