import { describe, expect, it } from 'vitest';
import type { KnownAccount } from '../../../../../main/domain/checklist/index.ts';
import { codes, required, stateOf } from './state-of.ts';

const account = (more: Partial<KnownAccount> = {}): KnownAccount => ({
  id: 'a',
  label: 'aaaaaaaa',
  origins: ['export'],
  entries: 10,
  memoryOnDisk: false,
  lastUsed: { known: false, gap: 'no-file' },
  work: 0,
  ...more,
});
const accounts = (
  found: readonly KnownAccount[],
  given: Record<string, string> = {},
  facts: Parameters<typeof stateOf>[1] = {},
) =>
  stateOf('accounts', {
    accounts: { known: true, value: found, where: [] },
    answers: { accounts: given },
    ...facts,
  });
const settled = { 'owner:a': 'private', 'used:a': 'yes', 'sign-in:a': 'account-login' };

describe('accounts', () => {
  it('asks of each whose it is, whether it is used, and how one signs in', () => {
    const two = [account(), account({ id: 'b', label: 'bbbbbbbb' })];
    expect(required(accounts(two))).toEqual([
      'owner:a',
      'used:a',
      'sign-in:a',
      'owner:b',
      'used:b',
      'sign-in:b',
    ]);
    expect(accounts([account()], settled)).toMatchObject({ done: true, said: ['Accounts found: 1.'] });
    expect(accounts([account()], { ...settled, 'sign-in:a': 'could-not-tell' }).done).toBe(false);
  });

  it('asks of the company’s under Team and Enterprise whether leaving ends it, and stays open to ask IT', () => {
    const company = { ...settled, 'owner:a': 'company', 'sign-in:a': 'sso' };
    for (const plan of ['team', 'enterprise'] as const) {
      expect(required(accounts([account()], company, { plan }))).toContain('leaving:a');
      expect(accounts([account()], { ...company, 'leaving:a': 'ask-it' }, { plan }).done).toBe(false);
      expect(accounts([account()], { ...company, 'leaving:a': 'no' }, { plan }).done).toBe(true);
    }
    expect(required(accounts([account()], company, { plan: 'max' }))).not.toContain('leaving:a');
    expect(required(accounts([account()], settled, { plan: 'team' }))).not.toContain('leaving:a');
  });

  it('says of the company’s under Team and Enterprise that it could be entered through the company', () => {
    const company = { ...settled, 'owner:a': 'company', 'leaving:a': 'yes' };
    const state = accounts([account()], company, { plan: 'team' });
    expect(state).toMatchObject({ done: true });
    expect(codes(state)).toEqual(['accounts-found', 'account-without-sso']);
    for (const [given, plan] of [
      [{ ...company, 'sign-in:a': 'sso' }, 'team'],
      [company, 'max'],
      [settled, 'team'],
    ] as const)
      expect(codes(accounts([account()], given, { plan }))).toEqual(['accounts-found']);
  });

  it('flags one that nobody uses while its memory lies on the disk', () => {
    const unused = { ...settled, 'used:a': 'no' };
    const state = accounts([account({ memoryOnDisk: true })], unused);
    expect(state).toMatchObject({ done: false, open: 1 });
    expect(state.said[1]).toBe(
      'Account aaaaaaaa: not used any more, but its memory still lies on this computer. Remove it, or say that the account is used.',
    );
    expect(accounts([account()], unused).done).toBe(true);
  });

  it('tells of one that left no trace for a quarter while its memory lies on the disk, until that is answered', () => {
    const last = (value: string) => ({ lastUsed: { known: true as const, value, where: [] } });
    const idle = account({ memoryOnDisk: true, ...last('2025-12-01') });
    expect(accounts([idle]).said[1]).toBe(
      'Account aaaaaaaa: nothing of it was written on this computer since 2025-12-01, and its memory lies here. Is it still used?',
    );
    for (const other of [{ ...idle, ...last('2025-12-02') }, { ...idle, memoryOnDisk: false }, account()])
      expect(codes(accounts([other]))).toEqual(['accounts-found']);
    expect(accounts([idle], settled)).toMatchObject({ done: true, said: ['Accounts found: 1.'] });
  });

  it('asks about entries on work in a private account', () => {
    const state = accounts([account({ work: 4 })], settled);
    expect(state.done).toBe(false);
    expect(codes(state)).toEqual(['accounts-found', 'account-holds-work']);
    expect(accounts([account({ work: 4 })], { ...settled, 'work:a': 'should-not' }).done).toBe(true);
    expect(required(accounts([account({ work: 4 })], { ...settled, 'owner:a': 'company' }))).not.toContain(
      'work:a',
    );
  });

  it('asks in words where none was found or could be told, and says which of the two', () => {
    expect(codes(accounts([]))).toEqual(['accounts-none']);
    expect(required(accounts([]))).toEqual(['list']);
    expect(codes(stateOf('accounts'))).toEqual(['accounts-unknown']);
    expect(required(stateOf('accounts'))).toEqual(['list']);
  });

  it('asks again about one that is new, and shows what was said of the others', () => {
    const history = [{ review: 1, on: '2025-12-02', steps: { accounts: settled } }];
    const state = accounts([account(), account({ id: 'b' })], {}, { history });
    const field = (id: string) => state.fields.find((one) => one.id === id);
    expect(field('owner:a')?.earlier).toEqual({ value: 'private', on: '2025-12-02' });
    expect(field('owner:b')?.earlier).toBeNull();
  });
});
