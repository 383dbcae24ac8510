import type { Finding } from '../../../shared/finding.ts';
import { ageingWords } from './ageing-words.ts';
import { beyondLoadLimit } from './beyond-load-limit.ts';
import { brokenReference } from './broken-reference.ts';
import { conflictingValues } from './conflicting-values.ts';
import { duplicate } from './duplicate.ts';
import { createGate } from './gate.ts';
import type { Document, Inspector, Other, Subject } from './inspector.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { opposingDirectives } from './opposing-directives.ts';
import { oversizeFile } from './oversize-file.ts';
import { passedDate } from './passed-date.ts';
import { vague } from './vague.ts';

export type { Document, Neighbour, Other, Subject } from './inspector.ts';

/** Every rule that compares entries, or an entry with its day and its document. A new one is a file and a line here. */
export const inspectors: readonly Inspector[] = [
  ageingWords,
  passedDate,
  duplicate,
  nearDuplicate,
  oversizeFile,
  beyondLoadLimit,
  brokenReference,
  opposingDirectives,
  conflictingValues,
  vague,
];

const wanted = createGate(inspectors);

/** A finding of an inspector, and the earlier entries that it is about. */
export interface Inspected {
  readonly finding: Finding;
  readonly others: readonly Other[];
}

/** Begins an inspection: every entry is handed over once, in order. Rules that are off look at nothing. */
export function beginInspection(
  today: string,
  off: ReadonlySet<string>,
): (entry: Subject, place: number, document: Document) => Inspected[] {
  const running = new Map(
    inspectors.filter(({ id }) => !off.has(id)).map((inspector) => [inspector, inspector.begin(today)]),
  );
  return (entry, place, document) => {
    const inspected: Inspected[] = [];
    for (const inspector of wanted(entry.text)) {
      const inspect = running.get(inspector);
      if (!inspect) continue;
      const { id, category, severity } = inspector;
      for (const { others = [], reasons, marks, ...found } of inspect(entry, place, document)) {
        const finding: Finding = {
          rule: id,
          category,
          severity,
          ...found,
          ...(reasons ? { reasons: [...reasons] } : {}),
          ...(marks ? { marks: marks.map(([start, end]) => [start, end]) } : {}),
          ...(others.length > 0 ? { others: others.map((other) => other.id) } : {}),
        };
        inspected.push({ finding, others });
      }
    }
    return inspected;
  };
}
