import { frontMatter, valueUnder } from './front-matter.ts';
import type { Importer } from './importer.ts';
import { kindOfType } from './kind-of.ts';
import { problem } from './parse-whole.ts';
import { segment } from './segment.ts';
import { whole } from './whole.ts';

const memoryFolder = /(?:^|\/)memory\/[^/]+\.md$/i;
const sessionKeys = /^(?:originSessionId|node_type|\s+modified):/m;
const link = /\]\(\s*<?([^)\s>#]+\.md)(?:#[^)]*)?>?\s*\)/g;

/** Automatic memory of Claude Code: `MEMORY.md`, one line a memory, and a topic file for each. */
export const claudeCodeMemory: Importer = {
  id: 'claude-code-memory',
  label: 'Claude Code memory',
  about: {
    store: 'Claude Code automatic memory',
    shape: '~/.claude/projects/<project>/memory: MEMORY.md and topic files',
    dates: 'modified in the front matter (the file, at least), git, the file’s own time (at least)',
    deletion: 'the topic file and its line in MEMORY.md; transcripts keep it for 30 days',
  },
  recognise: ({ name, path }, head) => {
    if (/^MEMORY\.md$/.test(name)) return 0.9;
    if (head.startsWith('---') && sessionKeys.test(head.slice(0, 4_000))) return 0.85;
    return memoryFolder.test(path) ? 0.6 : 0;
  },
  read: async function* (document, chunks) {
    const text = await whole(chunks);
    if (text === null) return yield problem(document.name, 'too-large', { limit: '32 MB' });
    const matter = frontMatter(text);
    const modified = valueUnder(text, matter, 'modified');
    if (modified) yield { is: 'facts', facts: { recorded: { value: modified, atLeast: true } } };
    const kind = kindOfType(valueUnder(text, matter, 'type'));
    const index = /^MEMORY\.md$/.test(document.name);
    for (const entry of segment(
      text,
      { kind: kind ?? 'fact', headingsTell: kind === undefined, above: [], before: 0, draft: {} },
      matter,
    )) {
      const targets = index ? linksIn(entry.text) : [];
      yield { is: 'entry', entry: targets[0] === undefined ? entry : { ...entry, link: targets[0] } };
      for (const target of targets)
        yield { is: 'request', request: { kind: 'index-link', target, line: entry.locator.lines?.[0] ?? 1 } };
    }
  },
};

/** The files that a line of the index names; an address on the web is none. */
const linksIn = (line: string): string[] =>
  [...line.matchAll(link)].flatMap(([, target = '']) => (/^[a-z][a-z0-9+.-]*:/i.test(target) ? [] : target));
