import { cliText as text } from '../../../shared/text/cli.ts';
import { fill } from '../../../shared/text/problems.ts';
import { systemClock } from '../../adapters/compose.ts';
import { dueOf } from '../../services/due.ts';
import { optionsOf } from './options.ts';
import { existingStore } from './store.ts';

/** `due`: says when the next review is due. Carries no counts and no names, so that it is fit for a reminder. */
export async function due(args: readonly string[]): Promise<number> {
  optionsOf(args, {}, 0);
  const stored = existingStore();
  if (!stored) {
    console.log(text.noStore);
    return 0;
  }
  const { state, on, inDays } = dueOf(stored.store, systemClock);
  stored.store.close();
  console.log(fill(text.due[state], { on: on ?? '', days: Math.abs(inDays ?? 0) }));
  return state === 'due' || state === 'overdue' ? 1 : 0;
}
