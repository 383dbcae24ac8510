// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Trend } from '../../../../renderer/overview/trend.tsx';

afterEach(cleanup);
const point = (review: number, sensitive: number) => ({
  review,
  finishedAt: `2026-0${review}-02T09:00:00Z`,
  entries: 10,
  sensitive,
  stale: 0,
  removed: 0,
  notFound: 0,
  back: 0,
});

describe('the course of the reviews', () => {
  it('has a picture and the figures behind it', () => {
    render(<Trend points={[point(1, 9), point(2, 4)]} />);
    const row = screen.getByRole('row', { name: /^sensitive/ });
    const figures = within(row).getAllByRole('cell').slice(1);
    expect(figures.map((cell) => cell.textContent)).toEqual(['9', '4']);
    expect(row.querySelectorAll('rect')).toHaveLength(2);
  });

  it('is not drawn from one review alone', () => {
    const { container } = render(<Trend points={[point(1, 9)]} />);
    expect(container.innerHTML).toBe('');
  });
});
