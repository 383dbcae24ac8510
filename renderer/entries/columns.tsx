import {
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { sensitivities } from '../../shared/finding.ts';
import type { Row } from '../../shared/row.ts';
import { basisText } from '../../shared/text/age.ts';
import { categoryText } from '../../shared/text/categories.ts';
import { historyText } from '../../shared/text/history.ts';
import { screenText } from '../../shared/text/screens.ts';
import { decidedText, kindText, sensitivityText } from '../../shared/text/words.ts';
import { decisions } from '../../shared/verdict.ts';
import { ageWords } from '../app/age-words.ts';
import { ageText, dayText, fill } from '../app/say.ts';
import { ChangeMark } from './change-mark.tsx';

export const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  columnSizingFeature,
  sortedRowModel: createSortedRowModel(),
});

type Compare = (a: { original: Row }, b: { original: Row }) => number;
const by =
  (value: (row: Row) => number): Compare =>
  (a, b) =>
    value(a.original) - value(b.original);
const collator = new Intl.Collator('en', { numeric: true });
const byText =
  (value: (row: Row) => string): Compare =>
  (a, b) =>
    collator.compare(value(a.original), value(b.original));

const helper = createColumnHelper<typeof features, Row>();
const heads = screenText.entries.heads;

/** The columns of the table. `sourceLabel` names a source by its id. */
export const columnsOf = (sourceLabel: (id: string) => string) =>
  helper.columns([
    helper.accessor((row) => sensitivities.indexOf(row.sensitivity), {
      id: 'sensitivity',
      header: heads.sensitivity,
      size: 112,
      sortDescFirst: true,
      sortFn: by((row) => sensitivities.indexOf(row.sensitivity)),
      cell: ({ row }) => <Severity row={row.original} />,
    }),
    helper.accessor('excerpt', {
      id: 'entry',
      header: heads.entry,
      size: 420,
      sortFn: byText((row) => row.excerpt),
      cell: ({ row }) => (
        <>
          <ChangeMark row={row.original} />
          {row.original.places > 1 && (
            <span className="quiet-text places-mark">
              {fill(screenText.entries.inPlaces, { places: row.original.places })}
            </span>
          )}
          <bdi className="excerpt">{row.original.excerpt}</bdi>
        </>
      ),
    }),
    helper.accessor('kind', {
      header: heads.kind,
      size: 84,
      sortFn: byText((row) => kindText[row.kind]),
      cell: ({ row }) => kindText[row.original.kind],
    }),
    helper.accessor('source', {
      header: heads.source,
      size: 130,
      sortFn: byText((row) => sourceLabel(row.source)),
      cell: ({ row }) => <bdi>{sourceLabel(row.original.source)}</bdi>,
    }),
    // Undated entries have no age, or are only known to be older than something young: they stay at the end,
    // whichever way the others are sorted.
    helper.accessor(({ age }) => (age.band === 'undated' ? undefined : (age.days ?? undefined)), {
      id: 'age',
      header: heads.age,
      size: 116,
      sortDescFirst: true,
      sortUndefined: 'last',
      sortFn: by((row) => row.age.days ?? 0),
      cell: ({ row }) => <AgeCell row={row.original} />,
    }),
    helper.accessor((row) => row.categories.length, {
      id: 'flags',
      header: heads.flags,
      size: 120,
      sortDescFirst: true,
      sortFn: by((row) => row.categories.length),
      cell: ({ row }) => row.original.categories.map((category) => categoryText[category].name).join(', '),
    }),
    helper.accessor('firstSeen', {
      header: heads.firstSeen,
      size: 104,
      sortFn: byText((row) => row.firstSeen),
      cell: ({ row }) => dayText(row.original.firstSeen),
    }),
    helper.accessor((row) => (row.verdict ? decisions.indexOf(row.verdict.decision) : undefined), {
      id: 'verdict',
      header: heads.verdict,
      size: 132,
      sortUndefined: 'last',
      sortFn: by((row) => (row.verdict ? decisions.indexOf(row.verdict.decision) : 0)),
      cell: ({ row }) => <DecisionCell row={row.original} />,
    }),
  ]);

function Severity({ row }: { row: Row }) {
  const { word, shape } = sensitivityText[row.sensitivity];
  return (
    <span className={`severity ${row.sensitivity}`}>
      <span aria-hidden="true">{shape}</span> {row.sensitivity === 'none' ? '' : word}
    </span>
  );
}

function AgeCell({ row: { age } }: { row: Row }) {
  if (age.days === null)
    return (
      <span className="quiet-text" title={ageWords(age)}>
        {basisText.none.short}
      </span>
    );
  return (
    <span className={age.band === 'stale' ? 'stale' : undefined} title={ageWords(age)}>
      {age.atLeast ? '≥ ' : ''}
      {ageText(age.days)} <span className="quiet-text">{basisText[age.basis].short}</span>
    </span>
  );
}

function DecisionCell({ row: { verdict, reopened } }: { row: Row }) {
  if (verdict) return <span className={`decision ${verdict.decision}`}>{decidedText[verdict.decision]}</span>;
  const earlier = reopened && fill(historyText.reopenedShort, { decision: decidedText[reopened.decision] });
  return <span className="quiet-text">{earlier ?? '—'}</span>;
}
