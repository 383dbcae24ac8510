// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WhereSection } from '../../../../renderer/entries/where-section.tsx';
import type { EntryContext } from '../../../../shared/context.ts';
import type { EntryDetail } from '../../../../shared/row.ts';
import { row } from '../stand-in.ts';

const nothing: EntryContext = { scope: [], loads: 'unknown', order: null, names: [], imports: [], links: [] };

function open(
  context: Partial<EntryContext>,
  locator: EntryDetail['locator'] = {},
  places: EntryDetail['places'] = [],
) {
  const onOpen = vi.fn();
  const detail: EntryDetail = {
    row: row('a'),
    segments: [],
    findings: [],
    alike: [],
    locator,
    context: { ...nothing, ...context },
    tags: [],
    sourceLabel: 'CLAUDE.md',
    asOf: null,
    note: '',
    places,
    children: [],
    history: [],
    matches: [],
  };
  const { container } = render(<WhereSection detail={detail} onOpen={onOpen} />);
  return { onOpen, text: container.textContent ?? '', user: userEvent.setup() };
}
afterEach(cleanup);

describe('where an entry stands', () => {
  it('is its file, the headings above it and its lines', () => {
    const { text } = open({}, { file: '/code/CLAUDE.md', heading: ['Rules', 'Style'], lines: [4, 5] });
    expect(text).toContain('/code/CLAUDE.md › Rules › Style › lines 4 to 5');
  });

  it('is told with every other place of the same words, each a way to it', async () => {
    const { onOpen, user, text } = open({}, {}, [
      {
        id: 'b',
        label: 'AGENTS.md',
        locator: { file: '/code/AGENTS.md', heading: ['Style'], lines: [7, 7] },
      },
    ]);
    expect(text).toContain('The same stands in 1 other place too. One decision holds for all:');
    await user.click(screen.getByRole('button', { name: 'AGENTS.md › /code/AGENTS.md › Style › line 7' }));
    expect(onOpen).toHaveBeenCalledWith('b');
  });

  it('is told with whom it belongs to, when it is loaded, and every name of its file', () => {
    const { text } = open({
      scope: [{ is: 'agent', name: 'reviewer' }],
      loads: 'index',
      names: ['/code/AGENTS.md'],
    });
    expect(text).toContain('agent reviewer');
    expect(text).toContain('the first 200 lines or 25 KB');
    expect(text).toContain('The same file is also at /code/AGENTS.md');
  });

  it('is told among the files that a session loads, in their order', () => {
    open({ order: { at: 2, files: ['/CLAUDE.md', '/code/CLAUDE.md'] } });
    expect(screen.getByText(/^2 of 2 instruction files/)).toBeTruthy();
    expect(screen.getByText('/code/CLAUDE.md').closest('li')?.getAttribute('aria-current')).toBe('true');
  });

  it('shows the imports with what is wrong with them, and opens those that are loaded', async () => {
    const node = { depth: 0, line: null, state: 'read', tooDeep: false, here: false, row: null } as const;
    const { user, onOpen, text } = open({
      imports: [
        { ...node, name: 'CLAUDE.md', row: 'row-1' },
        { ...node, name: 'docs.md', depth: 1, line: 3, here: true },
        { ...node, name: 'absent.md', depth: 2, line: 7, state: 'missing', tooDeep: true },
      ],
    });
    expect(text).toContain('docs.md this file · line 3');
    expect(text).toContain('absent.md line 7 · not there · deeper than the assistant follows');
    await user.click(screen.getByRole('button', { name: 'CLAUDE.md' }));
    expect(onOpen).toHaveBeenCalledWith('row-1');
  });

  it('shows what it names, and opens what is loaded of it', async () => {
    const { user, onOpen } = open({
      links: [
        { how: 'link', name: 'profile', row: 'row-2' },
        { how: 'link', name: 'nobody', row: null },
      ],
    });
    expect(screen.getByText('nobody').closest('li')?.textContent).toContain('(not loaded)');
    await user.click(screen.getByRole('button', { name: 'profile' }));
    expect(onOpen).toHaveBeenCalledWith('row-2');
  });
});
