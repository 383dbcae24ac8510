import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planRows } from '../../../../../main/domain/data-handling/plan-rows.ts';
import { planNote } from '../../../../../main/domain/exporters/plan-note.ts';
import { planField, planStep, trainingStep } from '../../../../../shared/plan-fields.ts';

/** A synthetic person on Pro: looked up twice, with a difference, and a company that weighs Enterprise. */
const table = {
  plan: 'pro' as const,
  rows: planRows(
    'pro',
    {
      [planStep]: {
        [planField.retention('pro')]: 'other',
        [planField.words('pro')]: '[see](https://brindlemoor.example) <b>six</b> weeks\n# not a heading',
        [planField.page('pro')]: 'dated',
        [planField.pageDate('pro')]: '2026-11-02',
        [planField.answer('enterprise')]: 'contract',
        [planField.answer('cowork')]: 'keep-out',
      },
      [trainingStep]: { [planField.training('pro')]: 'off' },
    },
    [
      {
        on: '2026-10-10',
        steps: {
          [planStep]: {
            [planField.retention('pro')]: '30-days',
            [planField.page('pro')]: 'no-date',
            [planField.answer('pro')]: 'default',
            [planField.answer('max')]: 'not-ours',
          },
        },
      },
    ],
  ),
};
const context = { day: '2026-11-10', version: '1.2.3' };

describe('the note for procurement', () => {
  it('says row by row what was answered and seen, what the page and the vendor say, and what a contract does not give', () => {
    const { name, type, content } = planNote('markdown', table, context);
    expect([name, type]).toEqual(['data-handling-2026-11-10.md', 'text/markdown']);
    expect(content).toBe(readFileSync(new URL('./plan-note.golden.md', import.meta.url), 'utf8'));
  });

  it('is a page to print that stands alone, with what was typed as plain text', () => {
    const { name, content } = planNote('html', table, context);
    expect(name).toBe('data-handling-2026-11-10.html');
    expect(content).toMatch(/^<!doctype html>/);
    expect(content).toContain('&#60;b&#62;six');
    expect(content).not.toMatch(/<b>|<script|<img|https?:[^&]*"/);
    expect(content.match(/<h2>/g)).toHaveLength(8);
  });
});
