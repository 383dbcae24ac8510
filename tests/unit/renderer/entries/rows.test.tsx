// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Row } from '../../../../shared/row.ts';
import { row, type StandIn, standIn } from '../stand-in.ts';

// The document has no layout here: without a height the list would draw no row at all.
for (const [name, value] of Object.entries({ clientHeight: 800, clientWidth: 1200 }))
  Object.defineProperty(HTMLElement.prototype, name, { get: () => value });

const aged = (days: number): Row['age'] => ({
  date: '2026-01-01',
  basis: 'recorded',
  atLeast: false,
  precision: 'day',
  days,
  band: 'fresh',
});
const rows = [
  row('a', { sensitivity: 'low', age: aged(30) }),
  row('b', { sensitivity: 'critical', age: aged(10) }),
  row('c', { sensitivity: 'medium' }),
  row('d', { sensitivity: 'high', age: aged(20) }),
];
let stand: StandIn;

/** The screen on a fresh page: the store of rows lives as long as its module. */
async function open(given: readonly Row[] = rows): Promise<void> {
  vi.resetModules();
  stand = standIn(given);
  const { EntriesScreen } = await import('../../../../renderer/entries/entries-screen.tsx');
  render(<EntriesScreen />);
  await screen.findByText('entry a');
}
const order = (): string[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((one) => one.id.replace('row-', ''));
const line = (id: string): HTMLElement => {
  const found = document.getElementById(`row-${id}`);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
const decided = () => stand.calls.filter(([method]) => method === 'verdicts.set').map(([, input]) => input);
const sortBy = (name: RegExp, shift = false) =>
  fireEvent.click(within(screen.getByRole('columnheader', { name })).getByRole('button', { name }), {
    shiftKey: shift,
  });

beforeEach(() => {
  window.location.hash = '#/entries';
});
afterEach(cleanup);

describe('an act lands on the row that it was meant for', () => {
  it('after a sort', async () => {
    await open();
    expect(order()).toEqual(['b', 'd', 'c', 'a']);
    fireEvent.click(line('c'));
    sortBy(/^Age/);
    await waitFor(() => expect(order()).not.toEqual(['b', 'd', 'c', 'a']));
    fireEvent.keyDown(line('c'), { key: '2', code: 'Digit2' });
    expect(decided()).toMatchObject([{ ids: ['c'], decision: 'delete' }]);
  });

  it('after the row above it is gone', async () => {
    await open();
    fireEvent.click(line('c'));
    stand.rows = stand.rows.filter(({ id }) => id !== 'b');
    stand.tell({ name: 'changed', payload: { what: 'entries' } });
    await waitFor(() => expect(order()).toEqual(['d', 'c', 'a']));
    fireEvent.keyDown(line('c'), { key: '2', code: 'Digit2', shiftKey: false });
    expect(decided()).toMatchObject([{ ids: ['c'] }]);
  });

  it('after new rows came in above it, and with the ones that were selected before', async () => {
    await open();
    await userEvent.click(within(line('a')).getByRole('checkbox'));
    await userEvent.click(within(line('c')).getByRole('checkbox'));
    stand.rows = [
      row('n', { sensitivity: 'critical' }),
      row('m', { sensitivity: 'critical' }),
      ...stand.rows,
    ];
    stand.tell({ name: 'changed', payload: { what: 'entries' } });
    await waitFor(() => expect(order()).toHaveLength(6));
    sortBy(/^Entry/);
    fireEvent.keyDown(line('a'), { key: '2', code: 'Digit2' });
    expect(decided()).toMatchObject([{ ids: ['a', 'c'], decision: 'delete', manner: 'bulk' }]);
  });

  it('and never on a row that is gone: the focus goes to the one in its place', async () => {
    await open();
    fireEvent.click(line('d'));
    stand.rows = stand.rows.filter(({ id }) => id !== 'd');
    stand.tell({ name: 'changed', payload: { what: 'entries' } });
    await waitFor(() => expect(line('c').tabIndex).toBe(0));
    fireEvent.keyDown(line('c'), { key: '2', code: 'Digit2' });
    expect(decided()).toMatchObject([{ ids: ['c'] }]);
  });
});

describe('sorting', () => {
  it('keeps what has no date apart, last in both directions', async () => {
    await open();
    sortBy(/^Age/);
    await waitFor(() => expect(order().at(-1)).toBe('c'));
    const first = order();
    sortBy(/^Age/);
    await waitFor(() => expect(order()).not.toEqual(first));
    expect(order().at(-1)).toBe('c');
  });

  it('takes a second column with Shift, and says so', async () => {
    await open([...rows, row('e', { sensitivity: 'low', age: aged(5) })]);
    sortBy(/^Age/, true);
    await waitFor(() => expect(order().slice(-2)).toEqual(['a', 'e']));
    expect(screen.getByRole('columnheader', { name: /^How serious/ }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    expect(screen.getByRole('columnheader', { name: /^Age/ }).getAttribute('aria-sort')).toBe('descending');
  });
});

describe('keys', () => {
  it('move, select and decide; keeping something grave asks why', async () => {
    await open();
    fireEvent.click(line('b'));
    fireEvent.keyDown(line('b'), { key: 'j' });
    fireEvent.keyDown(line('d'), { key: 'x' });
    expect(line('d').getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(line('d'), { key: 'Escape' });
    fireEvent.keyDown(line('d'), { key: '1', code: 'Digit1' });
    expect(decided()).toEqual([]);
    expect(screen.getByText(/Why keep it\?/)).toBeTruthy();
  });

  it('do nothing with Ctrl held, or while something is typed in the search', async () => {
    await open();
    fireEvent.click(line('b'));
    fireEvent.keyDown(line('b'), { key: '2', code: 'Digit2', ctrlKey: true });
    const search = screen.getByRole('searchbox');
    await userEvent.type(search, '2');
    expect(decided()).toEqual([]);
  });
});

describe('the text of an entry', () => {
  it('is covered until it is revealed, and covered again when the row or the window is left', async () => {
    await open();
    fireEvent.click(line('b'));
    fireEvent.keyDown(line('b'), { key: 'Enter' });
    await screen.findByText('•••');
    fireEvent.keyDown(line('b'), { key: 'r' });
    await screen.findByText('raw text of b');
    fireEvent.click(line('c'));
    await waitFor(() => expect(screen.queryByText('raw text of b')).toBeNull());
    fireEvent.keyDown(line('c'), { key: 'r' });
    await screen.findByText('raw text of c');
    fireEvent.blur(window);
    await waitFor(() => expect(screen.queryByText('raw text of c')).toBeNull());
  });

  it('is text, whatever it looks like', async () => {
    await open([
      row('a', { excerpt: 'entry a' }),
      row('x', { excerpt: '<img src=x onerror="window.broken=1"> [y](javascript:1) \u202Eabc' }),
    ]);
    expect(line('x').textContent).toContain(
      '<img src=x onerror="window.broken=1"> [y](javascript:1) \u202Eabc',
    );
    expect(line('x').querySelector('img, a')).toBeNull();
  });
});

describe('a list', () => {
  it('draws only the rows in sight, and says how many there are', async () => {
    await open([row('a'), ...Array.from({ length: 5_000 }, (_, at) => row(`r${at}`))]);
    await screen.findByText(/5001 shown/);
    expect(order().length).toBeLessThan(80);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('5002');
  });

  it('that a filter empties says which one', async () => {
    await open();
    await userEvent.type(screen.getByRole('searchbox'), 'nowhere');
    await screen.findByText(/No entry fits/);
  });
});

describe('one fact in several places', () => {
  const places = [
    row('a', { fact: 'a', places: 2, excerpt: 'entry a' }),
    row('b', { fact: 'a', places: 2, excerpt: 'entry a' }),
    row('c'),
  ];

  it('is one row that says so, and one decision', async () => {
    await open(places);
    expect(order()).toEqual(['a', 'c']);
    expect(line('a').textContent).toContain('in 2 places');
    await screen.findByText(/2 shown in 3 places/);
    fireEvent.click(line('a'));
    fireEvent.keyDown(line('a'), { key: '2', code: 'Digit2' });
    expect(decided()).toMatchObject([{ ids: ['a'], decision: 'delete' }]);
  });
});
