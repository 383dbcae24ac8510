import { instantOf } from '../importers/instant.ts';

/** Most characters of one message, and of everything of a chat that is no message: more is passed over and counted. */
export const longest = { message: 5 * 1024 * 1024, head: 1024 * 1024 } as const;

/** A part of a file of conversations, as it goes by: each message of a chat, then the chat that they were of. */
export type ChatPart =
  | { readonly is: 'message'; readonly texts: readonly string[] }
  | { readonly is: 'chat'; readonly chat: Chat; readonly unread: number };

/** A chat without its words. `id` is the one that the vendor gave it. Instants are ISO 8601; `unread` counts messages that were too long or no JSON. */
export interface Chat {
  readonly id: string;
  readonly title: string;
  readonly begun: string | null;
  readonly last: string | null;
  readonly account: string | null;
}

const [quote, backslash, brace, closeBrace, bracket, closeBracket] = [34, 92, 123, 125, 91, 93];
/** How deep brackets stand: the list of chats, a chat, a list in it, a message of that list. */
const [chatDepth, listDepth, messageDepth] = [2, 3, 4];

/**
 * Gives the messages and chats of a `conversations.json` of a Claude export one by one, however long it is: no more than
 * one message and the head of one chat are held. Answers whether it came to an end as such a file does.
 */
export async function* chatsIn(chunks: AsyncIterable<string>): AsyncGenerator<ChatPart, boolean> {
  let [depth, inString, escaped] = [0, false, false];
  let list = false;
  let kept = keeper();
  let unread = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const unit = chunk.charCodeAt(at);
      if (inString) {
        if (escaped) escaped = false;
        else if (unit === backslash) escaped = true;
        else if (unit === quote) inString = false;
      } else if (unit === quote) inString = true;
      else if (unit === brace || unit === bracket) {
        depth += 1;
        if (depth === 1 && unit !== bracket) return false;
        if (depth === chatDepth) {
          kept = keeper('head');
          from = at;
        } else if (depth === listDepth && unit === bracket) {
          kept.add(chunk.slice(from, at + 1));
          list = true;
          kept.turn(null);
        } else if (depth === messageDepth && list) {
          kept.turn('message');
          from = at;
        }
      } else if (unit === closeBrace || unit === closeBracket) {
        depth -= 1;
        if (depth === listDepth && list) {
          kept.add(chunk.slice(from, at + 1));
          const texts = textsOf(kept.message());
          if (texts === null) unread += 1;
          else if (texts.length > 0) yield { is: 'message', texts };
          kept.turn(null);
        } else if (depth === chatDepth && list && unit === closeBracket) {
          list = false;
          kept.turn('head');
          from = at;
        } else if (depth === chatDepth - 1) {
          kept.add(chunk.slice(from, at + 1));
          yield { is: 'chat', chat: chatOf(kept.head()), unread };
          unread = 0;
          kept = keeper();
        } else if (depth === 0) return true;
      }
    }
    kept.add(chunk.slice(from));
  }
  return false;
}

/** Collects what is being kept: the head of a chat, or one message of it. Too much of either is dropped. */
function keeper(now: 'head' | 'message' | null = null) {
  const parts = { head: '', message: '' };
  let keeping = now;
  return {
    add: (text: string): void => {
      if (keeping && parts[keeping].length <= longest[keeping]) parts[keeping] += text;
    },
    turn: (to: 'head' | 'message' | null): void => {
      if (to === 'message') parts.message = '';
      keeping = to;
    },
    head: (): string => parts.head,
    message: (): string => parts.message,
  };
}

const parsed = (json: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
};
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The words of a message: of its parts where it has some, else of its text, and of what was attached as text. */
function textsOf(json: string): string[] | null {
  const message = json.length > longest.message ? null : parsed(json);
  if (!message) return null;
  const listed = (value: unknown): Record<string, unknown>[] =>
    Array.isArray(value) ? value.filter(isObject) : [];
  const parts = listed(message.content).filter((part) => !isInjected(part));
  const said = parts.map((part) => textOf(part.text)).filter(Boolean);
  const attached = listed(message.attachments).map((one) => textOf(one.extracted_content));
  return [...(said.length > 0 ? said : [textOf(message.text)]), ...attached].filter(Boolean);
}

/** What the application itself put before a message, the memory among it: finding an entry there tells nothing. */
const isInjected = (part: Record<string, unknown>): boolean =>
  part.type === 'injected_prompt_block' || part.injection_source !== undefined;

function chatOf(json: string): Chat {
  const head = json.length > longest.head ? {} : (parsed(json) ?? {});
  const account = isObject(head.account) ? textOf(head.account.uuid) : '';
  return {
    id: textOf(head.uuid),
    title: textOf(head.name),
    begun: instantOf(head.created_at) ?? null,
    last: instantOf(head.updated_at) ?? null,
    account: account || null,
  };
}
