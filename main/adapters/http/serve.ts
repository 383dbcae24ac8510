import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { safeHeaders } from '../renderer-files/serve-renderer.ts';

export interface Served {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly close: () => Promise<void>;
}

/** Time without any page before the server ends itself, in milliseconds. */
const idle = 15 * 60 * 1000;

/**
 * Listens on the loopback address alone, on a port that the system picks. `makeHandler` learns the host that
 * requests must name. `onIdle` is called once no connection has been open for a quarter of an hour.
 */
export async function serve(
  makeHandler: (host: string) => (request: Request) => Promise<Response>,
  onIdle: () => void,
): Promise<Served> {
  let handler: (request: Request) => Promise<Response> = async () =>
    new Response(null, { status: 503, headers: safeHeaders });
  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing, handler));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  handler = makeHandler(host);

  let timer = setTimeout(onIdle, idle);
  server.on('connection', (socket) => {
    clearTimeout(timer);
    socket.once('close', () =>
      server.getConnections((_, open) => {
        clearTimeout(timer);
        if (open === 0 && server.listening) timer = setTimeout(onIdle, idle);
      }),
    );
  });
  return {
    host,
    close: () =>
      new Promise((resolve) => {
        clearTimeout(timer);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handler: (request: Request) => Promise<Response>,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  try {
    const response = await handler(requestOf(incoming, gone.signal));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (!response.body) return void outgoing.end();
    for await (const chunk of response.body) {
      if (outgoing.destroyed) break;
      outgoing.write(chunk);
    }
    outgoing.end();
  } catch {
    if (!outgoing.headersSent) outgoing.writeHead(400, safeHeaders);
    outgoing.end();
  }
}

function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, String(value));
  const method = incoming.method ?? 'GET';
  const body =
    method === 'GET' || method === 'HEAD' ? {} : { body: Readable.toWeb(incoming), duplex: 'half' };
  return new Request(`http://${incoming.headers.host ?? '127.0.0.1'}${incoming.url ?? '/'}`, {
    method,
    headers,
    signal,
    ...body,
  } as RequestInit);
}
