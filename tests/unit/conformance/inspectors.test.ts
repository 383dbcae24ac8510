import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../main/domain/detectors/index.ts';
import { beginInspection, inspectors } from '../../../main/domain/inspectors/index.ts';
import type { Document, Example, Subject } from '../../../main/domain/inspectors/inspector.ts';
import { ruleInfos, ruleset } from '../../../main/domain/rules.ts';
import { severities, upkeepCategories } from '../../../shared/finding.ts';
import { isLinear } from '../../linear.ts';
import { documentOf, foundIn, rulesAt, subjectsOf } from '../main/domain/inspectors/inspect.ts';

const each = inspectors.map((inspector) => [inspector.id, inspector] as const);
const textsOf = ({ entries }: Example): string[] =>
  entries.map((one) => (typeof one === 'string' ? one : (one.text ?? '')));

/** What a file of the folder exports as an inspector. */
const inspectorsIn = (module: unknown): unknown[] =>
  Object.values(module as Record<string, unknown>).filter(
    (value) => typeof value === 'object' && value !== null && 'begin' in value,
  );

const examples = inspectors
  .flatMap(({ examples: { hits, misses } }) => [...hits, ...misses])
  .flatMap(textsOf)
  .filter((text) => text !== '' && text.length < 1_000);

describe('the rules as a whole', () => {
  it('are told by their words alone, those across entries after those inside one, under a version', () => {
    expect(ruleInfos.map(({ id }) => id)).toEqual([...rules, ...inspectors].map(({ id }) => id));
    expect(new Set(ruleInfos.map(({ id }) => id)).size).toBe(ruleInfos.length);
    expect(structuredClone(ruleInfos)).toEqual(ruleInfos);
    expect(ruleset).toMatch(/^\d+\.\d+$/);
  });
});

describe('every inspector', () => {
  it('is listed, whatever file of the folder it stands in', async () => {
    const folder = new URL('../../../main/domain/inspectors/', import.meta.url);
    const found: unknown[] = [];
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('index.ts'),
    ))
      found.push(...inspectorsIn(await import(new URL(name, folder).href)));
    expect(new Set(found)).toEqual(new Set(inspectors));
  });

  it.each(each)('%s finds its examples and passes over the others', (_, inspector) => {
    const sure = (example: Example) =>
      foundIn(inspector, example).filter(({ confidence }) => confidence >= 0.4);
    for (const hit of inspector.examples.hits)
      expect(sure(hit), JSON.stringify(textsOf(hit))).not.toEqual([]);
    for (const miss of inspector.examples.misses)
      expect(sure(miss), JSON.stringify(textsOf(miss))).toEqual([]);
  });

  it.each(each)('%s finds its examples by its keywords too', (id, inspector) => {
    for (const hit of inspector.examples.hits)
      expect(rulesAt(hit).flat(), JSON.stringify(textsOf(hit))).toContain(id);
    for (const keyword of inspector.keywords ?? []) expect(keyword).toBe(keyword.toLowerCase());
  });

  it.each(each)('%s is about upkeep, and says what it is, why it matters and what to do', (_, inspector) => {
    expect(inspector.id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
    expect(upkeepCategories).toContain(inspector.category);
    expect(severities).toContain(inspector.severity);
    for (const sentence of [inspector.title, inspector.why, inspector.remedy, inspector.source])
      expect(sentence.trim()).not.toBe('');
  });

  it.each(each)(
    '%s keeps its spans inside the text, and names only entries that came before',
    (_, inspector) => {
      const texts = [...inspector.examples.hits, ...inspector.examples.misses].flatMap(textsOf);
      const words = fc.oneof(
        fc.constantFrom(...texts, ' ', '\n'),
        fc.string({ unit: 'binary', maxLength: 20 }),
      );
      const entry = fc.array(words, { maxLength: 3 }).map((parts) => parts.join(''));
      fc.assert(
        fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
          for (const { start, end, confidence, place, others = [] } of foundIn(inspector, { entries })) {
            const length = entries[place]?.length ?? 0;
            expect(start >= 0 && start <= end && end <= length).toBe(true);
            expect(confidence > 0 && confidence <= 1).toBe(true);
            for (const other of others) {
              const before = Number(other.id.slice(4)) - 1;
              expect(before < place && other.end <= (entries[before]?.length ?? 0)).toBe(true);
            }
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it('takes time in proportion to the length of an entry, together with all others', async () => {
    const long = (length: number) => {
      const subjects = subjectsOf({
        entries: examples.map((text) => `${text}. `.repeat(length / text.length)),
      });
      return () => inspectAll(subjects, beginInspection('2026-11-25', new Set()));
    };
    expect(await isLinear(long(8 * 1024), long(32 * 1024))).toBe(true);
  }, 60_000);

  it('takes time in proportion to the number of entries, together with all others', async () => {
    const many = (count: number) => {
      const entries = Array.from(
        { length: count },
        (_, at) => `${examples[at % examples.length]} ${at % 7 ? at : ''}`,
      );
      const subjects = subjectsOf({ entries });
      return () => inspectAll(subjects, beginInspection('2026-11-25', new Set()));
    };
    expect(await isLinear(many(5_000), many(20_000))).toBe(true);
  }, 60_000);
});

function inspectAll(
  subjects: readonly Subject[],
  inspect: (entry: Subject, place: number, document: Document) => Iterable<unknown>,
): number {
  const document = documentOf({ entries: [] }, subjects);
  let found = 0;
  for (const [place, subject] of subjects.entries())
    for (const _ of inspect(subject, place, document)) found += 1;
  return found;
}
