// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ProblemsScreen } from '../../../../renderer/problems/problems-screen.tsx';
import { UnreadLine } from '../../../../renderer/problems/unread-link.tsx';
import type { SourceInfo } from '../../../../shared/source.ts';
import { sourceOf } from '../../main/domain/row.ts';
import { standIn } from '../stand-in.ts';

const badLines = Array.from({ length: 8 }, (_, at) => ({
  where: `memory.jsonl:${at + 1}`,
  code: 'bad-line',
  params: { format: 'JSON' },
}));
const sources: SourceInfo[] = [
  sourceOf({ documents: 2 }),
  sourceOf({ id: 'source-2', label: 'memory.jsonl', kindLabel: 'JSON Lines', problems: badLines }),
  sourceOf({
    id: 'source-3',
    label: 'gone',
    state: 'missing',
    entries: 0,
    documents: 0,
    problems: [{ where: '/home/sam/gone', code: 'not-found' }],
  }),
  sourceOf({
    id: 'source-4',
    label: 'copied',
    problems: [{ where: 'code', code: 'same-times', params: { files: 3 } }],
  }),
];
function open(given: readonly SourceInfo[] = sources) {
  const stand = standIn([], { answers: { 'sources.list': given } });
  render(<ProblemsScreen />);
  return { stand, user: userEvent.setup() };
}
const section = (name: RegExp): HTMLElement => {
  const found = screen.getByRole('heading', { level: 3, name }).closest('section');
  if (!found) throw new Error(`no section ${name}`);
  return found;
};
afterEach(cleanup);

describe('the screen of what could not be read', () => {
  it('counts it, and says what one reading says nothing about', async () => {
    open();
    expect(await screen.findByText(/^9 things in 2 sources could not be read/)).toBeTruthy();
  });

  it('groups by source and says once what to do about many lines, with every place', async () => {
    const { user } = open();
    await screen.findByText(/^9 things/);
    const lines = within(section(/^memory.jsonl/));
    expect(
      lines.getAllByText('This line could not be read as JSON. The other lines were read.'),
    ).toHaveLength(1);
    expect(lines.getByText('memory.jsonl:5')).toBeTruthy();
    await user.click(lines.getByText('and 3 more places'));
    expect(lines.getByText('memory.jsonl:8')).toBeTruthy();
  });

  it('tells what was read and is worth a look apart, and does not count it', async () => {
    open();
    await screen.findByText(/^9 things/);
    const heading = screen.getByRole('heading', { level: 2, name: 'Read, but worth a look' });
    expect(heading.compareDocumentPosition(section(/^copied/))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(heading.compareDocumentPosition(section(/^gone/))).toBe(Node.DOCUMENT_POSITION_PRECEDING);
  });

  it('offers to read again, to forget what is gone, and the report', async () => {
    const { user, stand } = open();
    await user.click(await screen.findByRole('button', { name: 'Forget' }));
    await user.click(screen.getByRole('button', { name: 'Export the report' }));
    expect(stand.calls).toEqual([
      ['sources.forget', { id: 'source-3' }],
      ['report.export', { format: 'markdown' }],
    ]);
  });

  it('says how many files were read where nothing was left out, and that it knows of nothing else', async () => {
    open([sourceOf({ documents: 2 }), sourceOf({ id: 'b', documents: 3 })]);
    expect(
      await screen.findByText(
        'Everything was read: 5 files in 2 sources. What lies elsewhere was not looked at.',
      ),
    ).toBeTruthy();
  });

  it('says that nothing was read yet', async () => {
    open([]);
    expect(await screen.findByText(/^Nothing has been read yet/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a figure on another screen', () => {
  it('says how much was not checked and leads there, or nothing', async () => {
    standIn([], { answers: { 'sources.list': sources } });
    render(<UnreadLine />);
    expect(await screen.findByText(/^9 things could not be read/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Look at them' }).getAttribute('href')).toBe('#/problems');
    cleanup();
    standIn([], { answers: { 'sources.list': [sourceOf()] } });
    const { container } = render(<UnreadLine />);
    expect(container.textContent).toBe('');
  });
});
