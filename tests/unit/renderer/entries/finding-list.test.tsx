// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { FindingList } from '../../../../renderer/entries/finding-list.tsx';
import type { Finding, RuleInfo } from '../../../../shared/finding.ts';
import { standIn } from '../stand-in.ts';

const rule = (id: string, source: string): RuleInfo => ({
  id,
  title: `Title of ${id}`,
  category: 'credential',
  severity: 'critical',
  why: `Why ${id}.`,
  remedy: `Remedy of ${id}.`,
  source,
});
const rules = [rule('made-up-key', 'RFC 0000'), rule('made-up-guess', 'unverified')];
const finding = (of: Partial<Finding>): Finding => ({
  rule: 'made-up-key',
  category: 'credential',
  severity: 'critical',
  confidence: 0.9,
  start: 0,
  end: 4,
  ...of,
});

afterEach(cleanup);

it('a finding says what it is, why, how serious and how sure, what raised that, what to do and what it rests on', () => {
  standIn([]);
  render(<FindingList findings={[finding({ reasons: ['checksum', 'cue-word'] })]} rules={rules} />);
  for (const words of [
    'Title of made-up-key',
    'Why made-up-key.',
    'How serious: critical',
    'How sure: sure',
    'Its check digits are right.',
    'A word beside it says what it is.',
    'Remedy of made-up-key.',
    'Rests on: RFC 0000',
  ])
    expect(screen.getByText(words)).toBeTruthy();
});

it('findings that are guesses are folded away and counted', async () => {
  standIn([]);
  const guess = finding({ rule: 'made-up-guess', confidence: 0.3, start: 9 });
  render(<FindingList findings={[finding({ confidence: 0.5 }), guess]} rules={rules} />);
  expect(screen.getByText('How sure: likely')).toBeTruthy();
  const folded = screen.getByText('1 less sure finding').closest('details');
  expect(folded?.open).toBe(false);
  expect(folded?.textContent).toContain('Title of made-up-guess');
  expect(folded?.textContent).toContain('no page of the vendor was checked');
});

it('a rule is switched off from the finding, and nothing else of the settings is touched', async () => {
  const stand = standIn([]);
  render(<FindingList findings={[finding({})]} rules={rules} />);
  await userEvent.click(screen.getByRole('button', { name: 'Switch this rule off' }));
  await waitFor(() => expect(stand.calls).toEqual([['settings.set', { rulesOff: ['made-up-key'] }]]));
});
