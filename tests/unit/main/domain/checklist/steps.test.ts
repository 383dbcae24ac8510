import { describe, expect, it } from 'vitest';
import {
  type Knowledge,
  knowledgeOf,
  stepStates,
  steps,
} from '../../../../../main/domain/checklist/index.ts';
import type { Category, RuleInfo } from '../../../../../shared/finding.ts';
import { removalStates } from '../../../../../shared/removal.ts';
import type { StepState } from '../../../../../shared/review.ts';
import type { Row } from '../../../../../shared/row.ts';
import { choiceText, fieldText } from '../../../../../shared/text/fields.ts';
import { sayEvidence, stepText } from '../../../../../shared/text/steps.ts';
import { rowOf, sourceOf, staleAge, verdictOf } from '../row.ts';
import { everyStep, exportOf, fileOf, firstReview, removalOf, sentOfEachForm } from './facts.ts';

const startedAt = '2026-03-02T09:00:00.000Z';
const rule = (category: Category): RuleInfo => ({
  id: `about-${category}`,
  title: '',
  category,
  severity: 'high',
  why: '',
  remedy: '',
  source: '',
});
const rules = [rule('credential'), rule('health'), rule('contact'), rule('injected-instruction')];
const nothing = { ...firstReview, lastFinishedAt: null, removals: [], instructionFiles: [], exports: [] };
const everything = {
  ...firstReview,
  lastFinishedAt: '2026-02-02T09:00:00.000Z',
  removals: removalStates.map((state) =>
    removalOf({ state, changedAtProvider: { on: null, remind: false } }),
  ),
  instructionFiles: [120, 250, 600].map((lines) => fileOf({ lines, brokenImports: 1 })),
  exports: [exportOf({ where: 'downloads' })],
  sent: sentOfEachForm,
};
type Facts = Partial<Parameters<typeof knowledgeOf>[0]>;
const state = (id: string, facts: Facts = {}, answers: Knowledge['answers'] = null): StepState => {
  const knowledge = knowledgeOf({
    entries: [rowOf()],
    sources: [sourceOf()],
    rules,
    rulesOff: [],
    startedAt,
    lastFinishedAt: null,
    removals: [],
    instructionFiles: [],
    exports: [],
    ...firstReview,
    answers,
    ...facts,
  });
  const found = stepStates(everyStep, knowledge).find((one) => one.id === id);
  if (!found) throw new Error(`no step ${id}`);
  return found;
};

const secret: Partial<Row> = { sensitivity: 'critical', categories: ['credential'] };
const concerned: [string, Partial<Row>][] = [
  ['secrets', secret],
  ['confidential', { sensitivity: 'high', categories: ['health'] }],
  ['planted', { sensitivity: 'high', categories: ['injected-instruction'] }],
  ['old', { age: staleAge }],
  ['instructions', { kind: 'instruction', age: staleAge }],
  ['instructions', { kind: 'instruction', sensitivity: 'medium', categories: ['contact'] }],
];

