import { useMemo } from 'react';
import type { Row } from '../../shared/row.ts';
import { screenText } from '../../shared/text/screens.ts';
import { ChangeHint } from './change-mark.tsx';
import { countTabs, type Filter, tabs } from './filter.ts';

/** The ready-made views. A count goes away at zero, and so does a view with nothing in it unless it is the one shown. */
export function Tabs({
  rows,
  filter,
  onChange,
}: {
  rows: readonly Row[];
  filter: Filter;
  onChange: (filter: Filter) => void;
}) {
  const counts = useMemo(() => countTabs(rows), [rows]);
  return (
    <div className="tabs" role="toolbar" aria-label={screenText.entries.filters}>
      {tabs
        .filter((tab) => tab === 'all' || counts[tab] > 0 || filter.tab === tab)
        .map((tab) => (
          <button
            type="button"
            key={tab}
            aria-pressed={filter.tab === tab}
            onClick={() => onChange({ ...filter, tab })}
          >
            {screenText.entries.tabs[tab]} {counts[tab] > 0 && <span className="count">{counts[tab]}</span>}
          </button>
        ))}
      <ChangeHint tab={filter.tab} />
    </div>
  );
}
