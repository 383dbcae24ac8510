import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createJudge, endOf, isOver, matterPrint } from '../../../../main/domain/acceptance.ts';
import { excerpt, segments } from '../../../../main/domain/mask.ts';
import { categoriesOf, flagsOf, sensitivityOf } from '../../../../main/domain/sensitivity.ts';
import type { Acceptance } from '../../../../shared/acceptance.ts';
import type { Finding } from '../../../../shared/finding.ts';

const keyed = (text: string): string => createHash('sha256').update(text).digest('hex');
const found = (text: string, span: string, of: Partial<Finding> = {}): Finding => ({
  rule: 'email',
  category: 'contact',
  severity: 'low',
  confidence: 0.9,
  start: text.indexOf(span),
  end: text.indexOf(span) + span.length,
  ...of,
});
const acceptance = (of: Partial<Acceptance>): Acceptance => ({
  number: 1,
  reach: 'value',
  rule: 'email',
  print: null,
  entry: 1,
  at: '2026-03-02T09:00:00.000Z',
  until: null,
  ...of,
});
const mail = 'a@brindlemoor.example';

describe('a finding that was called wrong', () => {
  it('by its value is so wherever the same rule finds the same value, and nowhere else', () => {
    const text = `Write to ${mail}`;
    const print = matterPrint(found(text, mail), text, keyed);
    const judge = createJudge([acceptance({ print, number: 4 })], '2026-03-02', keyed);
    const other = `${mail} again`;
    expect(judge(other, [found(other, mail)])).toMatchObject([{ accepted: 4 }]);
    expect(judge(other, [found(other, mail, { rule: 'phone' })])[0]).not.toHaveProperty('accepted');
    const longer = `Write to b${mail}`;
    expect(judge(longer, [found(longer, `b${mail}`)])[0]).not.toHaveProperty('accepted');
  });

  it('as a topic is so in the same statement only: its words mean something else in another one', () => {
    const text = '[2026-01-01] - The diagnosis of the old engine was rust';
    const topic = { rule: 'health', category: 'health', severity: 'high' } as const;
    const print = matterPrint(found(text, 'diagnosis', topic), text, keyed);
    const judge = createJudge([acceptance({ rule: 'health', print })], '2026-03-02', keyed);
    const same = 'The diagnosis of the old engine was rust';
    expect(judge(same, [found(same, 'diagnosis', topic)])).toMatchObject([{ accepted: 1 }]);
    const other = 'Marrow told nobody of the diagnosis';
    expect(judge(other, [found(other, 'diagnosis', topic)])[0]).not.toHaveProperty('accepted');
  });

  it('by its rule is so whatever the rule finds', () => {
    const judge = createJudge([acceptance({ reach: 'rule', number: 2 })], '2026-03-02', keyed);
    expect(judge(mail, [found(mail, mail), found(mail, mail, { rule: 'phone' })])).toMatchObject([
      { accepted: 2 },
      expect.not.objectContaining({ accepted: 2 }),
    ]);
  });

  it('counts again from the day on which that ends', () => {
    const until = '2026-06-02';
    const judged = (today: string) =>
      createJudge([acceptance({ reach: 'rule', until })], today, keyed)(mail, [found(mail, mail)])[0]
        ?.accepted;
    expect([judged('2026-06-01'), judged('2026-06-02')]).toEqual([1, undefined]);
    expect([isOver({ until }, '2026-06-01'), isOver({ until }, '2026-06-02')]).toEqual([false, true]);
  });

  it('does not count, is not covered and names no topic any more', () => {
    const text = `Write to ${mail}`;
    const accepted = [
      found(text, mail, { accepted: 1, severity: 'high' }),
      found(text, 'Write', { category: 'health', rule: 'health', accepted: 2 }),
    ];
    expect([sensitivityOf(accepted), categoriesOf(accepted)]).toEqual(['none', []]);
    expect(segments(text, accepted)).toEqual([{ text }]);
    expect(excerpt(text, accepted, 80)).toBe(text);
    expect(flagsOf(accepted)).toEqual([
      { rule: 'email', category: 'contact', sure: 'wrong' },
      { rule: 'health', category: 'health', sure: 'wrong' },
    ]);
  });
});

it('a text with nothing accepted in it keeps the very same findings', () => {
  const findings = [found(mail, mail)];
  expect(createJudge([], '2026-03-02', keyed)(mail, findings)).toBe(findings);
  expect(createJudge([acceptance({ print: 'other' })], '2026-03-02', keyed)(mail, findings)).toBe(findings);
});

it.each([
  ['for-good', '2026-03-02', null],
  ['three-months', '2026-03-02', '2026-06-02'],
  ['three-months', '2026-11-30', '2027-02-28'],
  ['a-year', '2028-02-29', '2029-02-28'],
] as const)('%s from %s ends on %s', (lasting, today, end) => expect(endOf(lasting, today)).toBe(end));
