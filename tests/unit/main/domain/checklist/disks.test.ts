import { describe, expect, it } from 'vitest';
import type { ComputerFacts } from '../../../../../shared/computer.ts';
import { computerOf, known, noKey } from './computer-of.ts';
import { required, stateOf } from './state-of.ts';

const step = (id: string, of: Partial<ComputerFacts> | null, given: Record<string, string> = {}) =>
  stateOf(id, { computer: of && computerOf(of), answers: { [id]: given } });
const folder = (id: string, place: string) => ({ id, place, where: [], warnings: [] });
const notLooked = 'This computer was not looked at, so nothing was measured. Open Connectors to let it look.';

describe('disk encryption', () => {
  const volume = (id: string, encrypted: ComputerFacts['volumes'][number]['encrypted']) => ({
    id,
    place: `/${id}`,
    holds: ['store' as const],
    encrypted,
  });
  const volumes = [volume('a', known(true)), volume('b', known(false)), volume('c', noKey)];

  it('is measured for each volume, and asked for where it is missing or could not be told', () => {
    const asked = step('disk-encryption', { volumes });
    expect(asked.said).toEqual([
      '/a: encrypted.',
      '/b: not encrypted.',
      '/c: could not tell (the files do not say).',
    ]);
    expect([asked.done, required(asked)]).toEqual([false, ['volume:b', 'volume:c']]);
    const given = { 'volume:b': 'accepted', 'volume:c': 'encrypted' };
    expect(step('disk-encryption', { volumes }, given).done).toBe(true);
    expect(step('disk-encryption', { volumes }, { ...given, 'volume:b': 'will-encrypt' }).done).toBe(false);
    expect(step('disk-encryption', { volumes: volumes.slice(0, 1) }).done).toBe(true);
  });

  it('is asked for where nothing was measured', () => {
    expect(step('disk-encryption', null)).toMatchObject({ done: false, said: [notLooked] });
    expect(step('disk-encryption', null, { all: 'encrypted' }).done).toBe(true);
  });
});

describe('backup', () => {
  const git = (clean: boolean | null) => known({ kind: 'git' as const, at: '2026-02-20', clean });
  const of = (found: ComputerFacts['backups'][number]['found']) => ({
    folders: known([folder('w', '/w')]),
    backups: [{ folder: 'w', found }],
  });

  it('that was measured needs no answer', () => {
    expect(step('backup', of(git(true)))).toMatchObject({
      done: true,
      said: ['/w: Git, last commit on 2026-02-20, all committed.'],
    });
    const machine = known({ kind: 'time-machine' as const, at: '2026-02-24', clean: null });
    expect(step('backup', of(machine)).said).toEqual(['/w: Time Machine, last on 2026-02-24.']);
  });

  it('that was not found is told: which, and when last', () => {
    const open = step('backup', of(noKey));
    expect([open.done, open.said, required(open)]).toEqual([
      false,
      ['/w: no backup was found.'],
      ['backup:w'],
    ]);
    const more = step('backup', of(noKey), { 'backup:w': 'has-backup' });
    expect([more.done, required(more)]).toEqual([false, ['backup:w', 'which:w', 'last:w']]);
    const given = { 'backup:w': 'has-backup', 'which:w': 'the office server', 'last:w': '2026-03-01' };
    expect(step('backup', of(noKey), given).done).toBe(true);
  });

  it('does not hold what is not committed yet', () => {
    const dirty = step('backup', of(git(false)));
    expect([dirty.done, dirty.said]).toEqual([
      false,
      ['/w: Git, last commit on 2026-02-20; not everything is committed.'],
    ]);
    expect(step('backup', of(git(null))).said).toEqual([
      '/w: Git, last commit on 2026-02-20; whether all is committed could not be told.',
    ]);
  });

  it('that does not exist is said plainly', () => {
    expect(step('backup', of(noKey), { 'backup:w': 'no-backup' })).toMatchObject({
      done: true,
      said: ['/w: no backup was found.', '/w: Cowork’s edits are real and have no undo.'],
    });
    expect(step('backup', { folders: noKey }, { 'backup:all': 'no-backup' }).said).toEqual([
      'Cowork’s edits are real and have no undo.',
    ]);
  });
});

describe('a restore', () => {
  it('ends in the file that was got back, and when', () => {
    expect(step('restore', null).done).toBe(false);
    expect(required(step('restore', null, { done: 'restored' }))).toEqual(['done', 'file', 'on']);
    const given = { done: 'restored', file: 'notes.md', on: '2026-02-28' };
    expect(step('restore', null, given)).toMatchObject({ done: true, said: [] });
    expect(step('restore', null, { ...given, on: '2026-03-03' })).toMatchObject({
      done: false,
      said: ['2026-03-03 is still to come.'],
    });
  });

  it('that failed keeps the step open; where there is no backup it says what that means', () => {
    expect(step('restore', null, { done: 'restore-failed' }).done).toBe(false);
    expect(step('restore', null, { done: 'nothing-to-restore' })).toMatchObject({
      done: true,
      said: ['Without a backup, Cowork’s edits are real and have no undo.'],
    });
  });
});
