import type { Application } from '../../services/application.ts';

/** Time between two signs of life, in milliseconds: a page that is gone is noticed when one cannot be sent. */
const heartbeat = 15_000;

/** Events of the application as server-sent events (WHATWG HTML, "Server-sent events"). */
export function eventStream(
  on: Application['on'],
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Response {
  const text = new TextEncoder();
  let stop = (): void => {};
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const send = (line: string): void => {
        try {
          controller.enqueue(text.encode(line));
        } catch {
          stop();
        }
      };
      const silence = on((message) => send(`data: ${JSON.stringify(message)}\n\n`));
      const beat = setInterval(() => send(': here\n\n'), heartbeat);
      stop = () => {
        clearInterval(beat);
        silence();
      };
      signal.addEventListener('abort', () => stop());
      send(': hello\n\n');
    },
    cancel: () => stop(),
  });
  return new Response(body, { headers: { ...headers, 'Content-Type': 'text/event-stream' } });
}
