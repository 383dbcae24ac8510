import { describe, expect, it } from 'vitest';
import { categoriesOf, sensitivityOf } from '../../../../main/domain/sensitivity.ts';
import type { Category, Finding, Severity } from '../../../../shared/finding.ts';

const finding = (category: Category, severity: Severity, confidence = 0.9): Finding => ({
  rule: 'test',
  category,
  severity,
  confidence,
  start: 0,
  end: 1,
});

describe('sensitivity', () => {
  it.each([
    ['none without findings', [], 'none'],
    ['the highest severity', [finding('contact', 'low'), finding('financial', 'high')], 'high'],
    ['raised by integrity', [finding('hidden-text', 'medium')], 'medium'],
    ['not raised by upkeep', [finding('stale', 'high')], 'none'],
    ['not raised by the lowest tier', [finding('credential', 'critical', 0.39)], 'none'],
    ['raised from the second tier on', [finding('credential', 'critical', 0.4)], 'critical'],
  ] as const)('is %s', (_, findings, expected) => {
    expect(sensitivityOf(findings)).toBe(expected);
  });

  it('is known of an entry with very many findings', () => {
    expect(sensitivityOf(Array.from({ length: 300_000 }, () => finding('contact', 'low')))).toBe('low');
  });

  it('lists the categories that an entry is flagged for, upkeep included, each once and in the order of the findings', () => {
    expect(
      categoriesOf([
        finding('financial', 'high'),
        finding('contact', 'low'),
        finding('financial', 'medium'),
        finding('vague', 'low'),
        finding('health', 'high', 0.1),
      ]),
    ).toEqual(['financial', 'contact', 'vague']);
  });
});
