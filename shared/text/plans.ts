import {
  type PlanAnswer,
  planFigures,
  planRowIds,
  planTableDates,
  type Retention,
  type Training,
} from '../plan-table.ts';
import { planRowText, spanText } from './plan-table.ts';

/** The two steps about data handling. */
export const planStepText = {
  'data-handling': {
    title: 'Data handling',
    why: 'How long the vendor keeps what you send, and what for, depends on the plan, and changes.',
    how: 'Open the plan table. Look at the vendor’s pages and your settings, and enter what you saw. Then answer each row: in a company these answers go to whoever buys the contract.',
  },
  training: {
    title: 'Training',
    why: 'Where training is allowed, chats are kept for years instead of weeks, and a model that has learned from them keeps what it learned.',
    how: 'Open claude.ai/settings/data-privacy-controls and enter how the switch stands.',
  },
} as const;

/** What is asked about a row. */
export const planFieldText = {
  'plan-answer': '{about}: your answer',
  'plan-retention': '{about}: kept for, as you saw it',
  'plan-retention-words': '{about}: what the page says',
  'plan-page': '{about}: does the page bear a date?',
  'plan-page-date': '{about}: date of the page',
  'training-switch': '{about}: the switch for model improvement, as you saw it',
  'training-meant': 'Is it meant to be on?',
} as const;

export const planAnswerText: Readonly<Record<PlanAnswer, string>> = {
  default: 'We accept the default',
  contract: 'We need an Enterprise contract',
  'keep-out': 'Neither: this data stays out of Cowork',
  'not-ours': 'Not our plan',
};
const retentionText: Readonly<Record<Retention, string>> = {
  '24-hours': '24 hours',
  '30-days': '30 days',
  '2-years': '2 years',
  '5-years': '5 years',
  'until-deleted': 'Until it is deleted',
  unlimited: 'Without limit',
  organisation: 'Set by my organisation',
  other: 'Something else',
  'not-found': 'Not found',
};
const trainingText: Readonly<Record<Training, string>> = {
  on: 'On',
  off: 'Off',
  organisation: 'Set by my organisation',
  'not-found': 'Not found',
};

/** The answers of both steps, by their codes. */
export const planChoiceText: Readonly<Record<string, string>> = {
  ...planAnswerText,
  ...retentionText,
  ...trainingText,
  dated: 'Yes',
  'no-date': 'It bears no date',
  meant: 'Yes, it is meant',
  'switch-off': 'No: I will switch it off',
  'ask-it': 'I have to ask IT',
};

/** What was entered, part by part. */
export const seenPartText = {
  retention: 'kept for',
  words: 'what the page says',
  training: 'training switch',
  page: 'date of the page',
} as const;

/** What the two steps find in what was answered. Gaps are `{name}`. */
export const planEvidenceText: Readonly<Record<string, string>> = {
  'plan-unanswered': '{row}: not answered yet.',
  'plan-not-verified': '{row}: nothing was entered in this review, so it is not verified.',
  'plan-changed': '{row}: {part} was “{before}” on {on}, and is not any more. Answer the row again.',
  'plan-unlike': '{row}: what you saw differs from our table, which says {expected}.',
  'plan-not-enough': '{row}: {notEnough}',
  'training-not-seen': 'Nothing was entered, so it is not verified.',
  'training-on': `Training is on: chats that are new or taken up again are kept for ${spanText(planFigures.trainingOn)}.`,
  'training-against-trial': 'Training is on. A trial on your own is done with it off.',
  'training-against-plan':
    'Training is on, though this plan has none unless the customer opted in: find out who did.',
};

/** What an Enterprise contract does not give, where one was named as needed. */
export const notEnoughText: Readonly<Record<string, string>> = {
  cowork:
    'an Enterprise contract does not change this. Zero retention does not cover Cowork, and Cowork is in no audit log, compliance API or data export.',
  all: 'nothing that we know says that an Enterprise contract shortens these periods. Have it written into the contract.',
  plan: 'an Enterprise contract does not give it for Cowork: zero retention covers inference of Claude Code, by organisation, switched on by the account team, and neither chats on claude.ai nor Cowork. Without a period of its own, Enterprise keeps chats without limit.',
};
export const notEnoughOf = (row: string): string => notEnoughText[row] ?? notEnoughText.plan ?? '';

const rowName = (row: string): string =>
  planRowIds.flatMap((id) => (id === row ? planRowText[id].name : []))[0] ?? row;

/** The codes in a piece of evidence about a plan, as words. */
export function sayPlanParams(
  params: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string>> {
  const { row, part, before, expected } = params;
  if (row === undefined) return {};
  return {
    row: rowName(String(row)),
    notEnough: notEnoughOf(String(row)),
    ...(part === undefined ? {} : { part: seenPartText[part as keyof typeof seenPartText] ?? String(part) }),
    ...(before === undefined ? {} : { before: planChoiceText[String(before)] ?? String(before) }),
    ...(expected === undefined ? {} : { expected: (planChoiceText[String(expected)] ?? '').toLowerCase() }),
  };
}

const months = { '04': 'April', '11': 'November' } as const;
const monthOf = (date: `${string}-${keyof typeof months}`): string => {
  const [year, month] = date.split('-') as [string, keyof typeof months];
  return `${months[month]} ${year}`;
};

/** The data handling screen, and the note for procurement. */
export const plansText = {
  title: 'Data handling',
  lead: `What a security-model page of ${monthOf(planTableDates.page)} says of each plan, what the vendor’s own pages said in ${monthOf(planTableDates.vendor)}, and what you saw. None of it is present truth: look again each month.`,
  page: `The page says (${monthOf(planTableDates.page)})`,
  vendor: `The vendor says (${monthOf(planTableDates.vendor)})`,
  columns: { retention: 'Kept for', training: 'Training', notes: 'Notes' },
  correction: 'Against the page',
  sources: 'Sources',
  own: 'your plan',
  ownTitle: 'Your plan',
  others: 'The other plans, for procurement',
  beside: 'Beside every plan',
  answer: 'Your answer',
  none: 'not answered',
  saw: 'What you saw',
  verified: 'looked up on {on}',
  verifiedNow: 'looked up in this review',
  notVerified: 'not verified: nothing was entered',
  was: 'was “{before}” on {on}',
  unlike: 'differs from the table above, which says {expected}',
  restNotOurs: 'None of the others is our plan',
  noReview: 'Answers belong to a review. What stands here was said in earlier ones.',
  noteTitle: 'Data handling by plan: a note for procurement',
  noteLead:
    'Made on {day} with Memory Hygiene {version}. The plan in use is {plan}. Answers and what was seen are those of the person who uses it; nothing here was asked of the vendor.',
  noteAnswer: 'Answer',
  noteSaw: 'What was seen',
  noteOld: 'A row without a date of looking up is not verified.',
  export: { markdown: 'Note for procurement (Markdown)', html: 'Note for procurement (to print)' },
  saved: 'Saved as {name}. It holds your answers and what you typed about the plans.',
  nowReview: 'in the running review',
  notNeeded: 'no answer needed',
} as const;
