import { planField, planStep } from '../../shared/plan-fields.ts';
import type { PlanRowId } from '../../shared/plan-table.ts';
import { plansText as text } from '../../shared/text/plans.ts';
import { ask } from '../api.ts';
import { notify } from '../app/notices.ts';
import { sentenceOf } from '../app/say.ts';

/** Answers every plan that has no answer yet at once: it is not ours. */
export function RestNotOurs({ rows, onDone }: { rows: readonly PlanRowId[]; onDone: () => void }) {
  if (rows.length === 0) return null;
  const answer = async (): Promise<void> => {
    for (const row of rows) {
      const field = planField.answer(row);
      const reply = await ask('review.answer', { step: planStep, field, value: 'not-ours' });
      if (!reply.ok) return notify(sentenceOf(reply.error), { tone: 'problem' });
    }
    onDone();
  };
  return (
    <p>
      <button type="button" onClick={() => void answer()}>
        {text.restNotOurs}
      </button>
    </p>
  );
}
