import { useState } from 'react';
import type { Row } from '../../shared/row.ts';
import type { Decision, KeepReason } from '../../shared/verdict.ts';
import type { Selection } from './use-selection.ts';
import { decide } from './verdict-actions.ts';

/** A decision that waits for one more word: why, which one stays, or whether so many are meant. */
export interface Pending {
  readonly needs: 'reason' | 'duplicate' | 'confirmation';
  readonly ids: readonly string[];
  readonly decision: Decision;
}

/** More rows than this are listed before a decision falls on all of them. */
const listedFrom = 25;

const isGrave = (row: Row | undefined): boolean =>
  row?.sensitivity === 'high' || row?.sensitivity === 'critical';

export interface Decisions {
  readonly pending: Pending | null;
  /** Begins a decision on the selected rows, or on the given one where none is selected. */
  readonly begin: (id: string, decision: Decision | null, manner: 'opened' | 'row') => void;
  readonly finish: (with_: { readonly reason?: KeepReason; readonly duplicateOf?: string }) => void;
  readonly cancel: () => void;
}

/** Decides on rows by id; asks where a decision needs another word. */
export function useDecisions(byId: ReadonlyMap<string, Row>, selection: Selection): Decisions {
  const [pending, setPending] = useState<(Pending & { manner: 'opened' | 'row' | 'bulk' }) | null>(null);

  const settle = (
    ids: readonly string[],
    decision: Decision | null,
    how: Parameters<typeof decide>[2],
  ): void => {
    void decide(ids, decision, how);
    selection.clear();
    setPending(null);
  };

  const begin: Decisions['begin'] = (id, decision, manner) => {
    const ids = selection.ids.size > 0 ? [...selection.ids] : [id];
    const how = ids.length > 1 ? 'bulk' : manner;
    if (decision === null) return settle(ids, null, { manner: how });
    if (decision === 'duplicate') return setPending({ needs: 'duplicate', ids, decision, manner: how });
    if (ids.length > listedFrom) return setPending({ needs: 'confirmation', ids, decision, manner: how });
    if (decision === 'keep' && ids.length === 1 && isGrave(byId.get(ids[0] ?? '')))
      return setPending({ needs: 'reason', ids, decision, manner: how });
    settle(ids, decision, { manner: how });
  };

  return {
    pending,
    begin,
    finish: (more) => pending && settle(pending.ids, pending.decision, { manner: pending.manner, ...more }),
    cancel: () => setPending(null),
  };
}
