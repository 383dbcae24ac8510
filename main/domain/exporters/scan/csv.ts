import { csvRow } from '../csv-cell.ts';
import { placeOf, type ReportWriter } from './writer.ts';

/** One row an entry. */
export const csv: ReportWriter = {
  begin: () =>
    csvRow([
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
    ]),
  entry: (entry) =>
    csvRow([
      entry.id,
      entry.ref ?? '',
      entry.source,
      placeOf(entry),
      entry.kind,
      entry.sensitivity,
      [...new Set(entry.findings.map(({ rule }) => rule))].join(' '),
      entry.age.days ?? '',
      entry.age.basis,
      entry.age.band,
      entry.excerpt,
    ]),
  end: () => '',
};
