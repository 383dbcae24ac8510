import type { Output } from '../../shared/contract.ts';
import type { Reply } from '../../shared/reply.ts';
import { screenText } from '../../shared/text/screens.ts';
import { decidedText } from '../../shared/text/words.ts';
import type { Decision, KeepReason, Manner } from '../../shared/verdict.ts';
import { ask } from '../api.ts';
import { notify } from '../app/notices.ts';
import { fill, sentenceOf } from '../app/say.ts';
import { refreshRows } from './row-store.ts';

const text = screenText.verdicts;
type Changed = Reply<Output<'verdicts.set'>>;

/** Shows what changed, in the table and in words. */
async function settle(reply: Changed, sentence: string, undoable: boolean): Promise<boolean> {
  if (!reply.ok) {
    notify(sentenceOf(reply.error), { tone: 'problem' });
    return false;
  }
  await refreshRows(reply.value.ids);
  const { undecided, left, firstDeletion } = reply.value;
  const more = left > 0 ? ` ${fill(text.left, { left })}` : '';
  // The first deletion of a review says once what must not be deleted.
  const preserve = firstDeletion ? ` ${text.preserve}` : '';
  notify(fill(sentence, { undecided }) + more + preserve, {
    ...(undoable ? { undo: () => void undo() } : {}),
  });
  return true;
}

/** Decides on some entries, by id: whatever the table does meanwhile, no other row is meant. */
export async function decide(
  ids: readonly string[],
  decision: Decision | null,
  how: {
    readonly manner: Manner;
    readonly reason?: KeepReason;
    readonly duplicateOf?: string;
    readonly until?: string;
  },
): Promise<boolean> {
  const reply = await ask('verdicts.set', { ids: [...ids], decision, ...how });
  return settle(
    reply,
    decision === null ? text.cleared : fill(text.changed, { decision: decidedText[decision] }),
    true,
  );
}

export const undo = async (): Promise<boolean> => settle(await ask('verdicts.undo', {}), text.undone, false);
export const redo = async (): Promise<boolean> => settle(await ask('verdicts.redo', {}), text.redone, true);
