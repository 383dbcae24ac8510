import { useEffect, useState } from 'react';
import type { Input, Method } from '../../shared/contract.ts';
import type { EventPayload } from '../../shared/events.ts';
import { type ImportResult, importChanges } from '../../shared/import-result.ts';
import type { Reply } from '../../shared/reply.ts';
import { screenText } from '../../shared/text/screens.ts';
import { ask, drop, on } from '../api.ts';
import { notify } from './notices.ts';
import { counted, fill, sentenceOf } from './say.ts';

const text = screenText.import;

/** Says how an import went. */
function tell(reply: Reply<ImportResult>): void {
  if (!reply.ok) return notify(sentenceOf(reply.error), { tone: 'problem' });
  const { cancelled, entries, sources, problems, older, same, moved, changes } = reply.value;
  const changed = importChanges
    .filter((change) => changes[change] > 0)
    .map((change) => fill(text.change[change], { count: changes[change] }));
  const parts = [
    cancelled ? text.cancelled : '',
    sources.length > 0
      ? fill(text.result, {
          entries: counted(entries, 'entry', 'entries'),
          sources: counted(sources.length, 'source'),
        })
      : cancelled
        ? ''
        : text.nothing,
    sources.length > 0 && same >= sources.length ? text.same : '',
    changed.length > 0 ? fill(text.changes, { changes: changed.join(', ') }) : '',
    older > 0 ? fill(text.older, { documents: counted(older, 'part') }) : '',
    moved > 0 ? fill(text.moved, { sources: counted(moved, 'source') }) : '',
    problems > 0 ? fill(text.problems, { problems: counted(problems, 'thing') }) : '',
  ];
  notify(parts.filter(Boolean).join(' '), {
    tone: problems > 0 || sources.length === 0 ? 'problem' : 'plain',
  });
}

type ImportMethod = Extract<
  Method,
  'sources.choose' | 'sources.paste' | 'sources.sample' | 'sources.refresh' | 'places.read'
>;

/** Starts an import and says how it went. Answers whether anything was read. */
export async function importBy<M extends ImportMethod>(method: M, input: Input<M>): Promise<boolean> {
  const reply = (await ask(method, input)) as Reply<ImportResult>;
  // Closing the system's dialog without a choice is no outcome worth a message.
  if (reply.ok && reply.value.sources.length + reply.value.problems === 0 && method === 'sources.choose')
    return false;
  tell(reply);
  return reply.ok && reply.value.sources.length > 0;
}

export async function importDropped(data: DataTransfer): Promise<void> {
  tell(await drop(data));
}

/** How far the running import is; null where none runs. */
export function useProgress(): EventPayload<'progress'> | null {
  const [progress, setProgress] = useState<EventPayload<'progress'> | null>(null);
  useEffect(
    () =>
      on((message) => {
        if (message.name === 'progress')
          setProgress(message.payload.phase === 'done' ? null : message.payload);
      }),
    [],
  );
  return progress;
}
