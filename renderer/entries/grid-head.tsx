import type { ReactTable } from '@tanstack/react-table';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { Row } from '../../shared/row.ts';
import { screenText } from '../../shared/text/screens.ts';
import type { features } from './columns.tsx';

/** Narrowest column, and the step of the keys that widen one, in pixels. */
const [narrowest, step] = [60, 16];

/** The heads of the columns: each sorts, with Shift after the others; Alt and an arrow makes it wider or narrower. */
export function GridHead({
  table,
  onLeave,
  onWidth,
}: {
  table: ReactTable<typeof features, Row>;
  onLeave: () => void;
  onWidth: (column: string, width: number) => void;
}) {
  const hear = (event: KeyboardEvent, id: string, width: number): void => {
    const heads = [
      ...(event.currentTarget.closest('[role=row]')?.querySelectorAll<HTMLElement>('button') ?? []),
    ];
    const at = heads.indexOf(event.target as HTMLElement);
    if (event.altKey && event.key.startsWith('Arrow'))
      onWidth(id, Math.max(narrowest, width + (event.key === 'ArrowRight' ? step : -step)));
    else if (event.key === 'ArrowRight') heads[at + 1]?.focus();
    else if (event.key === 'ArrowLeft') heads[at - 1]?.focus();
    else if (event.key === 'ArrowDown' || event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };

  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-row head">
        <div role="columnheader">
          <span className="unseen">{screenText.entries.heads.select}</span>
        </div>
        {table.getVisibleLeafColumns().map((column) => {
          const sorted = column.getIsSorted();
          const place = table.state.sorting.length > 1 && sorted ? column.getSortIndex() + 1 : '';
          return (
            <div
              role="columnheader"
              key={column.id}
              className={`cell ${column.id}`}
              aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
            >
              <button
                type="button"
                tabIndex={-1}
                onClick={column.getToggleSortingHandler()}
                onKeyDown={(event) => hear(event, column.id, column.getSize())}
              >
                {String(column.columnDef.header)}
                <span aria-hidden="true">
                  {sorted === 'asc' ? ' ▴' : sorted === 'desc' ? ' ▾' : ''}
                  {place}
                </span>
              </button>
              {column.id !== 'entry' && (
                <Resizer width={column.getSize()} onWidth={(width) => onWidth(column.id, width)} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The edge of a column, to be dragged. The keys do the same on the head. */
function Resizer({ width, onWidth }: { width: number; onWidth: (width: number) => void }) {
  const start = (event: PointerEvent<HTMLSpanElement>): void => {
    const handle = event.currentTarget;
    const from = event.clientX;
    handle.setPointerCapture(event.pointerId);
    handle.onpointermove = (moved) => onWidth(Math.max(narrowest, width + moved.clientX - from));
    handle.onpointerup = () => {
      handle.onpointermove = null;
    };
  };
  return <span className="resizer" aria-hidden="true" onPointerDown={start} />;
}
