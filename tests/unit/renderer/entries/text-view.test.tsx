// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { foldedAtFirst } from '../../../../renderer/entries/finding-list.tsx';
import { TextView } from '../../../../renderer/entries/text-view.tsx';
import type { Finding } from '../../../../shared/finding.ts';
import type { Segment } from '../../../../shared/row.ts';

const finding = (of: Partial<Finding> = {}): Finding => ({
  rule: 'made-up',
  category: 'health',
  severity: 'high',
  confidence: 0.9,
  start: 0,
  end: 9,
  ...of,
});
const show = (segments: Segment[], findings: Finding[], folded = foldedAtFirst) =>
  render(<TextView segments={segments} revealed={false} findings={findings} folded={folded} />).container;
const marked = (of: Element) => [...of.querySelectorAll('mark.hit')].map(({ textContent }) => textContent);

afterEach(cleanup);

it('what was found is marked in its place, numbered where it ends, and what weighed is underlined', () => {
  const shown = show(
    [
      { text: 'diagn', findings: [0] },
      { text: 'osis', findings: [0, 1] },
      { text: ' of ' },
      { text: 'Anna', weighs: [0] },
      { covered: 'credential', finding: 2, findings: [2] },
    ],
    [finding(), finding(), finding()],
  );
  expect(marked(shown)).toEqual(['diagn', 'osis1 2', '•••3']);
  expect(shown.querySelector('.weighs')?.textContent).toBe('Anna');
});

it('the words of a sentence that decided are underlined inside its mark', () => {
  const shown = show(
    [
      { text: 'My aunt has ', findings: [0] },
      { text: 'epilepsy', findings: [0], weighs: [0] },
      { text: ' again', findings: [0] },
    ],
    [finding()],
  );
  expect(marked(shown)).toEqual(['My aunt has ', 'epilepsy', ' again1']);
  expect(shown.querySelector('mark.weighs')?.textContent).toBe('epilepsy');
});

it('guesses and what was called wrong are marked only once they are unfolded', () => {
  const segments: Segment[] = [
    { text: 'diagnosis', findings: [0] },
    { text: ' of ' },
    { text: 'Anna', findings: [1] },
  ];
  const findings = [finding({ confidence: 0.2 }), finding({ accepted: 3 })];
  expect(marked(show(segments, findings))).toEqual([]);
  cleanup();
  expect(marked(show(segments, findings, new Set()))).toEqual(['diagnosis1', 'Anna2']);
});

it('a mark is text too', () => {
  const shown = show([{ text: '<b>x', findings: [0] }], [finding()]);
  expect(marked(shown)).toEqual(['<b>x1']);
  expect(shown.querySelector('b')).toBeNull();
});
