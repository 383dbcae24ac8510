import { lastUpdatedIn } from '../dates/last-updated.ts';
import { appliesIn } from './applies.ts';
import { importTargets } from './import-targets.ts';
import type { DocumentInfo, Draft, Importer, Item } from './importer.ts';
import { linesOf } from './lines.ts';
import { problem } from './parse-whole.ts';
import { plain, segment } from './segment.ts';
import { whole } from './whole.ts';

/**
 * Reads a Markdown file of standing instructions. `imports` tells whether the assistant follows `@path`; `kindOf`
 * may tell another kind for what stands under some headings.
 */
export const readInstructions = (of: {
  readonly imports: boolean;
  readonly kindOf?: (entry: Draft) => Draft['kind'];
}): Importer['read'] =>
  async function* (document: DocumentInfo, chunks: AsyncIterable<string>): AsyncIterable<Item> {
    const text = await whole(chunks);
    if (text === null) return yield problem(document.name, 'too-large', { limit: '32 MB' });
    const updated = lastUpdatedIn(text);
    if (updated) yield { is: 'facts', facts: { lastUpdated: updated } };
    const applies = appliesIn(text);
    if (applies) yield { is: 'facts', facts: { applies } };
    const lines = linesOf(text);
    for (const entry of segment(text, plain('instruction'))) {
      yield { is: 'entry', entry: of.kindOf ? { ...entry, kind: of.kindOf(entry) } : entry };
      if (!of.imports) continue;
      const from = entry.locator.range?.[0] ?? 0;
      for (const { target, offset } of importTargets(entry.text))
        yield { is: 'request', request: { kind: 'import', target, line: lines.at(from + offset) + 1 } };
    }
  };

/** Instructions of an assistant that follows `@path` imports. */
export const instructionsWithImports = readInstructions({ imports: true });
/** Instructions of an assistant that reads the file alone. */
export const instructionsAlone = readInstructions({ imports: false });
