import type { Problem } from '../../../shared/source.ts';
import type { ProblemCode } from '../../../shared/text/problems.ts';
import type { DocumentInfo, Item } from './importer.ts';
import { scanJson } from './json-scan.ts';
import { whole } from './whole.ts';

/** A problem as an item. `where` names a file, a line or a pointer, never a value. */
export const problem = (where: string, code: ProblemCode, params?: Problem['params']): Item => ({
  is: 'problem',
  problem: params ? { where, code, params } : { where, code },
});

/**
 * Reads a document as one JSON value. Yields what is wrong with it: a text that breaks off still gives what is whole
 * in it, and a key that stands twice is named, because its first value is lost. Answers null where nothing is left.
 */
export async function* parseWhole(
  document: DocumentInfo,
  chunks: AsyncIterable<string>,
): AsyncGenerator<Item, { readonly value: unknown } | null> {
  const text = await whole(chunks);
  if (text === null) {
    yield problem(document.name, 'too-large', { limit: '32 MB' });
    return null;
  }
  try {
    const value: unknown = JSON.parse(text);
    const { doubledAt } = scanJson(text);
    if (doubledAt !== null) yield problem(document.name, 'doubled-key', { place: lineAt(text, doubledAt) });
    return { value };
  } catch (error) {
    const end = positionOf(error) ?? text.length;
    yield problem(document.name, 'bad-json', { place: lineAt(text, end) });
    return salvage(text, end);
  }
}

function salvage(text: string, end: number): { readonly value: unknown } | null {
  const { salvaged } = scanJson(text, end);
  try {
    return salvaged === null ? null : { value: JSON.parse(salvaged) };
  } catch {
    return null;
  }
}

/** Where the engine met the mistake. Its own message quotes the text, so only the position is used. */
function positionOf(error: unknown): number | null {
  const position = error instanceof Error ? error.message.match(/position (\d+)/)?.[1] : undefined;
  return position === undefined ? null : Number(position);
}

function lineAt(text: string, at: number): string {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
  return `line ${line}`;
}
