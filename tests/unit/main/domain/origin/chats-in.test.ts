import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChatPart, chatsIn, longest } from '../../../../../main/domain/origin/chats-in.ts';

async function* pieces(text: string, size: number): AsyncIterable<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(text: string, size = 7): Promise<{ parts: ChatPart[]; whole: boolean }> {
  const parts: ChatPart[] = [];
  const chats = chatsIn(pieces(text, size));
  for (let next = await chats.next(); ; next = await chats.next()) {
    if (next.done) return { parts, whole: next.value };
    parts.push(next.value);
  }
}

/** A synthetic chat. */
const chat = (messages: readonly unknown[], of: object = {}) => ({
  uuid: 'c1',
  name: 'Made-up chat',
  summary: '',
  created_at: '2026-01-02T03:04:05.123456Z',
  updated_at: '2026-02-03T04:05:06.123456789+00:00',
  account: { uuid: 'a1' },
  chat_messages: messages,
  ...of,
});
const says = async (...chats: readonly unknown[]) =>
  (await read(JSON.stringify(chats))).parts.flatMap((part) => (part.is === 'message' ? [part.texts] : []));

describe('a file of conversations', () => {
  it('gives the messages of a chat, then its title, dates and account', async () => {
    const file = JSON.stringify([
      chat([{ text: 'one' }, { text: 'two' }]),
      chat([], { uuid: 'c2', name: 'Next' }),
    ]);
    expect(await read(file)).toEqual({
      whole: true,
      parts: [
        { is: 'message', texts: ['one'] },
        { is: 'message', texts: ['two'] },
        {
          is: 'chat',
          unread: 0,
          chat: {
            id: 'c1',
            title: 'Made-up chat',
            begun: '2026-01-02T03:04:05.123Z',
            last: '2026-02-03T04:05:06.123Z',
            account: 'a1',
          },
        },
        { is: 'chat', unread: 0, chat: expect.objectContaining({ id: 'c2', title: 'Next' }) },
      ],
    });
  });

  it('takes the parts of a message instead of its text, and attached text, but nothing that was put before it', async () => {
    const injected = [
      { type: 'injected_prompt_block', injection_source: 'memory_block_head', text: 'the memory of then' },
      { type: 'text', text: 'asked' },
      { type: 'tool_use', input: { text: 'x' } },
    ];
    expect(
      await says(
        chat([
          { text: 'all of it', content: injected, attachments: [{ extracted_content: 'a paper' }] },
          { text: 'old shape', content: [] },
          { text: '', content: [{ type: 'injected_prompt_block', text: 'memory' }] },
        ]),
      ),
    ).toEqual([['asked', 'a paper'], ['old shape']]);
  });

  it('whose title stands behind the messages, or that holds other lists and objects, gives the same', async () => {
    const { name, ...rest } = chat([{ text: 'one' }], {
      settings: { a: [{ b: [] }] },
      tags: ['[', { t: '{' }],
    });
    const { parts } = await read(JSON.stringify([{ ...rest, name }]));
    expect(parts.map((part) => (part.is === 'chat' ? part.chat.title : part.texts))).toEqual([
      ['one'],
      'Made-up chat',
    ]);
  });

  it('is read alike however it comes in pieces, with whatever in its words', async () => {
    const words = fc.string({
      unit: fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', 'a', 'é', '\n'),
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(words), words, fc.integer({ min: 1, max: 40 }), async (texts, name, size) => {
        const { parts, whole } = await read(
          JSON.stringify([
            chat(
              texts.map((text) => ({ text })),
              { name },
            ),
          ]),
          size,
        );
        expect(whole).toBe(true);
        expect(parts.slice(0, -1)).toEqual(texts.map((text) => ({ is: 'message', texts: [text] })));
        expect(parts.at(-1)).toMatchObject({ is: 'chat', chat: { title: name } });
      }),
      { numRuns: 100 },
    );
  });

  it('that breaks off, or is something else, says so and gives what went by', async () => {
    const file = JSON.stringify([chat([{ text: 'one' }]), chat([{ text: 'two' }])]);
    const cut = await read(file.slice(0, -20));
    expect(cut.whole).toBe(false);
    expect(cut.parts.filter(({ is }) => is === 'chat')).toHaveLength(1);
    for (const other of ['', '{"a":[]}', 'no json'])
      expect(await read(other)).toEqual({ parts: [], whole: false });
  });

  it('passes over a message that is too long and a head that is, and counts them', async () => {
    const file = JSON.stringify([
      chat([{ text: 'x'.repeat(longest.message) }, { text: 'short' }], { summary: 'y'.repeat(longest.head) }),
    ]);
    const { parts } = await read(file, 65_536);
    expect(parts).toEqual([
      { is: 'message', texts: ['short'] },
      { is: 'chat', unread: 1, chat: { id: '', title: '', begun: null, last: null, account: null } },
    ]);
  });
});
