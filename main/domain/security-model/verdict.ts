import type { ModelLine } from '../../../shared/security-model.ts';
import type { Knowledge } from '../checklist/index.ts';
import { isWide } from './grants.ts';
import { answersTo, answerTo, found, ofFact, told, unknown, warning } from './line.ts';
import type { RowOf } from './row.ts';

/** What the page asks for before it is used, and the verdict of the security partner. */
export const verdict: readonly RowOf[] = [
  {
    id: 'V1',
    lines: (knowledge) => {
      const by = answerTo(knowledge, 'four-part-review', 'reviewed-by');
      const on = answerTo(knowledge, 'four-part-review', 'reviewed-on');
      if (by && on) return [told('four-parts', { by: by.value, on: on.value })];
      const line = unknown('four-parts-open');
      return [knowledge.profile === 'regulated' ? warning(line) : line];
    },
  },
  {
    id: 'V2',
    lines: ({ computer }) =>
      ofFact(
        computer,
        'folders',
        ({ folders }) => folders,
        (folders) => {
          const wide = folders.filter(isWide);
          return wide.length === 0
            ? [found('no-whole-grant', { folders: folders.length })]
            : wide.map(({ place }) => warning(found('whole-grant', { place })));
        },
      ),
  },
  { id: 'V3', lines: (knowledge) => [...verdictLines(knowledge), planLine(knowledge)] },
];

/** The verdict with its name and date; one that was given until a day that has passed is none any more. */
function verdictLines(knowledge: Knowledge): ModelLine[] {
  const given = answerTo(knowledge, 'brief', 'verdict');
  const by = answerTo(knowledge, 'brief', 'verdict-by');
  const on = answerTo(knowledge, 'brief', 'verdict-on');
  if (!given || !by || !on) return [warning(unknown('no-verdict'))];
  const params = { by: by.value, on: on.value };
  if (given.value !== 'accepted-until') {
    const line = told(`verdict-${given.value}`, params);
    return [given.value === 'not-accepted' ? warning(line) : line];
  }
  const until = answerTo(knowledge, 'brief', 'verdict-until')?.value;
  if (until === undefined) return [warning(unknown('no-verdict'))];
  return until < knowledge.today
    ? [warning(told('verdict-ended', { ...params, until }))]
    : [told('verdict-accepted-until', { ...params, until })];
}

const plans = ['free', 'pro', 'max', 'team', 'enterprise'] as const;

/** How many of the plans are answered. */
function planLine(knowledge: Knowledge): ModelLine {
  const answers = answersTo(knowledge, 'data-handling', 'answer');
  const answered = plans.filter((plan) => answers.has(plan)).length;
  const params = { answered, plans: plans.length };
  return answered === plans.length ? told('plans-answered', params) : warning(unknown('plans-open', params));
}
