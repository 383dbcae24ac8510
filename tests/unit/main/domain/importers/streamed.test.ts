import { describe, expect, it } from 'vitest';
import type { DocumentInfo } from '../../../../../main/domain/importers/importer.ts';
import { importerById } from '../../../../../main/domain/importers/index.ts';
import { wholeLimit } from '../../../../../main/domain/importers/whole.ts';
import { listGoldens } from '../../../../fixtures/importers/lists.ts';
import { storeGoldens } from '../../../../fixtures/importers/stores.ts';
import { collect } from './collect.ts';

const named = (name: string, size: number | null): DocumentInfo => ({
  name,
  path: name,
  place: name,
  named: true,
  size,
});
/** What is longer than this is streamed; the texts here only say that they are. */
const long = wholeLimit + 1;
const megabyte = 'made up '.repeat(128 * 1024);

async function read(importer: string, name: string, text: string, size: number | null, chunks?: number[]) {
  const found = importerById(importer);
  if (!found) throw new Error(`no importer ${importer}`);
  return collect(found, named(name, size), text, chunks);
}

/** Sizes of chunks that cut a text into pieces of so many characters. */
const pieces = (text: string, size: number): number[] =>
  Array.from({ length: Math.floor(text.length / size) }, () => size);

describe('a document that is too long to be parsed whole', () => {
  const lists = [...storeGoldens, ...listGoldens].filter(
    ({ importer, content, name }) =>
      importer !== 'claudelift' && /^\s*[[{]/.test(content) && !name.endsWith('.jsonl'),
  );

  it.each(lists.map((golden) => [golden.behaviour, golden] as const))(
    'gives the same as a short one: %s',
    async (_, { importer, name, content }) => {
      const short = await read(importer, name, content, null);
      expect(short.drafts).not.toEqual([]);
      expect(await read(importer, name, content, long)).toEqual(short);
      expect(await read(importer, name, ` \n${content}`, long, pieces(content, 7))).toEqual(short);
    },
  );

  it('gives what is whole before it breaks off, and says where that is', async () => {
    const text = '{"results":[{"id":"m1","memory":"Keeps bees"},{"id":"m2","mem';
    const { drafts, problems } = await read('mem0', 'list.json', text, long);
    expect(drafts.map((draft) => draft.text)).toEqual(['Keeps bees']);
    expect(problems).toEqual([
      { where: 'list.json', code: 'bad-json', params: { place: 'the record after /results/0' } },
    ]);
  });

  it('passes over what is no memory, however long that is', async () => {
    const messages = Array.from({ length: 8 }, () => ({ text: megabyte }));
    const blocks = [{ label: 'human', value: 'Keeps bees', limit: 5_000 }];
    const text = JSON.stringify({ agent_type: 'made up', messages, core_memory: blocks });
    const { drafts, problems } = await read('letta', 'agent.af', text, long, pieces(text, 64 * 1024));
    expect(drafts.map((draft) => draft.text)).toEqual(['Keeps bees']);
    expect(problems).toEqual([]);
  });
});

describe('an export of conversations', () => {
  const told = (id: string, recipient: string, text: string) => ({
    [id]: { id, message: { id, recipient, content: { content_type: 'text', parts: [text] } } },
  });
  const of = (...messages: readonly object[]) =>
    JSON.stringify([{ mapping: Object.assign({}, ...messages) }]);

  it('is read through a conversation that is longer than one record may be', async () => {
    const talk = Array.from({ length: 8 }, (_, at) => told(`t${at}`, 'all', megabyte));
    const text = of(told('a', 'bio', 'Keeps bees.'), ...talk, told('b', 'bio', 'Likes maps.'));
    const { drafts, problems } = await read(
      'chatgpt',
      'conversations.json',
      text,
      null,
      pieces(text, 65_536),
    );
    expect(drafts.map((draft) => draft.text)).toEqual(['Keeps bees.', 'Likes maps.']);
    expect(problems).toEqual([]);
  });

  it('says after which message one is longer than that', async () => {
    const text = of(told('a', 'bio', 'Keeps bees.'), told('b', 'all', megabyte.repeat(6)));
    const { drafts, problems } = await read(
      'chatgpt',
      'conversations.json',
      text,
      null,
      pieces(text, 65_536),
    );
    expect(drafts.map((draft) => draft.text)).toEqual(['Keeps bees.']);
    expect(problems).toEqual([
      {
        where: 'conversations.json',
        code: 'long-record',
        params: { limit: '5 MB', place: 'the record after /0/mapping/a' },
      },
    ]);
  });
});

describe('a memory that says nothing', () => {
  it.each([
    ['letta', '[{"id":"b1","label":"human","value":"","limit":5000}]'],
    ['memory-store', '{"data":[{"id":"mem_1","type":"memory","path":"/a.md","content":""}]}'],
  ])('is neither an entry nor a problem: %s', async (importer, text) => {
    const { drafts, problems } = await read(importer, 'list.json', text, null);
    expect([drafts, problems]).toEqual([[], []]);
  });
});
