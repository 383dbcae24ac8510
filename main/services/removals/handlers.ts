import type { EditResult } from '../../../shared/removal.ts';
import type { Handlers } from '../dispatch.ts';
import { done } from '../done.ts';
import type { createEditing } from './editing.ts';
import type { createOriginSearches } from './origins.ts';
import type { Removals } from './removals.ts';

type Editing = ReturnType<typeof createEditing>;
type Method = Extract<keyof Handlers, `removals.${string}`>;

/** What the gate calls for removals. `edited` reads again what an edit changed. */
export function removalHandlers(
  removals: Removals,
  editing: Editing,
  origins: ReturnType<typeof createOriginSearches>,
  edited: (job: ReturnType<Editing['apply']>) => Promise<EditResult>,
): Pick<Handlers, Method> {
  return {
    'removals.list': () => removals.list(),
    'removals.done': ({ ids, on }) => done(() => removals.done(ids, on)),
    'removals.said-gone': ({ ids }) => done(() => removals.saidGone(ids)),
    'removals.provider-changed': ({ id, on }) => done(() => removals.providerChanged(id, on)),
    'removals.preview': ({ ids, spans }) => editing.preview(ids, spans ?? {}),
    'removals.apply': ({ token }) => edited(editing.apply(token)),
    'removals.undo': ({ edit }) => edited(editing.undo(edit)),
    'removals.origins': ({ id }) => origins.search(id),
    'removals.stop-origins': () => done(origins.stop),
    'removals.worksheet': ({ format }) => removals.worksheet(format),
  };
}
