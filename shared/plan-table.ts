import type { ModelId } from './security-model.ts';
import type { Plan } from './settings.ts';

/** A length of time as a vendor's page gives it. */
export interface Span {
  readonly amount: number;
  readonly unit: 'hours' | 'days' | 'months' | 'years';
}

/** The rows of the table: the plans, and what holds beside every plan. */
export const planRowIds = ['free', 'pro', 'max', 'team', 'enterprise', 'all', 'cowork', 'export'] as const;
export type PlanRowId = (typeof planRowIds)[number];

/** What a row can be answered with. */
export const planAnswers = ['default', 'contract', 'keep-out', 'not-ours'] as const;
export type PlanAnswer = (typeof planAnswers)[number];

/** What the vendor's page can be seen to say of how long things are kept; `other` is told in words. */
export const retentions = [
  '24-hours',
  '30-days',
  '2-years',
  '5-years',
  'until-deleted',
  'unlimited',
  'organisation',
  'other',
  'not-found',
] as const;
export type Retention = (typeof retentions)[number];

/** What the training switch can be seen to say. */
export const trainings = ['on', 'off', 'organisation', 'not-found'] as const;
export type Training = (typeof trainings)[number];

/** Every figure of the table, once. `page…` is the security-model page of April 2026, the rest the vendor's wording. */
export const planFigures = {
  pageKept: { amount: 5, unit: 'years' },
  pageOptedOut: { amount: 30, unit: 'days' },
  trainingOn: { amount: 5, unit: 'years' },
  trainingOff: { amount: 30, unit: 'days' },
  deleted: { amount: 30, unit: 'days' },
  claudeCode: { amount: 30, unit: 'days' },
  customLeast: { amount: 30, unit: 'days' },
  flagged: { amount: 2, unit: 'years' },
  scores: { amount: 7, unit: 'years' },
  feedback: { amount: 5, unit: 'years' },
  surveys: { amount: 6, unit: 'months' },
  link: { amount: 24, unit: 'hours' },
} as const satisfies Readonly<Record<string, Span>>;
export type FigureId = keyof typeof planFigures;

/** Where the vendor says it. Shown as words, never opened. */
export const planSources = {
  usage: 'code.claude.com/docs/en/data-usage (copy of 22 August 2026)',
  consumer: 'privacy.anthropic.com, article 10023565',
  commercial: 'privacy.anthropic.com, article 7996866',
  custom: 'support.claude.com, article 10440198',
  zero: 'code.claude.com/docs/en/zero-data-retention',
  cowork: 'support.claude.com, article 13455879',
  toggle: 'claude.ai/settings/data-privacy-controls',
  export: 'support.claude.com, article 9450526',
} as const;
export type PlanSource = keyof typeof planSources;

/** When the page was written, and when the vendor's wording was last looked up for this version (YYYY-MM). */
export const planTableDates = { page: '2026-04', vendor: '2026-11' } as const;

export interface PlanRow {
  readonly id: PlanRowId;
  /** The row of the security model, where it has one. */
  readonly model: ModelId | null;
  readonly answers: readonly PlanAnswer[];
  /** Whether a training switch belongs to it. */
  readonly trains: boolean;
  /** What the vendor's wording lets expect, by the training switch; `any` where that makes no difference. */
  readonly expects: Readonly<Partial<Record<Training | 'any', Retention>>>;
  readonly sources: readonly PlanSource[];
}

const beside: readonly PlanAnswer[] = ['default', 'contract', 'keep-out'];
const consumer = { on: '5-years', off: '30-days' } as const;

/** The table, in its order (formats.md, section 4). Its sentences are in text/plan-table.ts. */
export const planTable: readonly PlanRow[] = [
  {
    id: 'free',
    model: 'D1',
    answers: planAnswers,
    trains: true,
    expects: consumer,
    sources: ['consumer', 'toggle'],
  },
  {
    id: 'pro',
    model: 'D2',
    answers: planAnswers,
    trains: true,
    expects: consumer,
    sources: ['consumer', 'usage', 'toggle'],
  },
  {
    id: 'max',
    model: 'D3',
    answers: planAnswers,
    trains: true,
    expects: consumer,
    sources: ['consumer', 'usage', 'toggle'],
  },
  {
    id: 'team',
    model: 'D4',
    answers: planAnswers,
    trains: true,
    expects: {},
    sources: ['commercial', 'usage'],
  },
  {
    id: 'enterprise',
    model: 'D5',
    answers: planAnswers,
    trains: true,
    expects: {},
    sources: ['commercial', 'custom', 'zero'],
  },
  {
    id: 'all',
    model: null,
    answers: beside,
    trains: false,
    expects: {},
    sources: ['usage', 'consumer'],
  },
  { id: 'cowork', model: null, answers: beside, trains: false, expects: {}, sources: ['cowork', 'zero'] },
  {
    id: 'export',
    model: null,
    answers: [],
    trains: false,
    expects: { any: '24-hours' },
    sources: ['export'],
  },
];

/** The row of the plan that the person is on. */
export const rowOfPlan = (plan: Plan): PlanRowId => plan;
