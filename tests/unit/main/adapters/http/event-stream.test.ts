import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventStream } from '../../../../../main/adapters/http/event-stream.ts';
import type { EventMessage } from '../../../../../shared/events.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function opened() {
  const listeners = new Set<(message: EventMessage) => void>();
  const page = new AbortController();
  const response = eventStream(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    { 'Cache-Control': 'no-store' },
    page.signal,
  );
  const reader = response.body?.getReader();
  const next = async (): Promise<string> => new TextDecoder().decode((await reader?.read())?.value);
  return { response, listeners, page, reader, next };
}

describe('the stream of events', () => {
  it('says at once that it is open, and every 15 seconds that it still is', async () => {
    const { response, next, reader } = opened();
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await next()).toBe(': hello\n\n');
    vi.advanceTimersByTime(15_000);
    expect(await next()).toBe(': here\n\n');
    vi.advanceTimersByTime(15_000);
    expect(await next()).toBe(': here\n\n');
    await reader?.cancel();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps a message on one line, whatever it holds', async () => {
    const { listeners, next } = opened();
    await next();
    for (const listener of listeners)
      listener({ name: 'changed', payload: { what: 'log' }, more: 'a\n\ndata: b' } as EventMessage);
    const text = await next();
    expect(text.trimEnd()).not.toContain('\n');
    expect(text).toMatch(/^data: .*\n\n$/);
  });

  it.each(['leaves', 'is cut off'])('hears nothing more once its page %s', async (how) => {
    const { listeners, page, reader } = opened();
    expect([listeners.size, vi.getTimerCount()]).toEqual([1, 1]);
    if (how === 'leaves') await reader?.cancel();
    else page.abort();
    expect([listeners.size, vi.getTimerCount()]).toEqual([0, 0]);
  });
});