describe('a step over entries', () => {
  it.each(concerned)('%s is open while one that it concerns is undecided', (id, row) => {
    const entries = [rowOf(row), rowOf({ ...row, verdict: verdictOf('delete') }), rowOf()];
    expect(state(id, { entries })).toMatchObject({ done: false, open: 1 });
    expect(state(id, { entries: entries.slice(1) })).toMatchObject({ done: true, open: 0 });
    expect(state(id, { entries }).evidence[0]?.params).toMatchObject({ found: 2, open: 1, entries: 3 });
  });

  it.each(['keep', 'delete', 'redact', 'duplicate', 'later'] as const)('is settled by: %s', (decision) => {
    const entries = [rowOf({ ...secret, verdict: verdictOf(decision) })];
    expect(state('secrets', { entries }).done).toBe(true);
  });

  it('is open again for what an earlier review put off, and only for that', () => {
    const before = '2026-02-02T10:00:00.000Z';
    const open = (decision: 'later' | 'keep') =>
      state('secrets', { entries: [rowOf({ ...secret, verdict: verdictOf(decision, before) })] }).open;
    expect([open('later'), open('keep')]).toEqual([1, 0]);
  });

  it.each(['secrets', 'confidential', 'planted', 'old', 'instructions'])(
    '%s is not done when nothing was read',
    (id) => {
      expect(state(id, { entries: [] })).toMatchObject({ done: false, evidence: [{ code: 'nothing-read' }] });
    },
  );

  it.each(['secrets', 'confidential', 'planted'])('%s is not done when every rule for it is off', (id) => {
    expect(state(id, { rules: [] })).toMatchObject({ done: false, evidence: [{ code: 'no-rule' }] });
  });

  it('says with a zero how many rules looked at how many entries, how well, and what could not be read', () => {
    const problems = [{ where: 'a', code: 'unreadable' }];
    const sources = [sourceOf({ problems }), sourceOf({ problems })];
    expect(state('secrets', { sources }).evidence).toEqual([
      { code: 'none-found', params: { found: 0, open: 0, entries: 1, rules: 1 } },
      { code: 'how-good', params: { categories: 'credential' } },
      { code: 'problems', params: { problems: 2 } },
    ]);
  });

  it('names what no rule looked for, and counts what is switched off or was called wrong', () => {
    const wrong = { rule: 'about-health', category: 'health', sure: 'wrong' } as const;
    const facts = { rulesOff: [rule('contact'), rule('credential')], entries: [rowOf({ flags: [wrong] })] };
    expect(state('confidential', facts).evidence.slice(1)).toEqual([
      { code: 'how-good', params: { categories: 'contact health' } },
      { code: 'not-searched', params: { categories: expect.stringContaining('legal') } },
      { code: 'rules-off', params: { off: 1 } },
      { code: 'called-wrong', params: { wrong: 1 } },
    ]);
  });

  it.each<[string, Partial<Row>]>([
    ['a person’s own address', { sensitivity: 'low', categories: ['contact'] }],
    ['what was accepted', { sensitivity: 'none', categories: [] }],
  ])('leaves alone: %s', (_, row) => {
    expect(state('confidential', { entries: [rowOf(row)] }).done).toBe(true);
  });
});

describe('fresh sources', () => {
  it.each([
    ['all read', [sourceOf()], true, 0],
    ['one missing', [sourceOf(), sourceOf({ state: 'missing' })], false, 1],
    ['one unread', [sourceOf(), sourceOf({ state: 'unread' })], false, 1],
    ['none at all', [], false, 0],
  ] as const)('with %s', (_, sources, done, open) => {
    expect(state('fresh-sources', { sources })).toMatchObject({ done, open });
  });
});

describe('a step that the person tells', () => {
  it.each([
    ['on-wanted', true],
    ['off', true],
    ['on-unsure', false],
    ['could-not-tell', false],
  ])('about memory switches, answered %s', (answer, done) => {
    const answered = state('memory-switches', {}, { 'memory-switches': { answer } });
    expect(answered).toMatchObject({ done, open: done ? 0 : 1 });
    expect(answered.fields[0]).toMatchObject({ id: 'answer', value: answer });
  });

  it.each(steps.flatMap(({ id, basis }) => (basis === 'told' ? [id] : [])))(
    '%s stays open without an answer, or with one that is none of its own',
    (id) => {
      expect(state(id).done).toBe(false);
      const nonsense = Object.fromEntries(state(id).fields.map((field) => [field.id, ' ']));
      expect(state(id, {}, { [id]: nonsense }).done).toBe(false);
    },
  );
});

describe('the checklist', () => {
  it('has steps of different names, and a sentence for each step, choice and piece of evidence', () => {
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    expect(Object.keys(stepText)).toEqual(expect.arrayContaining(steps.map(({ id }) => id)));
    const all: Knowledge[] = [
      knowledgeOf({ entries: [], sources: [], rules, rulesOff: [], startedAt, ...nothing }),
      knowledgeOf({
        entries: concerned.map(([, row]) => rowOf(row)),
        sources: [sourceOf({ state: 'missing' })],
        rules,
        rulesOff: [rule('credential')],
        startedAt,
        ...everything,
      }),
      knowledgeOf({
        entries: [rowOf()],
        sources: [sourceOf({ problems: [{ where: 'a', code: 'b' }] })],
        rules: [],
        rulesOff: [],
        startedAt,
        ...nothing,
      }),
    ];
    const states = all.flatMap((one) => stepStates(everyStep, one));
    for (const field of states.flatMap(({ fields }) => fields)) {
      expect(Object.keys(fieldText)).toContain(field.label);
      expect(Object.keys(choiceText)).toEqual(expect.arrayContaining(field.choices));
    }
    const evidence = states.flatMap((step) => step.evidence);
    for (const one of evidence) {
      expect(sayEvidence(one), one.code).toMatch(/^[A-Z0-9].*\.$/);
      expect(sayEvidence(one), one.code).not.toMatch(/[{}]/);
    }
  });
});
