import { describe, expect, it } from 'vitest';
import { importerFor } from '../../../../../main/domain/importers/index.ts';
import { foundInFolder } from '../../../../../main/domain/importers/places.ts';
import type { GoldenEntry } from '../../../../fixtures/importers/golden.ts';
import { goldens } from '../../../../fixtures/importers/index.ts';
import { collect } from './collect.ts';

describe('every format gives the entries that were written down for it by hand', () => {
  it.each(goldens.map((golden) => [`${golden.importer}: ${golden.behaviour}`, golden] as const))(
    '%s',
    async (_, golden) => {
      const document = {
        name: golden.name,
        path: golden.path ?? golden.name,
        place: golden.path ?? golden.name,
        named: !golden.found,
        size: null,
      };
      const importer = importerFor(document, golden.content.slice(0, 65_536));
      expect(importer?.id).toBe(golden.importer);
      if (!importer) return;
      const { drafts, problems, requests, facts } = await collect(importer, document, golden.content);
      expect(drafts.map(({ text }) => text)).toEqual(golden.entries.map(({ text }) => text));
      expect(drafts.map((draft, at) => only(draft, golden.entries[at]))).toEqual(golden.entries);
      expect(
        drafts.map(({ parent, recorded, prefix, tags }) => ({ parent, recorded, prefix, tags })),
      ).toEqual(
        golden.entries.map(({ parent, recorded, prefix, tags }) => ({ parent, recorded, prefix, tags })),
      );
      expect(problems.map(({ where, code }) => ({ where, code }))).toEqual(golden.problems ?? []);
      expect(requests).toEqual(golden.requests ?? []);
      if (golden.facts) expect(facts).toMatchObject(golden.facts);
    },
  );
});

it.each(
  goldens.flatMap(({ found, path, name, importer }) => (found ? [[path ?? name, importer] as const] : [])),
)('is taken from a folder that holds it: %s (%s)', (path) => {
  expect([foundInFolder(path), foundInFolder(`/home/sam/${path}`)]).toEqual(['document', 'document']);
});

/** The draft as a golden writes it: only the fields that the golden names. */
function only(
  draft: Awaited<ReturnType<typeof collect>>['drafts'][number],
  golden: GoldenEntry | undefined,
): Partial<GoldenEntry> {
  const { locator, ...rest } = draft;
  const flat: Record<string, unknown> = {
    ...rest,
    lines: locator.lines,
    heading: locator.heading,
    pointer: locator.pointer,
  };
  return Object.fromEntries(Object.keys(golden ?? {}).map((key) => [key, flat[key]]));
}
