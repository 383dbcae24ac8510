import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, rules } from '../../../main/domain/detectors/index.ts';
import { categories, severities } from '../../../shared/finding.ts';
import { isLinear } from '../../linear.ts';

const each = rules.map((rule) => [rule.id, rule] as const);

describe('every rule', () => {
  it('has an id of its own, and every file with a rule is listed', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const folder = new URL('../../../main/domain/detectors/', import.meta.url);
    const index = readFileSync(new URL('index.ts', folder), 'utf8');
    const files = readdirSync(folder).filter(
      (name) =>
        /: (?:readonly )?Rule(?:\[\])? =/.test(readFileSync(new URL(name, folder), 'utf8')) &&
        name !== 'index.ts',
    );
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(index).toContain(`./${file}`);
  });

  it.each(each)('%s finds its examples and passes over the others', (_, rule) => {
    for (const hit of rule.examples.hits)
      expect(
        [...rule.find(hit)].filter(({ confidence }) => confidence >= 0.4),
        hit,
      ).not.toEqual([]);
    for (const miss of rule.examples.misses)
      expect(
        [...rule.find(miss)].filter(({ confidence }) => confidence >= 0.4),
        miss,
      ).toEqual([]);
  });

  it.each(each)('%s finds its examples through the prefilter too', (id, rule) => {
    for (const hit of rule.examples.hits) {
      const direct = [...rule.find(hit)];
      const found = detect(hit);
      expect(
        found.some((finding) => direct.some(({ start, end }) => finding.start < end && start < finding.end)),
        `${id}: ${hit}`,
      ).toBe(true);
    }
  });

  it.each(each)('%s says what it is, why it matters and what to do', (_, rule) => {
    for (const sentence of [rule.title, rule.why, rule.remedy, rule.source])
      expect(sentence.trim()).not.toBe('');
    expect(categories).toContain(rule.category);
    expect(severities).toContain(rule.severity);
  });

  it.each(each)('%s keeps its spans inside the text', (_, rule) => {
    const parts = fc.oneof(
      fc.constantFrom(...rule.examples.hits, ...rule.examples.misses, ' ', '\n'),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), (list) => {
        const text = list.join('');
        for (const { start, end, confidence } of rule.find(text)) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(confidence > 0 && confidence <= 1).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each(each)(
    '%s takes time in proportion to the length of the text',
    async (id, rule) => {
      const half = (text: string): string => text.slice(0, Math.ceil(text.length / 2));
      const units = [
        ...rule.examples.hits.map(half),
        'a1-',
        '0 ',
        '1234 ',
        'password is ',
        'aA0_',
        '-----BEGIN PRIVATE KEY-----\nAAAA',
        'a:b@',
        'x.',
      ];
      for (const unit of units) {
        const text = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
        const count = (length: number) => () => [...rule.find(text(length))].length;
        expect(await isLinear(count(256 * 1024), count(1024 * 1024)), `${id} on ${unit}`).toBe(true);
      }
    },
    60_000,
  );
});
