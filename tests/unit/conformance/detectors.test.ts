import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, rules } from '../../../main/domain/detectors/index.ts';
import { createPrefilter } from '../../../main/domain/detectors/prefilter.ts';
import { categories, severities } from '../../../shared/finding.ts';
import { reasonText } from '../../../shared/text/reasons.ts';
import { isLinear } from '../../linear.ts';
import { aboutOf, hitsIn, textOf } from '../main/domain/detectors/examples.ts';
import { lengths, neutral } from './rule-times.ts';

const each = rules.map((rule) => [rule.id, rule] as const);

/** What a file of the folder exports as a rule or as a list of rules. */
const rulesIn = (module: unknown): unknown[] =>
  Object.values(module as Record<string, unknown>)
    .flat()
    .filter((value) => typeof value === 'object' && value !== null && 'find' in value && 'examples' in value);

describe('every rule', () => {
  it('has an id of its own, in kebab-case', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id } of rules) expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
  });

  it('is listed, whatever file of the folder it stands in', async () => {
    const folder = new URL('../../../main/domain/detectors/', import.meta.url);
    const listed = new Set<unknown>(rules);
    const found: unknown[] = [];
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('index.ts'),
    ))
      found.push(...rulesIn(await import(new URL(name, folder).href)));
    expect(found.filter((rule) => !listed.has(rule))).toEqual([]);
    expect(found.length).toBe(rules.length);
  });

  it.each(each)('%s finds its examples and passes over the others', (_, rule) => {
    for (const hit of rule.examples.hits)
      expect(
        hitsIn(rule, hit).filter(({ confidence }) => confidence >= 0.4),
        textOf(hit),
      ).not.toEqual([]);
    for (const miss of rule.examples.misses)
      expect(
        hitsIn(rule, miss).filter(({ confidence }) => confidence >= 0.4),
        textOf(miss),
      ).toEqual([]);
  });

  it.each(each)('%s names its keywords in lower case', (_, { keywords }) => {
    for (const keyword of keywords ?? []) expect(keyword).toBe(keyword.toLowerCase());
  });

  it.each(each)('%s is woken by a pattern that remembers nothing', (_, { wakes }) => {
    expect(wakes?.global ?? false).toBe(false);
    expect(wakes?.sticky ?? false).toBe(false);
  });

  it.each(each)('%s finds its examples through the prefilter too', (id, rule) => {
    for (const hit of rule.examples.hits) {
      const direct = hitsIn(rule, hit);
      const found = detect(textOf(hit), aboutOf(hit));
      expect(
        found.some((finding) => direct.some(({ start, end }) => finding.start < end && start < finding.end)),
        `${id}: ${textOf(hit)}`,
      ).toBe(true);
    }
  });

  it.each(each)('%s gives reasons that have a sentence', (_, rule) => {
    for (const example of [...rule.examples.hits, ...rule.examples.misses])
      for (const { reasons = [] } of hitsIn(rule, example))
        for (const reason of reasons) expect(Object.hasOwn(reasonText, reason), reason).toBe(true);
  });

  it.each(each)('%s says what it is, why it matters and what to do', (_, rule) => {
    for (const sentence of [rule.title, rule.why, rule.remedy, rule.source])
      expect(sentence.trim()).not.toBe('');
    expect(categories).toContain(rule.category);
    expect(severities).toContain(rule.severity);
  });

  it.each(each)(
    '%s keeps its spans inside the text, and hits only where a keyword stands or its pattern finds something',
    (_, rule) => {
      const parts = fc.oneof(
        fc.constantFrom(...[...rule.examples.hits, ...rule.examples.misses].map(textOf), ' ', '\n'),
        fc.string({ unit: 'binary', maxLength: 20 }),
      );
      fc.assert(
        fc.property(fc.array(parts, { maxLength: 6 }), (list) => {
          const text = list.join('');
          const hits = hitsIn(rule, text);
          if (hits.length > 0 && rule.keywords)
            expect(rule.keywords.some((keyword) => text.toLowerCase().includes(keyword))).toBe(true);
          if (hits.length > 0 && rule.wakes) expect(rule.wakes.test(text)).toBe(true);
          for (const { start, end, confidence } of hits) {
            expect(start >= 0 && start < end && end <= text.length).toBe(true);
            expect(confidence > 0 && confidence <= 1).toBe(true);
          }
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(neutral)(
    'looks for the keywords of all in time in proportion to the length of %j',
    async (unit) => {
      const wanted = createPrefilter(rules);
      const [short, long] = lengths(unit);
      expect(
        await isLinear(
          () => wanted(short).length,
          () => wanted(long).length,
        ),
      ).toBe(true);
    },
  );
});
