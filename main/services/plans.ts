import type { planMethods } from '../../shared/plan-methods.ts';
import type { PlanTableState } from '../../shared/plan-state.ts';
import type { ProfileState } from '../../shared/profile-state.ts';
import { regulatedUseOf, trialOf } from '../domain/checklist/index.ts';
import { planRows } from '../domain/data-handling/plan-rows.ts';
import { planNote } from '../domain/exporters/plan-note.ts';
import type { Checklist } from './checklist.ts';
import type { Handlers } from './dispatch.ts';
import type { Ports, StoredReview } from './ports.ts';

/** What is known of the person's plan and profile, from what they answered in reviews. */
export function createPlans(
  { store, desk, version }: Pick<Ports, 'store' | 'desk' | 'version'>,
  checklist: Pick<Checklist, 'told'>,
): Pick<Handlers, keyof typeof planMethods> {
  const running = (): StoredReview | null =>
    store.reviews().find(({ finishedAt }) => finishedAt === null) ?? null;

  const table = (): PlanTableState => {
    const { plan, answers, history } = checklist.told(running());
    return { plan, rows: planRows(plan, answers, history) };
  };

  return {
    'plans.table': table,
    'plans.note': async ({ format }) => {
      const { today } = checklist.told(null);
      const file = planNote(format, table(), { day: today, version });
      const saved = await desk.save(file.name, file.type, file.content);
      return { how: saved.how, name: file.name, href: saved.href };
    },
    'profile.state': () => {
      const { today, answers, history } = checklist.told(running());
      const { profile, plan } = store.settings();
      const trial = trialOf(today, answers, history);
      const exception = regulatedUseOf(today, answers, history);
      return {
        profile,
        plan,
        // Once it is decided there is nothing left to wait for; the next review asks what became of that.
        trial: profile === 'pilot' && trial.decided === null ? endingOf(trial.ends, trial.over) : null,
        exception: profile === 'regulated' ? endingOf(exception.until, exception.over) : null,
      };
    },
  };
}

const endingOf = (on: string | null, over: number | null): ProfileState['trial'] =>
  on === null || over === null ? null : { on, over: over > 0, days: Math.abs(over) };
