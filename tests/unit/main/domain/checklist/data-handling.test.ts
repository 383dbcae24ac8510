import { describe, expect, it } from 'vitest';
import { codes, required, stateOf } from './state-of.ts';

const answered = Object.fromEntries(
  ['free', 'max', 'team', 'enterprise'].map((row) => [`answer:${row}`, 'not-ours']),
);
const beside = { 'answer:all': 'default', 'answer:cowork': 'keep-out' };
const seen = { 'retention:pro': '30-days', 'page:pro': 'no-date' };
const whole: Record<string, string> = { ...answered, ...beside, ...seen, 'answer:pro': 'default' };
const handling = (given: Record<string, string>, facts: Parameters<typeof stateOf>[1] = {}) =>
  stateOf('data-handling', { answers: { 'data-handling': given }, ...facts });

describe('data handling', () => {
  it('is done once every row is answered and the own plan was looked up', () => {
    expect(handling(whole)).toMatchObject({ done: true, open: 0, said: [] });
  });

  it.each(Object.keys(whole))('is open without %s', (field) => {
    const { [field]: _, ...rest } = whole;
    expect(handling(rest).done).toBe(false);
  });

  it('names each row that is not answered, and the own plan while nothing was entered', () => {
    const { 'answer:enterprise': _, ...rest } = whole;
    expect(handling(rest).said).toEqual(['Enterprise: not answered yet.']);
    const { 'retention:pro': __, ...unseen } = whole;
    expect(handling(unseen).said).toEqual([
      'Pro: nothing was entered in this review, so it is not verified.',
    ]);
  });

  it('takes no own plan that is said to be somebody else’s, and none where nothing was found', () => {
    expect(handling({ ...whole, 'answer:pro': 'not-ours' }).done).toBe(false);
    expect(handling({ ...whole, 'retention:pro': 'not-found' }).done).toBe(false);
  });

  it('asks for the words behind something else, and for the date of a dated page', () => {
    expect(required(handling({ ...whole, 'retention:pro': 'other' }))).toContain('retention-words:pro');
    expect(required(handling({ ...whole, 'page:pro': 'dated' }))).toContain('page-date:pro');
    expect(required(handling({ ...whole, 'retention:team': 'other' }))).toContain('retention-words:team');
    expect(
      required(handling(whole)).some((id) => id.startsWith('retention:') && id !== 'retention:pro'),
    ).toBe(false);
  });

  it('says beside the answer what an Enterprise contract does not give', () => {
    expect(handling({ ...whole, 'answer:cowork': 'contract' }).said).toEqual([
      'Cowork: an Enterprise contract does not change this. Zero retention does not cover Cowork, and Cowork is in no audit log, compliance API or data export.',
    ]);
    expect(handling({ ...whole, 'answer:enterprise': 'contract' }).said[0]).toContain(
      'neither chats on claude.ai nor Cowork',
    );
  });

  it('asks anew about a plan that has become one’s own, and was said not to be', () => {
    const history = [{ review: 1, on: '2026-02-02', steps: { 'data-handling': whole } }];
    const team = handling(
      { 'retention:team': 'until-deleted', 'page:team': 'no-date' },
      { history, plan: 'team' },
    );
    expect(team).toMatchObject({ done: false, said: ['Team: not answered yet.'] });
    expect(required(team)).toContain('answer:team');
  });

  it('says what differs from the time before, and from our own table', () => {
    const history = [{ review: 1, on: '2026-02-02', steps: { 'data-handling': whole } }];
    const now = { ...seen, 'retention:pro': '5-years' };
    const state = handling(now, {
      history,
      answers: { 'data-handling': now, training: { 'switch:pro': 'off' } },
    });
    expect(state.said).toEqual([
      'Pro: kept for was “30 days” on 2026-02-02, and is not any more. Answer the row again.',
      'Pro: what you saw differs from our table, which says 30 days.',
    ]);
    expect(required(state)).toContain('answer:pro');
    expect(required(handling(seen, { history }))).not.toContain('answer:pro');
  });
});

describe('training', () => {
  const training = (value: string | null, facts: Parameters<typeof stateOf>[1] = {}, more = {}) =>
    stateOf('training', {
      answers: { training: value === null ? more : { [`switch:${facts.plan ?? 'pro'}`]: value, ...more } },
      ...facts,
    });

  it('is not verified while nothing was entered, and cannot be taken over from the time before', () => {
    const state = training(null, {
      history: [{ review: 1, on: '2026-02-02', steps: { training: { 'switch:pro': 'off' } } }],
    });
    expect(state).toMatchObject({ done: false, said: ['Nothing was entered, so it is not verified.'] });
    expect(state.fields[0]).toMatchObject({ anew: true, earlier: { value: 'off', on: '2026-02-02' } });
  });

  it.each([
    ['off', true, []],
    ['organisation', true, []],
    ['on', false, ['training-against-trial']],
    ['not-found', false, []],
  ] as const)('in a trial, seen as %s', (value, done, said) => {
    const state = training(value);
    expect(state.done).toBe(done);
    expect(codes(state)).toEqual(said);
  });

  it('that is on is asked about where a company provides it, and settled only by meaning it', () => {
    const team = { profile: 'standard', plan: 'team' } as const;
    expect(training('on', team)).toMatchObject({ done: false });
    expect(codes(training('on', team))).toEqual(['training-against-plan']);
    expect(codes(training('on', { profile: 'standard', plan: 'max' }))).toEqual(['training-on']);
    expect(training('on', team, { meant: 'ask-it' }).done).toBe(false);
    expect(training('on', team, { meant: 'meant' }).done).toBe(true);
  });
});
