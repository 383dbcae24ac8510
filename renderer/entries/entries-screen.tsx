import type { SortingState } from '@tanstack/react-table';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { countUnread } from '../../shared/source.ts';
import { screenText } from '../../shared/text/screens.ts';
import { ask } from '../api.ts';
import { usePlace } from '../app/router.ts';
import { useAnswer } from '../app/use-answer.ts';
import { BulkBar } from './bulk-bar.tsx';
import { ColumnsMenu } from './columns-menu.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { DuplicateDialog } from './duplicate-dialog.tsx';
import { EmptyList } from './empty-list.tsx';
import { Facets } from './facets.tsx';
import { type Filter, filterOf, filterRows, oneAFact } from './filter.ts';
import { Grid } from './grid.tsx';
import type { GridAct } from './grid-keys.ts';
import { Inspector } from './inspector.tsx';
import { KeepReasonBar } from './keep-reason.tsx';
import { useReveal } from './reveal.ts';
import { useRows } from './row-store.ts';
import { TableFoot } from './table-foot.tsx';
import { Tabs } from './tabs.tsx';
import { useDecisions } from './use-decisions.ts';
import { useMedia } from './use-media.ts';
import { useSearch } from './use-search.ts';
import { useSelection } from './use-selection.ts';

const text = screenText.entries;

/** Columns that the details beside the table say anyway. */
const inDetails = ['source', 'flags'] as const;

/** The table of everything that is remembered, with its filters, and the details of one row beside it. */
export function EntriesScreen() {
  const place = usePlace();
  const all = useRows();
  const [sources] = useAnswer('sources.list', {}, ['sources']);
  const [rules] = useAnswer('rules.list', {}, []);
  const [settings] = useAnswer('settings.get', {}, ['settings']);
  const [filter, setFilter] = useState<Filter>(() => filterOf(place.filter));
  const [query, setQuery] = useState('');
  const [sorting, setSorting] = useState<SortingState>([{ id: 'sensitivity', desc: true }]);
  const [widths, setWidths] = useState<Record<string, number> | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const [opened, setOpened] = useState(false);
  const selection = useSelection();
  const found = useSearch(query, all.total);
  const decisions = useDecisions(all.byId, selection);
  const { shown: raw, reveal, cover } = useReveal(active);
  const [squeezed, tight] = [useMedia('(max-width: 1400px)'), useMedia('(max-width: 1100px)')];

  useEffect(() => setFilter(filterOf(place.filter)), [place.filter]);
  const labels = useMemo(() => new Map(sources?.map(({ id, label }) => [id, label])), [sources]);
  const sourceLabel = useCallback((id: string) => labels.get(id) ?? '', [labels]);
  const titles = useMemo(() => new Map(rules?.map(({ id, title }) => [id, title])), [rules]);
  const ruleTitle = useCallback((id: string) => titles.get(id) ?? id, [titles]);
  const whole = useMemo(() => ({ ...filter, found }), [filter, found]);
  const passed = useMemo(() => filterRows(all.rows, whole), [all.rows, whole]);
  const facts = useMemo(() => oneAFact(passed), [passed]);
  // Another place of a fact that is opened stands for it; moving about among the rows changes nothing.
  const inside = active !== null && !facts.some(({ id }) => id === active) ? active : null;
  const rows = useMemo(() => (inside === null ? facts : oneAFact(passed, inside)), [passed, facts, inside]);

  const keepWidth = (column: string, width: number): void => {
    const next = { ...(widths ?? settings?.columns.widths), [column]: Math.round(width) };
    setWidths(next);
    void ask('settings.set', { columns: { hidden: settings?.columns.hidden ?? [], widths: next } });
  };

  const act = (what: Exclude<GridAct, { is: 'move' }>, id: string): void => {
    if (what.is === 'select') selection.toggle(id);
    else if (what.is === 'decide') decisions.begin(id, what.decision, opened ? 'opened' : 'row');
    else if (what.is === 'open') setOpened(true);
    else if (what.is === 'reveal') raw === null ? reveal(true) : cover();
    else if (what.is === 'note') document.getElementById('note')?.focus();
    else if (what.is === 'back') {
      cover();
      setOpened(false);
      selection.clear();
    }
  };

  const choose = useCallback((id: string) => {
    setActive(id);
    // Where the person stopped is kept with the running review; without one there is nothing to keep.
    void ask('review.place', { step: 'entries', row: id });
  }, []);

  const unread = (sources ?? []).reduce((sum, { problems }) => sum + countUnread(problems), 0);
  const { pending } = decisions;
  const decided = all.rows.filter(({ verdict }) => verdict !== null).length;
  return (
    <div className={opened ? 'entries with-details' : 'entries'}>
      <header className="toolbar">
        <h1>{text.title}</h1>
        <input
          type="search"
          placeholder={text.search}
          aria-label={text.search}
          value={query}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setQuery(event.target.value)}
        />
        <ColumnsMenu
          hidden={settings?.columns.hidden ?? []}
          onChange={(hidden) =>
            void ask('settings.set', {
              columns: { hidden, widths: widths ?? settings?.columns.widths ?? {} },
            })
          }
        />
      </header>
      <Tabs rows={all.rows} filter={filter} onChange={setFilter} />
      <Facets
        rows={all.rows}
        filter={whole}
        onChange={setFilter}
        sourceLabel={sourceLabel}
        ruleTitle={ruleTitle}
      />
      <div className="table-side">
        {rows.length === 0 ? (
          <EmptyList
            rows={all.rows}
            filter={whole}
            rules={rules ?? []}
            onClear={() => setFilter(filterOf(null))}
          />
        ) : (
          <Grid
            rows={rows}
            sourceLabel={sourceLabel}
            sorting={sorting}
            onSorting={setSorting}
            hidden={[
              ...(settings?.columns.hidden ?? []),
              ...(opened && squeezed ? inDetails : []),
              ...(opened && tight ? ['age'] : []),
            ]}
            widths={widths ?? settings?.columns.widths ?? {}}
            onWidth={keepWidth}
            selection={selection}
            active={active}
            onActive={choose}
            onAct={act}
            singleKeys={settings?.singleKeys ?? true}
          />
        )}
        {pending?.needs === 'reason' && (
          <KeepReasonBar onChoose={(reason) => decisions.finish({ reason })} onCancel={decisions.cancel} />
        )}
        <BulkBar
          count={selection.ids.size}
          onDecide={(decision) => decisions.begin(active ?? '', decision, 'row')}
          onClear={selection.clear}
        />
        <TableFoot
          active={all.byId.get(active ?? '')}
          decided={decided}
          total={all.total}
          shown={rows.length}
          places={passed.length}
          unread={unread}
          explained={opened}
        />
      </div>
      <Inspector
        id={active}
        stamp={all.byId.get(active ?? '')}
        rules={rules ?? []}
        off={settings?.rulesOff.length ?? 0}
        raw={raw}
        onHold={(held) => (held ? reveal(false) : cover())}
        onDecide={(decision) => active && decisions.begin(active, decision, 'opened')}
        onOpen={choose}
      />
      {pending?.needs === 'duplicate' && (
        <DuplicateDialog
          rows={all.rows}
          going={pending.ids}
          onChoose={(duplicateOf) => decisions.finish({ duplicateOf })}
          onClose={decisions.cancel}
        />
      )}
      {pending?.needs === 'confirmation' && pending.decision !== 'duplicate' && (
        <ConfirmDialog
          ids={pending.ids}
          byId={all.byId}
          decision={pending.decision}
          onConfirm={() => decisions.finish({})}
          onClose={decisions.cancel}
        />
      )}
    </div>
  );
}
