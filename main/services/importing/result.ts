import { countEach, type ImportChanges, type ImportResult } from '../../../shared/import-result.ts';
import { countUnread, type Problem } from '../../../shared/source.ts';
import type { ReadDocument } from '../reading.ts';
import type { Committed } from './take.ts';

/** Problems of documents that no source carries: nothing recognised them, or they were never opened. */
export function straysOf(
  documents: readonly ReadDocument[],
  cancelled: boolean,
  chosen: string | null,
): Problem[] {
  const problems = documents
    .filter(({ importer }) => importer === null)
    .flatMap((document) => [...document.problems]);
  return cancelled ? [...problems, { where: chosen ?? '', code: 'cancelled' }] : problems;
}

/** What the person is told of one import. */
export function resultOf(
  taken: readonly Committed[],
  strays: readonly Problem[],
  moved: number,
  cancelled: boolean,
): ImportResult {
  const documents = taken.flatMap(({ source }) => [...source.documents.values()]);
  const total = (of: (one: Committed) => number): number => taken.reduce((sum, one) => sum + of(one), 0);
  return {
    cancelled,
    sources: taken.map(({ source }) => source.id),
    entries: documents.reduce((sum, { entries }) => sum + entries.length, 0),
    problems: documents.reduce((sum, { problems }) => sum + countUnread(problems), countUnread(strays)),
    older: total(({ older }) => older),
    same: total(({ same }) => same),
    moved,
    changes: changesOf(taken),
  };
}

/** What became of the entries of the sources that brought something unread. */
function changesOf(taken: readonly Committed[]): ImportChanges {
  const brought = taken.filter(({ fresh }) => fresh);
  const entries = brought.flatMap(({ source }) =>
    [...source.documents.values()].flatMap((one) => one.entries),
  );
  return countEach((change) =>
    change === 'gone'
      ? brought.reduce((sum, { gone }) => sum + gone, 0)
      : entries.reduce((sum, { past }) => sum + (past.change === change ? 1 : 0), 0),
  );
}
