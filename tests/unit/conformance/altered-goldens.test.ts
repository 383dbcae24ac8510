import fc from 'fast-check';
import { describe, it } from 'vitest';
import { importers } from '../../../main/domain/importers/index.ts';
import { goldens } from '../../fixtures/importers/index.ts';
import { collect } from '../main/domain/importers/collect.ts';
import { expectCut } from './expect-cut.ts';

type Path = readonly (string | number)[];

/** Every place in a JSON value, the value itself first. */
function places(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, one]) => places(one, [...at, key]))];
}

/** The same value with another one in some place. */
function put(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === key ? put(one, rest, other) : one));
  const record = value as Record<string, unknown>;
  return { ...record, [key]: put(record[key], rest, other) };
}

const documents = goldens.flatMap((golden) => {
  const importer = importers.find(({ id }) => id === golden.importer);
  if (!importer) throw new Error(`no importer ${golden.importer}`);
  try {
    return [
      [`${golden.importer}: ${golden.behaviour}`, golden, importer, JSON.parse(golden.content)] as const,
    ];
  } catch {
    return [];
  }
});

describe('a document with anything in the place of anything', () => {
  it.each(documents)(
    'is read without a throw, and every entry is cut out of it: %s',
    async (_, golden, importer, value) => {
      const path = golden.path ?? golden.name;
      const document = { name: golden.name, path, place: path, named: !golden.found, size: null };
      const anywhere = fc.constantFrom(...places(value));
      const anything = fc.oneof(
        fc.jsonValue(),
        fc.constantFrom('', ' ', '- a\n- b\n\n# c', '2026-13-45', 1e300, [null], [[]], [{}], { content: [] }),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(anywhere, anything), { minLength: 1, maxLength: 3 }),
          async (changes) => {
            let changed = value;
            for (const [at, other] of changes) {
              try {
                changed = put(changed, at, other);
              } catch {
                // What an earlier change took away has no places any more.
              }
            }
            const content = JSON.stringify(changed);
            for (const draft of (await collect(importer, document, content)).drafts)
              expectCut(importer, content, draft);
          },
        ),
        { numRuns: 60 },
      );
    },
  );
});
