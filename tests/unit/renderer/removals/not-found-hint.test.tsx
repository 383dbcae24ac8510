// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { NotFoundHint } from '../../../../renderer/removals/not-found-hint.tsx';
import { matchingFigures } from '../../../../shared/matching-figures.ts';

afterEach(cleanup);

it('what was not found is said to be not found in its own words alone, with how often others are recognised', () => {
  const { container } = render(<NotFoundHint removals={[{ state: 'flagged' }, { state: 'not-found' }]} />);
  expect(container.textContent).toContain(`${matchingFigures.recognised} of 100`);
});

it('nothing is said of that where everything is still there', () => {
  const { container } = render(<NotFoundHint removals={[{ state: 'flagged' }, { state: 'still-there' }]} />);
  expect(container.textContent).toBe('');
});
