// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ChangeHint, ChangeMark } from '../../../../renderer/entries/change-mark.tsx';
import { countTabs, type Tab } from '../../../../renderer/entries/filter.ts';
import { matchingFigures } from '../../../../shared/matching-figures.ts';
import type { Row } from '../../../../shared/row.ts';
import { row } from '../stand-in.ts';

afterEach(cleanup);

const earlier = { number: 5, way: 'reworded', likeness: 0.7, sure: true } as const;
const rows: readonly (readonly [what: string, of: Partial<Row>, mark: string, tabs: Tab[]])[] = [
  ['read for the first time', { change: 'first' }, '', []],
  ['unchanged', { change: 'unchanged' }, '', []],
  ['new', { change: 'new' }, '', ['new']],
  [
    'new or an older one',
    { change: 'new', earlier: { ...earlier, sure: false } },
    'perhaps #5',
    ['new', 'changed'],
  ],
  ['put in other words', { change: 'reworded', earlier }, 'reworded', ['changed']],
  ['moved', { change: 'moved', earlier }, 'moved', ['changed']],
  ['back again', { change: 'back' }, 'back', ['changed']],
  ['unchanged since it was put in other words', { change: 'unchanged', earlier }, '', []],
];

it.each(rows)('an entry that is %s bears its mark, and stands in its tabs', (_, of, mark, tabs) => {
  const { container } = render(<ChangeMark row={row('a', of)} />);
  expect(container.textContent).toBe(mark);
  const counts = countTabs([row('a', of)]);
  expect((['new', 'changed'] as const).filter((tab) => counts[tab] > 0)).toEqual(tabs);
});

it.each(['new', 'changed', 'all'] as const)(
  'the tab %s says how well rewording is recognised if it rests on it',
  (tab) => {
    const { container } = render(<ChangeHint tab={tab} />);
    const says = container.textContent?.includes(`in ${matchingFigures.recognised} of 100`) ?? false;
    expect(says).toBe(tab !== 'all');
  },
);
