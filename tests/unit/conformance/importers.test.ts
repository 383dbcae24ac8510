import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importers } from '../../../main/domain/importers/index.ts';
import { goldens } from '../../fixtures/importers/index.ts';
import { isLinear } from '../../linear.ts';
import { collect } from '../main/domain/importers/collect.ts';
import { expectCut } from './expect-cut.ts';

const document = {
  name: 'MEMORY.md',
  path: 'memory/MEMORY.md',
  place: '/memory/MEMORY.md',
  named: true,
  size: null,
};
const each = importers.map((importer) => [importer.id, importer] as const);

/** Text that resembles memory: Markdown, JSON and lists, cut and mixed. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      '- ',
      '  - ',
      '1. ',
      '# ',
      '**Bold**',
      '*it*',
      '\n',
      '\n\n',
      '\r\n',
      '---\n',
      '```\n',
      '<!--',
      '-->',
      '| a | b |\n|---|---|\n',
      '> ',
      '[x]: y',
      '@a/b.md ',
      '[2026-01-14] - ',
      '{"text":"',
      '"}',
      '\t',
      '[',
      ']',
      '{',
      '}',
      '"',
      ',',
      '\\',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  ),
  { maxLength: 40 },
);
const anyText = pieces.map((parts) => parts.join(''));

describe('every importer', () => {
  it('has an id of its own, and every file with an importer is listed', () => {
    expect(new Set(importers.map(({ id }) => id)).size).toBe(importers.length);
    const folder = new URL('../../../main/domain/importers/', import.meta.url);
    const defined = readdirSync(folder).filter((name) =>
      /^export const \w+: Importer = /m.test(readFileSync(new URL(name, folder), 'utf8')),
    );
    expect(defined.length).toBe(importers.length);
  });

  it.each(each)(
    '%s never throws, and its locators cut its texts out of the document',
    async (_, importer) => {
      await fc.assert(
        fc.asyncProperty(anyText, async (text) => {
          const { drafts } = await collect(importer, document, text);
          for (const draft of drafts) expectCut(importer, text, draft);
        }),
        { numRuns: 200 },
      );
    },
  );

  it.each(each)('%s yields the same whole or in chunks', async (_, importer) => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.array(fc.nat(30), { maxLength: 8 }), async (text, sizes) => {
        expect(await collect(importer, document, text, sizes)).toEqual(
          await collect(importer, document, text),
        );
      }),
      { numRuns: 60 },
    );
  });

  it.each(goldens.map((golden) => [`${golden.importer}: ${golden.behaviour}`, golden] as const))(
    'cuts exactly: %s',
    async (_, golden) => {
      const importer = importers.find(({ id }) => id === golden.importer);
      if (!importer) throw new Error(`no importer ${golden.importer}`);
      const path = golden.path ?? golden.name;
      const named = { name: golden.name, path, place: path, named: !golden.found, size: null };
      for (const draft of (await collect(importer, named, golden.content)).drafts)
        expectCut(importer, golden.content, draft);
    },
  );

  const hostile: readonly (readonly [string, string])[] = [
    ['dashes', '-'.repeat(64)],
    ['nested lists', '- '.repeat(32)],
    ['quotes', '> '.repeat(32)],
    ['open fences', '```\n'],
    ['brackets', '[('.repeat(32)],
    ['open comments', '<!-- '],
    ['pipes', '|a'.repeat(32)],
    ['front matter', '---\na: b\n'],
  ];
  it.each(hostile)(
    'takes time in proportion to the length of %s',
    async (_, unit) => {
      const text = (length: number): string =>
        `---\n${`${unit}\n`.repeat(Math.ceil(length / (unit.length + 1)))}`;
      // Several formats are read by the same function: once is enough.
      for (const importer of new Map(importers.map((one) => [one.read, one])).values()) {
        const reading = (length: number) => () => collect(importer, document, text(length));
        expect(await isLinear(reading(256 * 1024), reading(1024 * 1024)), importer.id).toBe(true);
      }
    },
    120_000,
  );
});
