import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemText } from '../../../../../shared/text/problems.ts';
import { temporaryPlace } from './place.ts';
import { rawZip } from './raw-zip.ts';

const { dropped } = temporaryPlace();
const memory = (words: string): string => JSON.stringify({ conversations_memory: words });
const names = ['memories/a.json', 'memories/b.json', 'memories/c.json'] as const;
const whole = rawZip([
  { name: names[0], content: memory('First and made up') },
  { name: names[1], content: memory('Second and made up'), deflated: true },
  { name: names[2], content: memory('Third and made up') },
]);

/** Bytes that say which members there are: another name, or one less, is another archive and no damaged one. */
function telling(): ReadonlySet<number> {
  const places = new Set<number>();
  const directory = whole.indexOf('PK\x01\x02');
  for (const name of names) {
    const at = whole.indexOf(name, directory);
    for (const place of [at - 18, at - 17, ...Array.from(name, (_, next) => at + next)]) places.add(place);
  }
  const end = whole.lastIndexOf('PK\x05\x06');
  return places.add(end + 10).add(end + 11);
}

describe('an archive with one bit turned over', () => {
  it('is read as before, or says that something is wrong', async () => {
    const before = await dropped('x.zip', whole);
    expect(Object.values(before.texts).flat()).toHaveLength(3);
    const untold = telling();
    const silent: number[] = [];
    let named = 0;
    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      const place = bit >> 3;
      if (untold.has(place)) continue;
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(damaged.readUInt8(place) ^ (1 << (bit & 7)), place);
      const after = await dropped('x.zip', damaged);
      if (after.problems.length > 0) named += 1;
      else if (JSON.stringify(after) !== JSON.stringify(before)) silent.push(place);
    }
    expect(silent).toEqual([]);
    expect(named).toBeGreaterThan(whole.length);
  });
});

describe('whatever bytes are handed over', () => {
  const known = new Set<string>(Object.keys(problemText));
  const opening = fc.constantFrom(
    '',
    '{',
    '[',
    '[{',
    '- ',
    '---\n',
    '{"conversations_memory":"',
    '"',
    'PK\x03\x04',
    '\x1f\x8b',
  );

  it.each([
    'CLAUDE.md',
    'memories.json',
    'memory.jsonl',
    'list.csv',
    'paste.txt',
    'x.zip',
    'memories.jsonl.gz',
  ])('are read or named as %s, and nothing is thrown', async (name) => {
    await fc.assert(
      fc.asyncProperty(opening, fc.uint8Array({ maxLength: 200 }), async (head, rest) => {
        const { texts, problems } = await dropped(name, Buffer.concat([Buffer.from(head, 'latin1'), rest]));
        for (const problem of problems) expect(known).toContain(problem.split(' ')[0]);
        if (/\.(?:zip|gz)$/.test(name))
          expect(Object.keys(texts).length + problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
