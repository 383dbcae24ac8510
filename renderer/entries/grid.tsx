import { type SortingState, useTable } from '@tanstack/react-table';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Row } from '../../shared/row.ts';
import { screenText } from '../../shared/text/screens.ts';
import { columnsOf, features } from './columns.tsx';
import { GridHead } from './grid-head.tsx';
import { type GridAct, gridAct } from './grid-keys.ts';
import type { Selection } from './use-selection.ts';

/** Height of a row, in pixels. */
const rowHeight = 36;

export interface GridProps {
  readonly rows: readonly Row[];
  readonly sourceLabel: (id: string) => string;
  readonly sorting: SortingState;
  readonly onSorting: (sorting: SortingState) => void;
  readonly hidden: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
  readonly onWidth: (column: string, width: number) => void;
  readonly selection: Selection;
  readonly active: string | null;
  readonly onActive: (id: string) => void;
  readonly onAct: (act: Exclude<GridAct, { is: 'move' }>, id: string, next: string | null) => void;
  readonly singleKeys: boolean;
}

/**
 * The table as an ARIA grid: one tab stop, the focus on a row, only the rows in sight in the document, and the
 * focused one with them wherever it is. Every act names a row by its id.
 */
export function Grid(props: GridProps) {
  const { rows, sourceLabel, sorting, hidden, widths, selection, active, onActive, onAct } = props;
  const columns = useMemo(() => columnsOf(sourceLabel), [sourceLabel]);
  const table = useTable({
    features,
    columns,
    data: rows as Row[],
    getRowId: (row) => row.id,
    state: {
      sorting,
      columnVisibility: Object.fromEntries(hidden.map((id) => [id, false])),
      columnSizing: widths,
    },
    onSortingChange: (update) => props.onSorting(typeof update === 'function' ? update(sorting) : update),
    sortDescFirst: false,
  });
  const shown = table.getRowModel().rows;
  const places = useMemo(() => new Map(shown.map((row, at) => [row.id, at])), [shown]);
  const at = active === null ? -1 : (places.get(active) ?? -1);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (place) => shown[place]?.id ?? place,
    overscan: 12,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(at >= 0 ? [at] : [])])].sort((a, b) => a - b),
  });

  const move = useCallback(
    (place: number) => {
      const row = shown[Math.max(0, Math.min(place, shown.length - 1))];
      if (!row) return;
      onActive(row.id);
      virtual.scrollToIndex(places.get(row.id) ?? 0, { align: 'auto' });
      requestAnimationFrame(() => document.getElementById(`row-${row.id}`)?.focus({ preventScroll: true }));
    },
    [shown, places, onActive, virtual],
  );

  // A row that went away under the focus leaves it to the one that took its place.
  const lastPlace = useRef(0);
  useEffect(() => {
    if (at >= 0) lastPlace.current = at;
    else if (shown.length > 0 && active !== null)
      onActive(shown[Math.min(lastPlace.current, shown.length - 1)]?.id ?? '');
  }, [at, active, shown, onActive]);

  const hear = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLElement && event.target.closest('[role=columnheader]')) return;
    const act = gridAct(event.nativeEvent, props.singleKeys);
    if (!act) return;
    event.preventDefault();
    const place = Math.max(at, 0);
    if (act.is === 'move') {
      if (act.to === 'previous' && at <= 0)
        return void scroller.current?.querySelector<HTMLElement>('[role=columnheader] button')?.focus();
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 2);
      const to = {
        next: place + 1,
        previous: place - 1,
        first: 0,
        last: shown.length - 1,
        'page-down': place + page,
        'page-up': place - page,
      }[act.to];
      if (act.extend)
        selection.add(
          shown.slice(Math.max(0, Math.min(place, to)), Math.max(place, to) + 1).map((row) => row.id),
        );
      return move(to);
    }
    if (act.is === 'select-all') return selection.add(shown.map((row) => row.id));
    const row = shown[place];
    if (!row) return;
    const next = shown[place + 1]?.id ?? null;
    onAct(act, row.id, next);
    if (act.is === 'decide' && !act.stay && selection.ids.size === 0) move(place + 1);
  };

  const template = [
    '32px',
    ...table
      .getVisibleLeafColumns()
      .map((column) =>
        column.id === 'entry' ? `minmax(160px, ${column.getSize()}fr)` : `${column.getSize()}px`,
      ),
  ].join(' ');
  return (
    <div className="grid-scroller" ref={scroller}>
      <div
        role="grid"
        aria-label={screenText.entries.title}
        aria-rowcount={shown.length + 1}
        aria-multiselectable="true"
        className="grid"
        tabIndex={at < 0 && shown.length > 0 ? 0 : -1}
        onFocus={(event) => event.target === event.currentTarget && move(0)}
        onKeyDown={hear}
        style={{ ['--columns' as string]: template }}
      >
        <GridHead table={table} onLeave={() => move(Math.max(at, 0))} onWidth={props.onWidth} />
        <div role="rowgroup" className="grid-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = shown[item.index];
            if (!row) return null;
            const selected = selection.ids.has(row.id);
            return (
              <div
                key={row.id}
                id={`row-${row.id}`}
                role="row"
                aria-rowindex={item.index + 2}
                aria-selected={selected}
                aria-describedby={row.id === active ? 'age-said' : undefined}
                tabIndex={row.id === active ? 0 : -1}
                className={row.id === active ? 'grid-row active' : 'grid-row'}
                style={{ transform: `translateY(${item.start}px)` }}
                onClick={() => row.id !== active && onActive(row.id)}
                onFocus={() => row.id !== active && onActive(row.id)}
                onDoubleClick={() => onAct({ is: 'open' }, row.id, null)}
              >
                <div role="gridcell">
                  <input
                    type="checkbox"
                    tabIndex={-1}
                    checked={selected}
                    aria-label={screenText.entries.heads.select}
                    onClick={(event) => event.stopPropagation()}
                    onChange={() => selection.toggle(row.id)}
                  />
                </div>
                {row.getVisibleCells().map((cell) => (
                  <div role="gridcell" key={cell.id} className={`cell ${cell.column.id}`}>
                    <table.FlexRender cell={cell} />
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
