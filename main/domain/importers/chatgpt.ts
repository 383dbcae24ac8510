import type { Draft, Importer, Item, RecordedDate } from './importer.ts';
import { isRecord, pointer } from './pointer.ts';
import { prefixOf } from './prefix.ts';
import { isText, recordedAt } from './store-entry.ts';
import { isStreamed, streamedRecords } from './streamed-records.ts';

/** What everything here is marked with: a write to memory is no proof that it is remembered still. */
const mark = 'once written';
const numbered = /^[ \t]*(?:\d{1,4}[.)][ \t]+|[-*•][ \t]+)?/;
/** After the date of a snapshot's line stands a full stop. */
const stop = /^\.?[ \t]*/;

/**
 * Memory as traces in ChatGPT's export of conversations: writes to `bio`, snapshots of the editable context and custom
 * instructions. Nothing else of a conversation is taken. The official export has no file of memories.
 */
export const chatgpt: Importer = {
  id: 'chatgpt',
  label: 'ChatGPT traces of memory',
  streams: true,
  about: {
    store: 'ChatGPT memory, as traces in an export of conversations: once written, not “still remembered”',
    shape:
      'conversations.json, conversations-000.json: bio writes, model and user editable context; alone, in a zip, in a folder',
    dates:
      'the time of the message (at least, for what it only carries along), or the date before a line of a snapshot',
    deletion:
      'by hand: Settings > Personalization > Manage memories; deleting a chat does not delete the memory',
  },
  recognise: ({ name }, head) =>
    /^\s*\[\s*\{/.test(head) && /"mapping"\s*:\s*\{/.test(head)
      ? 0.95
      : /^conversations(?:-\d{3})?\.json$/i.test(name) &&
          /^\s*\[\s*\{/.test(head) &&
          /"(?:moderation_results|conversation_id)"/.test(head)
        ? 0.9
        : 0,
  read: async function* (document, chunks) {
    const seen = new Set<string>();
    // Message by message: a conversation can be longer than any bound on one record.
    for await (const one of streamedRecords(document, chunks, '$.*.mapping.*')) {
      if (!isStreamed(one)) yield one;
      else if (isRecord(one.value) && isRecord(one.value.message))
        yield* tracesOf(one.value.message, pointer(...one.keys, 'message'), String(one.keys.at(-1)), seen);
    }
  },
};

function* tracesOf(
  message: Record<string, unknown>,
  at: string,
  ref: string,
  seen: Set<string>,
): Iterable<Item> {
  const content = isRecord(message.content) ? message.content : {};
  const metadata = isRecord(message.metadata) ? message.metadata : {};
  const context = isRecord(metadata.user_context_message_data) ? metadata.user_context_message_data : {};
  const written = recordedAt([message.create_time]);
  // What a message only carries along stood there before it; what it writes is as old as itself.
  const stood = written && { ...written, atLeast: true };
  const take = function* (
    text: unknown,
    path: string,
    kind: Draft['kind'],
    recorded: RecordedDate | undefined,
    stretches: (text: string) => readonly Stretch[],
  ): Iterable<Item> {
    if (!isText(text)) return;
    for (const { start, end, prefix } of stretches(text)) {
      const words = text.slice(start, end);
      // A snapshot is repeated in every conversation: each statement counts once.
      if (seen.has(words)) continue;
      seen.add(words);
      const dated = prefix === undefined ? (recorded ? { recorded } : {}) : { prefix };
      const locator = { pointer: `${at}${path}`, range: [start, end] as [number, number] };
      yield { is: 'entry', entry: { text: words, kind, ref, tags: [mark], ...dated, locator } };
    }
  };
  if (message.recipient === 'bio' && Array.isArray(content.parts))
    for (const [place, part] of content.parts.entries())
      yield* take(part, pointer('content', 'parts', place), 'fact', written, linesIn);
  yield* take(content.model_set_context, '/content/model_set_context', 'fact', stood, linesIn);
  // Where both are given, the metadata has the person's own words and the content a sentence around them.
  const bare = '/metadata/user_context_message_data';
  if (isText(context.about_user_message))
    yield* take(context.about_user_message, `${bare}/about_user_message`, 'person', stood, wholeOf);
  else yield* take(content.user_profile, '/content/user_profile', 'person', stood, wholeOf);
  if (isText(context.about_model_message))
    yield* take(context.about_model_message, `${bare}/about_model_message`, 'instruction', stood, wholeOf);
  else yield* take(content.user_instructions, '/content/user_instructions', 'instruction', stood, wholeOf);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly prefix?: string;
}

const wholeOf = (text: string): Stretch[] => [
  { start: text.length - text.trimStart().length, end: text.trimEnd().length },
];

/** The statements of a text, one a line, without number and date. */
function linesIn(text: string): Stretch[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap((found): Stretch[] => {
    const line = found[0];
    const skipped = line.match(numbered)?.[0].length ?? 0;
    const { length, date } = prefixOf(line.slice(skipped));
    const behind = skipped + length;
    const from = length > 0 ? behind + (line.slice(behind).match(stop)?.[0].length ?? 0) : behind;
    const start = found.index + from;
    const end = found.index + line.trimEnd().length;
    return start < end ? [{ start, end, ...(date === undefined ? {} : { prefix: date }) }] : [];
  });
}
