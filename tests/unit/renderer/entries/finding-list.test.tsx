// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Toasts } from '../../../../renderer/app/toasts.tsx';
import { FindingList, foldedAtFirst } from '../../../../renderer/entries/finding-list.tsx';
import type { Finding, RuleInfo } from '../../../../shared/finding.ts';
import type { Row } from '../../../../shared/row.ts';
import { row, standIn } from '../stand-in.ts';

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

const onOpen = vi.fn();
const list = (findings: Finding[], alike: number[] = findings.map(() => 0)) =>
  render(
    <FindingList
      detail={{ row: row('a'), findings, alike }}
      rules={rules}
      off={0}
      folded={foldedAtFirst}
      onFold={() => {}}
      onOpen={onOpen}
    />,
  );

it('a finding says what it is, why, how serious and how sure, what raised that, what to do and what it rests on', () => {
  standIn([]);
  list([finding({ reasons: ['checksum', 'cue-word'] })]);
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

it('findings that are guesses are folded away and counted', () => {
  standIn([]);
  list([finding({ confidence: 0.5 }), finding({ rule: 'made-up-guess', confidence: 0.3, start: 9 })]);
  expect(screen.getByText('How sure: likely')).toBeTruthy();
  const folded = screen.getByText('1 less sure finding').closest('details');
  expect(folded?.open).toBe(false);
  expect(folded?.textContent).toContain('Title of made-up-guess');
  expect(folded?.textContent).toContain('no page of the vendor was checked');
});

it('a rule is switched off from the finding, and nothing else of the settings is touched', async () => {
  const stand = standIn([]);
  list([finding({})]);
  await userEvent.click(screen.getByRole('button', { name: 'Switch this rule off' }));
  await waitFor(() => expect(stand.calls).toEqual([['settings.set', { rulesOff: ['made-up-key'] }]]));
});

it('a finding is called wrong by its value for good, or by its rule for a time, and the button says for how many', async () => {
  const flags: Row['flags'] = [{ rule: 'made-up-key', category: 'credential', sure: 'sure' }];
  const stand = standIn([row('a', { flags }), row('b', { flags }), row('c')]);
  list([finding({})], [3]);
  const wrong = screen.getByRole('button', { name: 'Wrong here…' });
  await userEvent.click(wrong);
  await userEvent.click(await screen.findByRole('button', { name: 'Call it wrong in 4 entries' }));
  const request = { id: 'a', finding: { rule: 'made-up-key', start: 0, end: 4 } };
  expect(stand.calls).toEqual([['acceptances.add', { ...request, reach: 'value', lasting: 'for-good' }]]);

  await userEvent.click(wrong);
  await userEvent.click(await screen.findByRole('radio', { name: /^Whatever this rule finds/ }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'For how long?' }), 'A year');
  await userEvent.click(screen.getByRole('button', { name: 'Call it wrong in 2 entries' }));
  expect(stand.calls[1]).toEqual(['acceptances.add', { ...request, reach: 'rule', lasting: 'a-year' }]);
});

it('what was called wrong is folded away, and counts again at one press', async () => {
  const stand = standIn([]);
  list([finding({ accepted: 7 })]);
  const folded = screen.getByText('1 finding that you called wrong').closest('details');
  expect(folded?.open).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Count it again', hidden: true }));
  expect(stand.calls).toEqual([['acceptances.remove', { number: 7 }]]);
});

it('a finding about a pair names the other entry, and leads to it', async () => {
  standIn([row('b', { number: 12, excerpt: 'The same words' })]);
  list([finding({ others: ['b', 'gone'] })]);
  const link = await screen.findByRole('button', { name: '#12 The same words' });
  await userEvent.click(link);
  expect(onOpen).toHaveBeenCalledWith('b');
});

const name = (of: Partial<Finding>) =>
  finding({ rule: 'person-name', category: 'person', severity: 'low', ...of });
const added = { added: 1, known: 0, unfit: 0, secret: 0, over: 0, numbers: [7] };

it('the name of a person can be said to be one’s own, and that is taken back by the message', async () => {
  const stand = standIn([]);
  list([name({})]);
  render(<Toasts />);
  await userEvent.click(screen.getByRole('button', { name: 'This is me' }));
  const request = { id: 'a', finding: { rule: 'person-name', start: 0, end: 4 } };
  await waitFor(() => expect(stand.calls).toEqual([['terms.own-name', request]]));
  expect((await screen.findAllByText(/^It is your own name/)).length).toBeGreaterThan(0);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(stand.calls.at(-1)).toEqual(['terms.remove', { number: 7 }]));
});

it.each([
  [{ ...added, heeded: false }, /Here it still counts as another person’s/],
  [{ ...added, added: 0, known: 1, numbers: [], heeded: true }, /^It is your own name/],
  [{ ...added, added: 0, unfit: 1, numbers: [], heeded: false }, /^1 term left out/],
])('where it changes less, the message says so: %o', async (answer, said) => {
  standIn([], { answers: { 'terms.own-name': answer } });
  list([name({})]);
  render(<Toasts />);
  await userEvent.click(screen.getByRole('button', { name: 'This is me' }));
  expect((await screen.findAllByText(said)).length).toBeGreaterThan(0);
});

it('nothing but the name of another person can be said to be one’s own', () => {
  standIn([]);
  list([finding({}), name({ confidence: 0.2, reasons: ['owner-name'] }), name({ accepted: 3, start: 9 })]);
  expect(screen.queryByRole('button', { name: 'This is me', hidden: true })).toBeNull();
  expect(screen.getByText(/^It is the name of the person whose memory this is/)).toBeTruthy();
});
