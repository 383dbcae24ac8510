// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Row } from '../../../../shared/row.ts';
import { row, standIn } from '../stand-in.ts';

async function open(of: Partial<Row>, tags: readonly string[]): Promise<void> {
  standIn([row('a', of)], { tags });
  const { Inspector } = await import('../../../../renderer/entries/inspector.tsx');
  const none = vi.fn();
  render(
    <Inspector id="a" stamp={0} rules={[]} off={0} raw={null} onHold={none} onDecide={none} onOpen={none} />,
  );
  await screen.findByText('Details', { exact: false, selector: 'h2' });
}
const ended: Row['age'] = {
  date: '2024-01-01',
  basis: 'recorded',
  atLeast: false,
  precision: 'day',
  days: 900,
  band: 'stale',
  until: '2026-01-03',
};
afterEach(cleanup);

describe('the details of an entry', () => {
  it('tell until when its store says that it holds, and how it is marked', async () => {
    await open({ age: ended }, ['once written', 'drinks']);
    expect(screen.getByText('By its own store it holds until 3 Jan 2026.')).toBeTruthy();
    expect(
      screen.getByText('Marked: once written: no proof that it is remembered still, drinks'),
    ).toBeTruthy();
  });

  it('say nothing of an end or of marks where there are none', async () => {
    await open({}, []);
    expect(screen.queryByText(/holds until|Marked/)).toBeNull();
  });
});
