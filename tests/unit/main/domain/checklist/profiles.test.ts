import { describe, expect, it } from 'vitest';
import { dueSteps, steps } from '../../../../../main/domain/checklist/index.ts';
import type { ComputerFacts } from '../../../../../shared/computer.ts';
import type { Profile } from '../../../../../shared/settings.ts';
import { sayEvidence } from '../../../../../shared/text/steps.ts';
import { computerOf, connectorOf, folderOf } from '../security-model/knowledge.ts';
import { codes, required, stateOf } from './state-of.ts';

const gap = { known: false, gap: 'no-file' } as const;
const found = <T>(value: T) => ({ known: true as const, value, where: [] });
const computerWith = (names: readonly string[] | null, places: readonly string[] = []): ComputerFacts =>
  computerOf({
    files: 3,
    connectors: names ? found(names.map((name) => connectorOf({ id: name, name }))) : gap,
    folders: found(places.map((place) => folderOf({ id: place, place }))),
    accounts: gap,
  });

describe('the steps of a profile', () => {
  it.each<[Profile, readonly string[]]>([
    ['pilot', ['trial']],
    ['standard', ['company']],
    ['regulated', ['regulated-use']],
  ])('of %s are its own', (profile, own) => {
    const of = { profile, on: '2026-03-02', every: 'month', finished: [], known: {} } as const;
    const ids = dueSteps(steps, of).due.map(({ step }) => step.id);
    expect(ids.filter((id) => ['trial', 'company', 'regulated-use'].includes(id))).toEqual(own);
    for (const id of ['data-handling', 'training', 'accounts']) expect(ids).toContain(id);
  });
});

describe('a trial', () => {
  const trial = (given: Record<string, string>, today: string, names: readonly string[] | null = []) =>
    stateOf('trial', { today, answers: { trial: given }, computer: computerWith(names) });

  it('runs for six weeks from the day on which it began', () => {
    expect(trial({}, '2026-03-02').said).toEqual(['No day of beginning was entered.']);
    expect(trial({ started: '2026-02-01' }, '2026-03-14')).toMatchObject({
      done: true,
      said: ['Begun on 2026-02-01; the six weeks end on 2026-03-15 (days left: 1).'],
    });
    expect(trial({ started: '2026-02-01' }, '2026-03-15').done).toBe(true);
  });

  it('asks for a decision when the time is over, and is open until there is one', () => {
    const over = trial({ started: '2026-02-01' }, '2026-03-16');
    expect(over).toMatchObject({
      done: false,
      said: ['Begun on 2026-02-01; the time was over on 2026-03-15 (days since: 1). Decide.'],
    });
    expect(required(over)).toEqual(['started', 'decision']);
    expect(trial({ started: '2026-02-01', decision: 'stop' }, '2026-03-16').done).toBe(true);
    expect(codes(trial({ started: '2026-02-01', decision: 'go-over' }, '2026-03-16'))).toEqual([
      'trial-go-over',
    ]);
  });

  it('is prolonged to a day, and over again after it', () => {
    const prolonged = { started: '2026-02-01', decision: 'prolong', until: '2026-04-01' };
    expect(trial(prolonged, '2026-03-16').done).toBe(true);
    expect(codes(trial(prolonged, '2026-03-16'))).toEqual(['trial-prolonged']);
    expect(trial({ ...prolonged, until: '2026-03-10' }, '2026-03-16').done).toBe(false);
    expect(codes(trial(prolonged, '2026-04-02'))).toEqual(['trial-over']);
  });

  it('asks for its beginning once, and is asked again what became of it while the profile stays', () => {
    const history = [
      { review: 1, on: '2026-03-16', steps: { trial: { started: '2026-02-01', decision: 'go-over' } } },
    ];
    const later = stateOf('trial', { today: '2026-04-16', history, computer: computerWith([]) });
    expect(later.done).toBe(false);
    expect(required(later)).toEqual(['decision']);
  });

  it('conflicts with each connector that is found; what could not be told is no zero', () => {
    const state = trial({ started: '2026-03-01' }, '2026-03-02', ['Slack', 'files']);
    expect(state).toMatchObject({ done: false, open: 2 });
    expect(state.said.slice(1)).toEqual([
      'Connector found: Slack. A trial has none.',
      'Connector found: files. A trial has none.',
    ]);
    expect(codes(trial({ started: '2026-03-01' }, '2026-03-02', null))).toContain('trial-connectors-unknown');
  });
});

