import type { Origins } from '../../../shared/origin.ts';
import { excerpt } from '../../domain/mask.ts';
import { type Chat, chatsIn } from '../../domain/origin/chats-in.ts';
import { createOriginSearch, type OriginSearch } from '../../domain/origin/search.ts';
import type { Events } from '../events.ts';
import { Refusal } from '../failure.ts';
import { throttled } from '../importing/progress.ts';
import type { Library, LoadedSource } from '../library.ts';
import type { ConversationsFile, Ports } from '../ports.ts';
import { ruleSettings } from '../rule-settings.ts';
import { dayOf } from '../today.ts';

/** Kinds of source whose export holds conversations. */
const searchable: ReadonlySet<string> = new Set(['claude-account']);
/** Whether the chats can be looked for that an entry of a kind of source came from. */
export const hasChats = (kind: string): boolean => searchable.has(kind);

/** Chats that are listed at most, and how much of a title is shown, in UTF-16 units. */
const most = 20;
const titleLength = 120;
const megabyte = 1_000_000;

export interface OriginSearches {
  /** Looks for the chats that an entry of a removal may come from. A second search ends the first. */
  readonly search: (id: string) => Promise<Origins>;
  readonly stop: () => void;
}

/**
 * Where an entry came from: the conversations of its export, looked through for one entry at a time on the person's
 * word. Nothing of it is stored or logged.
 */
export function createOriginSearches(
  ports: Pick<Ports, 'clock' | 'store' | 'files' | 'scanner'>,
  library: Library,
  events: Events,
): OriginSearches {
  const { clock, store, files } = ports;
  let running: AbortController | null = null;

  const through = async (
    found: readonly ConversationsFile[],
    account: string | null,
    search: OriginSearch,
    signal: AbortSignal,
  ): Promise<Passed> => {
    const passed: Passed = { chats: [], messages: 0, others: 0, unread: 0 };
    const seen = new Set<string>();
    const progress = throttled(clock, events);
    const total = Math.ceil(found.reduce((sum, { size }) => sum + size, 0) / megabyte);
    let read = 0;
    const heard = async function* (file: ConversationsFile): AsyncIterable<string> {
      for await (const chunk of file.chunks()) {
        if (signal.aborted) return;
        read += chunk.length;
        progress('searching', Math.min(total, Math.floor(read / megabyte)), total);
        yield chunk;
      }
    };
    for (const file of found) {
      try {
        const parts = chatsIn(heard(file));
        let next = await parts.next();
        for (; !next.done && !signal.aborted; next = await parts.next()) {
          if (next.value.is === 'message') {
            passed.messages += 1;
            for (const text of next.value.texts) search.look(text);
            continue;
          }
          const { chat, unread } = next.value;
          const isOther = account !== null && chat.account !== null && chat.account !== account;
          const counts = !isOther && (chat.id === '' || !seen.has(chat.id));
          seen.add(chat.id);
          search.next(counts);
          passed.chats.push(counts ? chat : null);
          passed.others += isOther ? 1 : 0;
          passed.unread += unread;
        }
        if (next.done && !next.value && !signal.aborted) passed.unread += 1;
      } catch {
        passed.unread += 1;
      }
      // What a file that broke off had begun is no chat.
      search.next(false);
      passed.chats.push(null);
    }
    return passed;
  };

  /** The titles with their found values covered. */
  const titlesOf = async (chats: readonly Chat[]): Promise<string[]> => {
    const texts = chats.map(({ title }) => ({ text: title, kind: 'fact' as const }));
    const findings = await ports.scanner.scan(
      texts,
      ruleSettings(store),
      new AbortController().signal,
      () => {},
    );
    return chats.map(({ title }, at) => excerpt(title, findings[at] ?? [], titleLength));
  };

  const search = async (id: string): Promise<Origins> => {
    const removal = store.removals().find((one) => one.id === id);
    if (!removal || !hasChats(removal.kind)) throw new Refusal('removal-gone');
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    const source = library.source(removal.source);
    const entry = library.withFingerprint(removal.fingerprint).find((one) => one.source === removal.source);
    if (!source || !entry) return { ...nothing, hindrance: 'not-loaded' };
    const look = createOriginSearch(entry.text);
    if (!look.possible) return { ...nothing, hindrance: 'too-short' };
    const documents = placesOf(source);
    const found = documents.length === 0 ? [] : await files.conversations(documents);
    if (found.length === 0)
      return { ...nothing, hindrance: documents.length === 0 ? 'not-on-disk' : 'no-conversations' };
    try {
      const passed = await through(found, source.account, look, signal);
      const likely = look.found();
      const shown = likely.slice(0, most).flatMap(({ chat, likeness }) => {
        const of = passed.chats[chat];
        return of ? [{ of, likeness }] : [];
      });
      const titles = await titlesOf(shown.map(({ of }) => of));
      const day = (instant: string | null) => instant && dayOf(Date.parse(instant), clock.zone());
      return {
        hindrance: null,
        cancelled: signal.aborted,
        files: found.map(({ name }) => name),
        chats: passed.chats.filter((chat) => chat !== null).length,
        messages: passed.messages,
        others: passed.others,
        unread: passed.unread,
        found: titles.map((title, at) => ({
          title,
          begun: day(shown[at]?.of.begun ?? null),
          last: day(shown[at]?.of.last ?? null),
          likeness: shown[at]?.likeness ?? 0,
        })),
        more: likely.length - shown.length,
      };
    } finally {
      events.emit('progress', { phase: 'done', done: 0, total: 0 });
    }
  };

  return { search, stop: () => running?.abort() };
}

/** What went by: the chats in their order (null for what does not count), and counts. */
interface Passed {
  chats: (Chat | null)[];
  messages: number;
  others: number;
  unread: number;
}

const nothing: Omit<Origins, 'hindrance'> = {
  cancelled: false,
  files: [],
  chats: 0,
  messages: 0,
  others: 0,
  unread: 0,
  found: [],
  more: 0,
};

/** Where the documents of a source lie on the disk: of a dropped export nothing is known. */
const placesOf = (source: LoadedSource): string[] => [
  ...new Set(
    [...source.documents.values()]
      .flatMap(({ names }) => names.map((name) => name.split('!/')[0] ?? ''))
      .filter((name) => name !== ''),
  ),
];
