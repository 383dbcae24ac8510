import type { Document, Inspector } from './inspector.ts';
import { whole } from './inspector.ts';

/** Of the index of a folder memory so much is loaded when a session begins, and nothing behind it. */
const limit = { lines: 200, bytes: 25_000 } as const;
/** Rules files of Windsurf are cut at so many characters: the global one, and one of a workspace. */
const characters = { global: 6_000, workspace: 12_000 } as const;

const indexed: ReadonlySet<string> = new Set(['claude-code-memory', 'claude-agent-memory', 'cowork']);

/** Bytes that a text takes in UTF-8 beyond its UTF-16 units. */
function surplus(text: string): number {
  let more = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff)) more += 2;
    else if (unit >= 0x80) more += 1;
  }
  return more;
}

/** What stands so far down in a file that the assistant does not load it. */
export const beyondLoadLimit: Inspector = {
  id: 'beyond-load-limit',
  title: 'Beyond what is loaded',
  category: 'oversize',
  severity: 'medium',
  why: 'It stands beyond the part of its file that is loaded when a session begins, so the assistant does not know it.',
  remedy: 'Delete or shorten what stands before it, or move it into a file of its own.',
  source: 'code.claude.com/docs, “Memory” (first 200 lines or 25 KB of MEMORY.md)',
  begin: () => {
    let current: Document | null = null;
    let more = 0;
    return function* (entry, _, document) {
      if (document !== current) [current, more] = [document, 0];
      const { lines, range } = entry.locator;
      const start = range?.[0] ?? 0;
      const bytes = start + more;
      more += surplus(entry.text);
      if (indexed.has(document.importer) && document.name === 'MEMORY.md') {
        if ((lines?.[0] ?? 0) > limit.lines || bytes >= limit.bytes)
          yield { ...whole(entry), confidence: 0.9 };
      } else if (document.importer === 'windsurf') {
        const most = /^global_rules\.md$/i.test(document.name) ? characters.global : characters.workspace;
        if (start >= most) yield { ...whole(entry), confidence: 0.8 };
      }
    };
  },
  examples: {
    hits: [
      {
        entries: [{ text: 'Line 201', locator: { lines: [201, 201], range: [9_000, 9_008] } }],
        document: { importer: 'claude-code-memory', name: 'MEMORY.md' },
      },
      {
        entries: [{ text: 'Far down', locator: { lines: [90, 90], range: [25_100, 25_108] } }],
        document: { importer: 'cowork', name: 'MEMORY.md' },
      },
      {
        entries: [
          { text: 'é'.repeat(13_000), locator: { lines: [1, 1], range: [0, 13_000] } },
          { text: 'After many bytes', locator: { lines: [2, 2], range: [13_001, 13_017] } },
        ],
        document: { importer: 'claude-code-memory', name: 'MEMORY.md' },
      },
      {
        entries: [{ text: 'Cut off', locator: { range: [12_400, 12_407] } }],
        document: { importer: 'windsurf', name: 'style.md' },
      },
    ],
    misses: [
      {
        entries: [{ text: 'Line 200', locator: { lines: [200, 200], range: [9_000, 9_008] } }],
        document: { importer: 'claude-code-memory', name: 'MEMORY.md' },
      },
      {
        entries: [{ text: 'A topic file', locator: { lines: [300, 300], range: [9_000, 9_012] } }],
        document: { importer: 'claude-code-memory', name: 'deploy.md' },
      },
      {
        entries: [{ text: 'Loaded whole', locator: { lines: [300, 300], range: [30_000, 30_012] } }],
        document: { importer: 'claude-md', name: 'CLAUDE.md' },
      },
    ],
  },
};
