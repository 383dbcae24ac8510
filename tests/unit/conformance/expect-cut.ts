import { expect } from 'vitest';
import type { Draft, Importer } from '../../../main/domain/importers/importer.ts';
import { scanJson } from '../../../main/domain/importers/json-scan.ts';
import { linesOf } from '../../../main/domain/importers/lines.ts';
import { resolve } from '../../../main/domain/importers/pointer.ts';

/** A locator of an importer points at the text that it names: cut out of the document, it is the entry. */
export function expectCut(importer: Importer, text: string, draft: Draft): void {
  const { pointer, range, lines } = draft.locator;
  if (importer.id === 'csv') return;
  if (range === undefined) throw new Error('an entry without a range');
  const within =
    pointer === undefined ? text : stringAt(text, pointer, byLine(importer, text) ? (lines?.[0] ?? 1) : null);
  expect(within.slice(range[0], range[1])).toBe(draft.text);
  expect(draft.text.trim()).not.toBe('');
}

/** The value of a JSON text; of one that breaks off, what is whole in it. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const at = error instanceof Error ? error.message.match(/position (\d+)/)?.[1] : undefined;
    return JSON.parse(scanJson(json, at === undefined ? json.length : Number(at)).salvaged ?? 'null');
  }
}

/** `line` is the line of a record in JSON Lines, null where the document is one JSON value. */
function stringAt(text: string, pointer: string, line: number | null): string {
  const lines = linesOf(text);
  const json = line === null ? text : text.slice(lines.start(line - 1), lines.end(line - 1));
  return String(resolve(parsed(json), pointer));
}

/** Whether an importer took the document for lines of JSON, each with pointers of its own. */
const byLine = (importer: Importer, text: string): boolean =>
  importer.id === 'jsonl' ||
  (['mcp-graph', 'openmemory'].includes(importer.id) && /^\s*\{"(?:type|id)".*\}\s*(?:\n|$)/.test(text));
