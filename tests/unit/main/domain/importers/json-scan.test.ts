import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from '../../../../../main/domain/importers/json-scan.ts';
import { streamList } from '../../../../../main/domain/importers/stream-list.ts';
import { isLinear } from '../../../../linear.ts';

describe('a JSON text that breaks off', () => {
  it.each([
    ['[{"a":1},{"b":2},{"c', '[{"a":1},{"b":2}]'],
    ['[{"a":1},{"a":[1,2,{"x":"}]"', '[{"a":1}]'],
    ['{"a":"x","b":"y', '{"a":"x"}'],
    ['{"a":{"b":[]},"c":', '{"a":{"b":[]}}'],
    ['[1,2,', '[1,2]'],
    ['{"say \\"hi\\",":1,"b', '{"say \\"hi\\",":1}'],
    ['"only a string', null],
    ['{"a":', null],
    ['', null],
  ])('%j keeps what is whole in it', (text, salvaged) => {
    expect(scanJson(text).salvaged).toBe(salvaged);
  });

  it('can be read up to its last whole value, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.nat(), (text, cut) => {
        const { salvaged } = scanJson(text, cut % (text.length + 1));
        if (salvaged !== null) expect(() => JSON.parse(salvaged)).not.toThrow();
      }),
    );
  });

  it.each(['[', '{"a":', '"\\\\', '{"k":[1],', '\\"', '}'])(
    'takes time in proportion to its length: %s',
    async (piece) => {
      const [short, long] = [256, 1_024].map((kilobytes) => piece.repeat((kilobytes * 1_024) / piece.length));
      expect(
        await isLinear(
          () => scanJson(short ?? ''),
          () => scanJson(long ?? ''),
        ),
      ).toBe(true);
    },
  );
});

describe('a key that stands twice', () => {
  it.each([
    ['{"a":1,"a":2}', 7],
    ['[{"a":1},{"a":2}]', null],
    ['{"a":{"a":1},"b":"a"}', null],
    ['{"a":["a","a"],"b":{"c":1,"c":2}}', 26],
  ])('%j', (text, at) => {
    expect(scanJson(text).doubledAt).toBe(at);
  });
});

describe('a list that is streamed', () => {
  const read = async (text: string, size: number, path?: string) => {
    async function* chunks() {
      for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
    }
    const records = streamList(chunks(), path);
    const values: unknown[] = [];
    for (let next = await records.next(); ; next = await records.next()) {
      if (next.done) return [values, next.value];
      values.push(next.value.value);
    }
  };

  it('gives its records whatever the chunks, and says when it breaks off', async () => {
    for (const size of [1, 3, 1_000]) {
      expect(await read('[{"a":"é👋"}, 2, "x"]', size)).toEqual([[{ a: 'é👋' }, 2, 'x'], null]);
      expect(await read('[{"a":1}, {"b', size)).toEqual([[{ a: 1 }], 'bad-json']);
      expect(await read('[{"a":1} {"b":2}]', size)).toEqual([[{ a: 1 }], 'bad-json']);
    }
    expect(await read('{"results":[1,2],"next":null}', 7, '$.results.*')).toEqual([[1, 2], null]);
  });

  it('stops at a record that is longer than any memory', async () => {
    const long = `[1,"${'x'.repeat(6 * 1024 * 1024)}"]`;
    expect(await read(long, 64 * 1024)).toEqual([[1], 'too-large']);
  });
});
