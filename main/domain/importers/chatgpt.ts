import type { Draft, Importer, Item } from './importer.ts';
import { problem } from './parse-whole.ts';
import { isRecord, pointer } from './pointer.ts';
import { prefixOf } from './prefix.ts';
import { isText } from './store-entry.ts';
import { streamList } from './stream-list.ts';

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
    shape: 'conversations.json, conversations-000.json: bio writes, model and user editable context',
    dates: 'the time of the message, or the date before a line of a snapshot',
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
    const conversations = streamList(chunks);
    let next = await conversations.next();
    for (; !next.done; next = await conversations.next()) {
      const { at, value } = next.value;
      const mapping = isRecord(value) && isRecord(value.mapping) ? value.mapping : {};
      for (const [id, node] of Object.entries(mapping)) {
        const message = isRecord(node) && isRecord(node.message) ? node.message : null;
        if (message) yield* tracesOf(message, pointer(at, 'mapping', id, 'message'), id, seen);
      }
    }
    if (next.value !== null)
      yield problem(
        document.name,
        next.value,
        next.value === 'too-large' ? { limit: '5 MB' } : { place: 'its end' },
      );
  },
};

function* tracesOf(
  message: Record<string, unknown>,
  at: string,
  ref: string,
  seen: Set<string>,
): Iterable<Item> {
  const content = isRecord(message.content) ? message.content : {};
  const written = typeof message.create_time === 'number' ? new Date(message.create_time * 1_000) : null;
  const recorded =
    written === null || Number.isNaN(written.getTime())
      ? {}
      : { recorded: { value: written.toISOString(), atLeast: false } };
  const take = function* (text: unknown, path: string, kind: Draft['kind'], whole: boolean): Iterable<Item> {
    if (!isText(text)) return;
    for (const { start, end, prefix } of whole ? [wholeOf(text)] : linesIn(text)) {
      const words = text.slice(start, end);
      // A snapshot is repeated in every conversation: each statement counts once.
      if (words === '' || seen.has(words)) continue;
      seen.add(words);
      const dated = prefix === undefined ? recorded : { prefix };
      const locator = { pointer: `${at}/content${path}`, range: [start, end] as [number, number] };
      yield { is: 'entry', entry: { text: words, kind, ref, tags: [mark], ...dated, locator } };
    }
  };
  if (message.recipient === 'bio' && Array.isArray(content.parts))
    for (const [place, part] of content.parts.entries())
      yield* take(part, pointer('parts', place), 'fact', false);
  yield* take(content.model_set_context, '/model_set_context', 'fact', false);
  yield* take(content.user_profile, '/user_profile', 'person', true);
  yield* take(content.user_instructions, '/user_instructions', 'instruction', true);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly prefix?: string;
}

function wholeOf(text: string): Stretch {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}

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
