import { describe, expect, it } from 'vitest';
import type { Discovered, SourceFiles } from '../../../../main/services/ports.ts';
import { read } from '../../../../main/services/reading.ts';

type Found = Extract<Discovered, { is: 'document' }>;

/** A made-up document of some chunks, after which an error may come. */
function documentOf(
  path: string,
  chunks: readonly string[],
  error?: Error,
): { one: Found; closed: () => number } {
  let closed = 0;
  async function* text(): AsyncIterable<string> {
    try {
      yield* chunks;
      if (error) throw error;
    } finally {
      closed += 1;
    }
  }
  const document = { inner: null, name: path, path, named: true, size: null, modified: 1, chosen: '/a' };
  return {
    one: { is: 'document', document: { ...document, file: `/a/${path}`, chunks: text } },
    closed: () => closed,
  };
}
const failing = Object.assign(new Error('unreadable'), { problem: { where: 'here', code: 'unreadable' } });
const follow: SourceFiles['follow'] = async (_, target) => ({
  problem: { code: 'broken-import', params: { target } },
});
const files = { follow } as const;

async function readAll(discovered: readonly Discovered[], signal = new AbortController().signal) {
  async function* found(): AsyncIterable<Discovered> {
    yield* discovered;
  }
  const told: { path: string; texts: string[]; codes: string[] }[] = [];
  for await (const { document, drafts, problems } of read({ files }, found(), signal))
    told.push({
      path: document.path,
      texts: drafts.map(({ text }) => text),
      codes: problems.map(({ code }) => code),
    });
  return told;
}

describe('a reading that breaks off', () => {
  const long = `${'- made up\n'.repeat(10_000)}`;

  it('keeps what came before and says why there is no more, whether early or late', async () => {
    const early = documentOf('CLAUDE.md', ['- one\n', '- two\n'], failing);
    const late = documentOf('b.md', [long, '- last\n'], failing);
    const whole = documentOf('c.md', ['- whole\n']);
    const told = await readAll([early.one, late.one, whole.one]);
    expect(told.map(({ texts, codes }) => [texts.length, texts.at(-1), codes])).toEqual([
      [2, 'two', ['unreadable']],
      [10_001, 'last', ['unreadable']],
      [1, 'whole', []],
    ]);
    expect([early.closed(), late.closed(), whole.closed()]).toEqual([1, 1, 1]);
  });

  it('before its first character is a problem of a document of which nothing is known', async () => {
    expect(await readAll([documentOf('CLAUDE.md', [], failing).one])).toEqual([
      { path: 'CLAUDE.md', texts: [], codes: ['unreadable'] },
    ]);
  });

  it('by a mistake of the program is no problem of the document', async () => {
    const { one, closed } = documentOf('CLAUDE.md', ['- one\n'], new TypeError('a mistake'));
    await expect(readAll([one])).rejects.toThrow('a mistake');
    expect(closed()).toBe(1);
  });

  it('because it is cancelled gives no more documents', async () => {
    expect(await readAll([documentOf('CLAUDE.md', ['- one\n']).one], AbortSignal.abort())).toEqual([]);
  });
});

describe('a document', () => {
  it('is named as empty or unrecognised, apart from each other', async () => {
    const blank = documentOf('a.bin', []).one;
    const { document } = documentOf('memories.json', ['[[["x"]]]']).one as Extract<
      Discovered,
      { is: 'document' }
    >;
    const told = await readAll([blank, { is: 'document', document: { ...document, named: false } }]);
    expect(told.map(({ codes }) => codes)).toEqual([['empty'], ['not-recognised']]);
  });

  it('that is found twice is read once', async () => {
    const { one } = documentOf('CLAUDE.md', ['- one\n']);
    expect(await readAll([one, one])).toHaveLength(1);
  });

  it('that a link gave another name is known by that name', async () => {
    const found = documentOf('.claude/rules/x.md', ['---\npaths: src\n---\n- one\n']).one;
    const linked = { ...found.document, file: '/a/shared/x.md', name: 'x.md', named: false };
    expect(await readAll([{ is: 'document', document: linked }])).toMatchObject([{ codes: [] }]);
    const plain = { ...linked, path: 'shared/x.md' };
    expect(await readAll([{ is: 'document', document: plain }])).toMatchObject([
      { codes: ['not-recognised'] },
    ]);
  });
});
