import { frontMatter, valueUnder } from './front-matter.ts';
import type { DocumentInfo, Item } from './importer.ts';
import { kindOfType } from './kind-of.ts';
import { problem } from './parse-whole.ts';
import { segment } from './segment.ts';
import { whole } from './whole.ts';

const link = /\]\(\s*<?([^)\s>#]+\.md)(?:#[^)]*)?>?\s*\)/g;

/**
 * Reads a folder memory as Claude Code writes it: `MEMORY.md`, one line a memory, and topic files whose front matter
 * comes in four shapes. `part` narrows the scope to an agent or a space.
 */
export async function* readTopicFile(
  document: DocumentInfo,
  chunks: AsyncIterable<string>,
  part?: string,
): AsyncIterable<Item> {
  const text = await whole(chunks);
  if (text === null) return yield problem(document.name, 'too-large', { limit: '32 MB' });
  const matter = frontMatter(text);
  const modified = valueUnder(text, matter, 'modified');
  if (modified) yield { is: 'facts', facts: { recorded: { value: modified, atLeast: true } } };
  const kind = kindOfType(valueUnder(text, matter, 'type'));
  const index = /^MEMORY\.md$/.test(document.name);
  const common = {
    kind: kind ?? 'fact',
    headingsTell: kind === undefined,
    above: [],
    before: 0,
    draft: part === undefined ? {} : { part },
  };
  for (const entry of segment(text, common, matter)) {
    const targets = index ? indexLinks(entry.text) : [];
    yield { is: 'entry', entry: targets[0] === undefined ? entry : { ...entry, link: targets[0] } };
    for (const target of targets)
      yield { is: 'request', request: { kind: 'index-link', target, line: entry.locator.lines?.[0] ?? 1 } };
  }
}

/** The files that a line of the index names; an address on the web is none. */
export const indexLinks = (line: string): string[] =>
  [...line.matchAll(link)].flatMap(([, target = '']) => (/^[a-z][a-z0-9+.-]*:/i.test(target) ? [] : target));
