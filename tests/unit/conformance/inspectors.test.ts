import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../main/domain/detectors/index.ts';
import { inspectors } from '../../../main/domain/inspectors/index.ts';
import type { Example } from '../../../main/domain/inspectors/inspector.ts';
import { ruleInfos, ruleset } from '../../../main/domain/rules.ts';
import { severities, upkeepCategories } from '../../../shared/finding.ts';
import { isLinear } from '../../linear.ts';
import { documentOf, foundIn, subjectsOf } from '../main/domain/inspectors/inspect.ts';

const each = inspectors.map((inspector) => [inspector.id, inspector] as const);
const textsOf = ({ entries }: Example): string[] =>
  entries.map((one) => (typeof one === 'string' ? one : (one.text ?? '')));

/** What a file of the folder exports as an inspector. */
const inspectorsIn = (module: unknown): unknown[] =>
  Object.values(module as Record<string, unknown>).filter(
    (value) => typeof value === 'object' && value !== null && 'begin' in value,
  );

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

  it.each(each)(
    '%s takes time in proportion to the number of entries and to their length',
    async (id, inspector) => {
      const texts = [...inspector.examples.hits, ...inspector.examples.misses]
        .flatMap(textsOf)
        .filter(Boolean);
      const run = (example: Example) => {
        const subjects = subjectsOf(example);
        const document = documentOf(example, subjects);
        return () => {
          const inspect = inspector.begin('2026-11-25');
          let found = 0;
          for (const [place, subject] of subjects.entries())
            for (const _ of inspect(subject, place, document)) found += 1;
          return found;
        };
      };
      const many = (count: number) =>
        run({
          entries: Array.from(
            { length: count },
            (_, at) => `${texts[at % texts.length]} ${at % 7 ? at : ''}`,
          ),
        });
      expect(await isLinear(many(2_000), many(8_000)), `${id}: many entries`).toBe(true);
      const long = (length: number) =>
        run({ entries: texts.slice(0, 4).map((text) => `${text}. `.repeat(length / text.length)) });
      expect(await isLinear(long(32 * 1024), long(128 * 1024)), `${id}: long entries`).toBe(true);
    },
    60_000,
  );
});
