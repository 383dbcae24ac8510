// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { EmptyList } from '../../../../renderer/entries/empty-list.tsx';
import { type Filter, filterOf } from '../../../../renderer/entries/filter.ts';
import type { RuleInfo } from '../../../../shared/finding.ts';
import { defaultSettings } from '../../../../shared/settings.ts';
import { row, standIn } from '../stand-in.ts';

const rule = (id: string): RuleInfo => ({
  id,
  title: id,
  category: 'hidden-text',
  severity: 'high',
  why: '',
  remedy: '',
  source: '',
});
const rules = [rule('made-up-one'), rule('made-up-two')];
const hidden = filterOf('category:hidden-text');
const show = (filter: Filter, rows = [row('a'), row('b')]) => {
  standIn(rows, {
    answers: {
      'rules.list': rules,
      'settings.get': { ...defaultSettings, rulesOff: ['made-up-two'] },
    },
  });
  return render(<EmptyList rows={rows} filter={filter} rules={rules} onClear={() => {}} />).container;
};

afterEach(cleanup);

it('a zero says which rules looked at how much, which are off, what was called wrong, and how well they find', async () => {
  const flags = [{ rule: 'made-up-one', category: 'hidden-text', sure: 'wrong' }] as const;
  show(hidden, [row('a', { flags: [...flags] }), row('b')]);
  await screen.findByText('1 rule looked at 2 entries.');
  screen.getByText('1 rule switched off.');
  screen.getByText('1 finding that you called wrong left out.');
  screen.getByText(/^In our tests it finds .* of 10; skim the list too\.$/);
});

it('what only other filters hide is no zero', async () => {
  const flags = [{ rule: 'made-up-one', category: 'hidden-text', sure: 'sure' }] as const;
  const found = [row('a', { flags: [...flags], categories: ['hidden-text'] }), row('b')];
  const shown = show({ ...hidden, found: new Set(['b']) }, found);
  await screen.findByText('Without the other filters: 1 entry.');
  expect(shown.textContent).not.toContain('In our tests');
});

it('a search that finds nothing says nothing of the rules', () => {
  const shown = show({ ...filterOf(null), found: new Set() });
  expect(shown.textContent).toBe('No entry fits: Search the full text.');
});

it('before anything was read nothing was found, and nothing is said to be clear', () => {
  expect(show(hidden, []).textContent).toMatch(/^Nothing has been read yet/);
});