describe('what a company provides', () => {
  const company = (given: Record<string, string>, computer: ComputerFacts | null) =>
    stateOf('company', { answers: { company: given }, computer });

  it('asks for the function of each granted folder, and for who stands for the list, and when', () => {
    const computer = computerWith(['Slack', 'Jira'], ['/srv/hr', '/srv/law']);
    const given = {
      'workspace:/srv/hr': 'HR',
      'workspace:/srv/law': 'Legal',
      'signed-by': 'A. Example',
      'signed-on': '2026-03-01',
    };
    expect(company(given, computer)).toMatchObject({
      done: true,
      said: ['Granted folders: 2.', 'Connectors (2): Slack, Jira.'],
    });
    for (const field of Object.keys(given)) {
      const { [field as keyof typeof given]: _, ...rest } = given;
      expect(company(rest, computer).done).toBe(false);
    }
    expect(company({ ...given, 'signed-on': '2026-03-03' }, computer).done).toBe(false);
  });

  it('asks for workspaces in words where nothing could be told, and never calls that an empty list', () => {
    const state = company({}, null);
    expect(required(state)).toEqual(['workspaces', 'signed-by', 'signed-on']);
    expect(codes(state)).toEqual(['workspaces-unknown', 'list-unknown']);
    expect(company({}, computerWith([])).said[1]).toContain(
      'No connector was found on this computer (files looked into: 3).',
    );
  });

  it('has to be signed anew each time', () => {
    const signed = { 'signed-by': 'A. Example', 'signed-on': '2025-12-01' };
    const history = [{ review: 1, on: '2025-12-01', steps: { company: signed } }];
    expect(required(stateOf('company', { history }))).toEqual(['workspaces', 'signed-by', 'signed-on']);
  });
});

describe('regulated use', () => {
  const exception = { use: 'exception', ref: 'EX-7', until: '2026-06-30', by: 'A. Example' };
  const use = (given: Record<string, string>, today = '2026-03-02') =>
    stateOf('regulated-use', { today, answers: { 'regulated-use': given } });

  it('opens with the contradiction, dated, and is open until it is decided by somebody', () => {
    expect(use({}).said[0]).toBe(
      'Not supported by the vendor as of November 2026. The page of April 2026 says otherwise.',
    );
    expect(use({}).done).toBe(false);
    expect(use({ use: 'not-used' }).done).toBe(false);
    for (const field of ['ref', 'until', 'by'] as const) {
      const { [field]: _, ...rest } = exception;
      expect(use(rest), field).toMatchObject({ done: false, ending: null });
    }
  });

  it('never ends in a plain done', () => {
    const endings = [use({ use: 'not-used', by: 'A. Example' }), use(exception)].map(({ done, ending }) => [
      done,
      ending && sayEvidence(ending),
    ]);
    expect(endings).toEqual([
      [true, 'not supported by the vendor as of November 2026; decided by A. Example: not used'],
      [
        true,
        'not supported by the vendor as of November 2026; decided by A. Example: used under exception EX-7, until 2026-06-30',
      ],
    ]);
  });

  it('is asked again once the words of the decision were emptied', () => {
    const history = [{ review: 1, on: '2026-03-02', steps: { 'regulated-use': { use: 'not-used' } } }];
    const state = stateOf('regulated-use', { today: '2026-04-02', history });
    expect(state).toMatchObject({ done: false, ending: null });
    expect(required(state)).toEqual(['use']);
  });

  it('stands from review to review, until an exception has ended', () => {
    const history = [{ review: 1, on: '2026-03-02', steps: { 'regulated-use': exception } }];
    const later = (today: string) => stateOf('regulated-use', { today, history });
    expect(later('2026-06-30')).toMatchObject({ done: true });
    expect(codes(later('2026-06-30'))).toEqual(['regulated-contradiction', 'exception-runs']);
    expect(later('2026-07-01')).toMatchObject({ done: false, ending: null });
    expect(later('2026-07-01').said[1]).toBe(
      'The exception ended on 2026-06-30 (days since: 1). Decide again.',
    );
    expect(required(later('2026-07-01'))).toEqual(['use']);
  });
});
