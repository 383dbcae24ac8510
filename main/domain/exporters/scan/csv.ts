import type { ReportEntry } from '../../../../shared/report.ts';
import { isUnread } from '../../../../shared/source.ts';
import { csvRow } from '../csv-cell.ts';
import { calm, placeOf, type ReportWriter, whereOf } from './writer.ts';

const columns = [
  'id',
  'ref',
  'source',
  'place',
  'kind',
  'sensitivity',
  'rules',
  'age_days',
  'age_basis',
  'band',
  'excerpt',
  'problem',
  'message',
] as const;
type Cells = Partial<Record<(typeof columns)[number], string | number>>;

const row = (cells: Cells): string => csvRow(columns.map((column) => cells[column] ?? ''));

const entryCells = (entry: ReportEntry): Cells => ({
  id: entry.id,
  ref: entry.ref ?? '',
  source: entry.source,
  place: placeOf(entry),
  kind: entry.kind,
  sensitivity: entry.sensitivity,
  rules: [...new Set(entry.findings.map(({ rule }) => rule))].join(' '),
  age_days: entry.age.days ?? '',
  age_basis: entry.age.basis,
  band: entry.age.band,
  excerpt: entry.excerpt,
});

/**
 * One row an entry, then one row a problem: its `kind` is `unread` (so it was not checked) or `remark` (it was read,
 * but is worth a look), and the last two columns, empty for an entry, hold its code and its sentence.
 */
export const csv: ReportWriter = {
  begin: () => csvRow(columns),
  entry: (entry) => row(entryCells(entry)),
  end: (_summary, sources) =>
    sources
      .flatMap(({ id, problems }) =>
        problems.map((problem) =>
          row({
            source: id,
            place: whereOf(id, problem.where),
            kind: isUnread(problem) ? 'unread' : 'remark',
            problem: problem.code,
            message: calm(problem.message),
          }),
        ),
      )
      .join(''),
};
