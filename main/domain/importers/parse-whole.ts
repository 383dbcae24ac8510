import type { Problem } from '../../../shared/source.ts';
import type { ProblemCode } from '../../../shared/text/problems.ts';
import type { DocumentInfo, Item } from './importer.ts';
import { whole } from './whole.ts';

/** A problem as an item. `where` names a file, a line or a pointer, never a value. */
export const problem = (where: string, code: ProblemCode, params?: Problem['params']): Item => ({
  is: 'problem',
  problem: params ? { where, code, params } : { where, code },
});

/** Reads a document as one JSON value; what cannot be read becomes the problem to yield. */
export async function parseWhole(
  document: DocumentInfo,
  chunks: AsyncIterable<string>,
): Promise<{ readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly item: Item }> {
  const text = await whole(chunks);
  if (text === null) return { ok: false, item: problem(document.name, 'too-large', { limit: '32 MB' }) };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, item: problem(document.name, 'bad-json', { place: placeOf(error, text) }) };
  }
}

/** The line of a JSON mistake. The engine's own message quotes the text, so only its position is used. */
function placeOf(error: unknown, text: string): string {
  const position = error instanceof Error ? error.message.match(/position (\d+)/)?.[1] : undefined;
  const at = position === undefined ? text.length : Number(position);
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
  return `line ${line}`;
}
