import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashesOf } from '../../../main/adapters/store/key.ts';
import { prints, scope } from '../../../main/domain/identity/index.ts';
import { importerFor } from '../../../main/domain/importers/index.ts';
import { collect } from '../main/domain/importers/collect.ts';

const hashes = hashesOf(Buffer.alloc(32, 7));

/** Ways to write one list of facts down. */
const forms: readonly (readonly [string, (facts: readonly string[]) => string])[] = [
  ['CLAUDE.md', (facts) => `# Rules\n\n${facts.map((fact) => `- ${fact}`).join('\n')}\n`],
  ['memory/MEMORY.md', (facts) => facts.map((fact) => `- ${fact}`).join('\n')],
  ['notes.txt', (facts) => facts.join('\n\n')],
  ['list.jsonl', (facts) => facts.map((text) => JSON.stringify({ text })).join('\n')],
  ['list.json', (facts) => JSON.stringify(facts.map((text, id) => ({ id, text })))],
  ['list.csv', (facts) => `text\n${facts.map((fact) => `"${fact}"`).join('\n')}\n`],
  [
    'memories.json',
    (facts) =>
      JSON.stringify({
        conversations_memory: '',
        memory_files: [
          {
            path: '/profile.md',
            content: facts.map((fact) => `- [stated] ${fact}`).join('\n'),
            updated_at: '',
          },
        ],
      }),
  ],
  [
    'memory.jsonl',
    (facts) => JSON.stringify({ type: 'entity', name: 'Sam', entityType: 'person', observations: facts }),
  ],
];

async function fingerprints(path: string, text: string): Promise<string[]> {
  const document = { name: path.split('/').at(-1) ?? '', path, place: `/${path}`, named: true, size: null };
  const importer = importerFor(document, text);
  if (!importer) throw new Error(`no importer for ${path}`);
  const { drafts } = await collect(importer, document, text);
  return drafts.map(({ text: words, part }) => {
    const within = scope({ kind: importer.id, ...(part === undefined ? {} : { part }) });
    return prints({ text: words, scope: within }, hashes).fingerprint;
  });
}

/** Made-up facts: words and a number, so that no marker, date or heading comes about by chance. */
const fact = fc
  .tuple(fc.constantFrom('lantern', 'harbour', 'orchard', 'ledger'), fc.nat(9_999))
  .map(([word, number]) => `The ${word} is number ${number} of many`);
const facts = fc.uniqueArray(fact, { minLength: 1, maxLength: 12 });

describe('the fingerprints of a document', () => {
  it.each(forms)('are the same whenever it is imported: %s', async (path, write) => {
    await fc.assert(
      fc.asyncProperty(facts, async (list) => {
        expect(await fingerprints(path, write(list))).toEqual(await fingerprints(path, write(list)));
      }),
      { numRuns: 30 },
    );
  });

  it.each(forms)(
    'do not change for what is added, taken away or moved beside them: %s',
    async (path, write) => {
      await fc.assert(
        fc.asyncProperty(facts, facts, fc.nat(12), async (list, others, at) => {
          const added = others.filter((other) => !list.includes(other));
          const before = await fingerprints(path, write(list));
          const after = await fingerprints(
            path,
            write(list.toSpliced(Math.min(at, list.length), 0, ...added)),
          );
          expect(before.filter((print) => !after.includes(print))).toEqual([]);
          expect(new Set(await fingerprints(path, write(list.toReversed())))).toEqual(new Set(before));
        }),
        { numRuns: 30 },
      );
    },
  );
});
