import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRead } from '../../../../main/domain/as-read.ts';
import { segments } from '../../../../main/domain/mask.ts';
import type { Category, Finding } from '../../../../shared/finding.ts';
import type { Segment } from '../../../../shared/row.ts';

const found = (start: number, end: number, category: Category, of: Partial<Finding> = {}): Finding => ({
  rule: 'test',
  category,
  severity: 'high',
  confidence: 0.9,
  start,
  end,
  ...of,
});

describe('the text of the details', () => {
  it('names the findings that each piece lies in, and where something weighed', () => {
    const health = found(0, 9, 'health', { marks: [[10, 15]] });
    const order = found(5, 9, 'standing-order');
    expect(asRead('diagnosis Anna! ok', [health, order])).toEqual([
      { text: 'diagn', findings: [0] },
      { text: 'osis', findings: [0, 1] },
      { text: ' ' },
      { text: 'Anna!', weighs: [0] },
      { text: ' ok' },
    ]);
  });

  it('keeps a value covered as a whole, whatever else points into it', () => {
    const password = found(4, 8, 'credential');
    const topic = found(6, 10, 'legal', { marks: [[5, 7]] });
    expect(asRead('key ABCD xy', [password, topic])).toEqual([
      { text: 'key ' },
      { covered: 'credential', finding: 0, findings: [0, 1], weighs: [1] },
      { text: ' x', findings: [1] },
      { text: 'y' },
    ]);
  });

  it('shows and covers exactly what it does without marks', () => {
    const categories = ['credential', 'health', 'contact', 'hidden-text'] as const;
    const place = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => [start, start + length] as const);
    const finding = fc.record({
      place,
      category: fc.constantFrom(...categories),
      marks: fc.array(place, { maxLength: 3 }),
    });
    const joined = (all: readonly Segment[]) =>
      all
        .map((one) => ('covered' in one ? `<${one.covered} ${one.finding}>` : 'text' in one ? one.text : '?'))
        .join('');
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 8 }), (some) => {
        const text = Array.from({ length: 60 }, (_, at) => String.fromCharCode(97 + (at % 26))).join('');
        const findings = some.map(({ place: [start, end], category, marks }) =>
          found(start, end, category, { marks: marks.map(([from, to]) => [from, to]) }),
        );
        expect(joined(asRead(text, findings))).toBe(joined(segments(text, findings)));
      }),
    );
  });
});
