import type { Locator } from '../../../shared/entry.ts';
import { linesOf } from '../importers/lines.ts';
import { type Change, inOrder } from './change.ts';
import { graphCuts } from './graph-cuts.ts';
import { lineCuts, type Range } from './line-cuts.ts';
import { redactions, redactionsInJson, type Span } from './redact.ts';

/** What is to happen to one entry of a document: all of it goes, or some spans of it are covered. */
export interface Edit {
  readonly locator: Locator;
  /** Null for the whole entry. */
  readonly redact: readonly Span[] | null;
}

/** How the documents of a kind of source are cut: by lines of the text, or by the records of the MCP memory server. */
export type Cutting = 'lines' | 'graph';

/** Changes to one document, in order, and how many relations go with the entities that were asked for. */
export interface Plan {
  readonly changes: readonly Change[];
  readonly relations: number;
}

/** Null where a locator does not fit the text. */
export function planEdits(text: string, cutting: Cutting, edits: readonly Edit[]): Plan | null {
  return cutting === 'lines' ? planLines(text, edits) : planGraph(text, edits);
}

function planLines(text: string, edits: readonly Edit[]): Plan | null {
  const cut: Range[] = [];
  const covered: Change[] = [];
  for (const { locator, redact } of edits) {
    const { range } = locator;
    if (!range || range[1] > text.length) return null;
    if (redact) covered.push(...redactions(range[0], redact));
    else cut.push([range[0], range[1]]);
  }
  return { changes: inOrder([...lineCuts(text, cut), ...covered]), relations: 0 };
}

function planGraph(text: string, edits: readonly Edit[]): Plan | null {
  const lines = linesOf(text);
  const covered: Change[] = [];
  const gone = [];
  for (const { locator, redact } of edits) {
    const line = locator.lines?.[0];
    if (line === undefined || locator.pointer === undefined) return null;
    if (!redact) gone.push({ line, pointer: locator.pointer });
    else {
      const from = lines.start(line - 1);
      const changes = redactionsInJson(text.slice(from, lines.end(line - 1)), from, locator.pointer, redact);
      if (!changes) return null;
      covered.push(...changes);
    }
  }
  const cuts = graphCuts(text, gone);
  return cuts && { changes: inOrder([...cuts.changes, ...covered]), relations: cuts.relations };
}
