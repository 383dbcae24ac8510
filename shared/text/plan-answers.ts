import type { PlanRowState, SeenPart } from '../plan-state.ts';
import { planTable } from '../plan-table.ts';
import { planAnswerText, planChoiceText, seenPartText, plansText as text } from './plans.ts';
import { fill } from './problems.ts';

/** When something was said: in the running review, or in one that ended on a day. */
const when = (on: string | null): string => on ?? text.nowReview;

/** What a row was answered with, and when. */
export function answerLine({ id, answer }: PlanRowState): string {
  if (answer) return `${planAnswerText[answer.value]} (${when(answer.on)}).`;
  const asked = planTable.some((row) => row.id === id && row.answers.length > 0);
  return `${asked ? text.none : text.notNeeded}.`;
}

/** An answer of a part in words; days and what was typed stay as they are. */
export const partText = (value: string): string => planChoiceText[value] ?? value;

/** What was seen of a row, part by part, with what it was before; that nothing was entered where it is not verified. */
export function seenLine({ seen, changed, expected, verified }: PlanRowState): string {
  const parts = (Object.keys(seenPartText) as SeenPart[]).flatMap((part) => {
    const said = seen[part];
    if (!said) return [];
    const was = changed.find((one) => one.part === part);
    const before = was ? `, ${fill(text.was, { before: partText(was.before), on: was.on })}` : '';
    return `${seenPartText[part]}: ${partText(said.value)} (${when(said.on)}${before})`;
  });
  const unlike = expected ? [fill(text.unlike, { expected: partText(expected).toLowerCase() })] : [];
  const all = [...(verified ? [] : [text.notVerified]), ...parts, ...unlike];
  return `${all.join('; ')}.`;
}
