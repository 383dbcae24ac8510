import type { Bridge } from '../shared/bridge.ts';
import type { Input, Method, Output } from '../shared/contract.ts';
import type { EventMessage } from '../shared/events.ts';
import { type ImportResult, together } from '../shared/import-result.ts';
import type { Failure, Reply } from '../shared/reply.ts';
import { type DroppedFile, filesOf } from './app/dropped-files.ts';

declare global {
  interface Window {
    readonly bridge?: Bridge;
  }
}

/** A failure that a handler did not expect to show itself; carries the code for its sentence. */
export class CallError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'CallError';
    this.failure = failure;
  }
}

const lost: Reply<never> = { ok: false, error: { code: 'host-gone' } };

async function post<T>(path: string, type: string, body: BodyInit): Promise<Reply<T>> {
  try {
    const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': type }, body });
    return (await response.json()) as Reply<T>;
  } catch {
    return lost;
  }
}

/** Calls a method of the contract; the failure is part of the answer. */
export async function ask<M extends Method>(method: M, input: Input<M>): Promise<Reply<Output<M>>> {
  const reply = window.bridge
    ? await window.bridge.call(method, input)
    : await post(`/call/${method}`, 'application/json', JSON.stringify(input));
  return reply as Reply<Output<M>>;
}

/** Calls a method of the contract; a failure is thrown. */
export async function call<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
  const reply = await ask(method, input);
  if (!reply.ok) throw new CallError(reply.error);
  return reply.value;
}

const listeners = new Set<(message: EventMessage) => void>();
let listening = false;

function listen(): void {
  listening = true;
  const tell = (message: EventMessage): void => {
    for (const listener of listeners) listener(message);
  };
  if (window.bridge) window.bridge.on(tell);
  else
    new EventSource('/events').addEventListener('message', (event) =>
      tell(JSON.parse(event.data) as EventMessage),
    );
}

/** Hears the events of the contract until the returned function is called. */
export function on(listener: (message: EventMessage) => void): () => void {
  if (!listening) listen();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Hands dropped files over: by path where the host can see it, else by content. */
export async function drop(data: DataTransfer): Promise<Reply<ImportResult>> {
  if (window.bridge) return window.bridge.drop([...data.files]);
  const replies: Reply<ImportResult>[] = [];
  for (const file of await filesOf(data)) replies.push(await send(file));
  return (
    replies.find(({ ok }) => !ok) ?? {
      ok: true,
      value: together(replies.flatMap((reply) => (reply.ok ? [reply.value] : []))),
    }
  );
}

const send = ({ path, file }: DroppedFile): Promise<Reply<ImportResult>> =>
  post(`/drop?name=${encodeURIComponent(path)}`, 'application/octet-stream', file);
