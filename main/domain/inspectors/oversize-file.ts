import { lengths } from '../checklist/instruction-files.ts';
import type { Document, Inspector } from './inspector.ts';
import { whole } from './inspector.ts';

const instructions: ReadonlySet<string> = new Set([
  'claude-md',
  'claude-managed',
  'agents-md',
  'gemini-md',
  'copilot',
  'cursor',
  'cowork',
]);

const lastLine = ({ entries }: Document): number => entries.at(-1)?.locator.lines?.[1] ?? 0;

/** An instruction file that is too long to be followed; told at its first entry. */
export const oversizeFile: Inspector = {
  id: 'oversize-file',
  title: 'Long instruction file',
  category: 'oversize',
  severity: 'low',
  why: 'It begins a file so long that an assistant follows its single lines less and less.',
  remedy: 'Delete what is old or said twice, and move what is seldom needed into files of its own.',
  source: 'code.claude.com/docs, “Memory”',
  begin: () =>
    function* (entry, place, document) {
      if (place > 0 || !instructions.has(document.importer) || document.name === 'MEMORY.md') return;
      const last = lastLine(document);
      if (last > lengths.dilutes) yield { ...whole(entry), confidence: 0.9, severity: 'medium' };
      else if (last > lengths.healthy) yield { ...whole(entry), confidence: 0.5 };
    },
  examples: {
    hits: [
      {
        entries: [
          { text: 'Rules', locator: { lines: [1, 1] } },
          { text: 'The last one', locator: { lines: [301, 301] } },
        ],
        document: { importer: 'claude-md', name: 'CLAUDE.md' },
      },
    ],
    misses: [
      {
        entries: [
          { text: 'Rules', locator: { lines: [1, 1] } },
          { text: 'The last one', locator: { lines: [300, 300] } },
        ],
        document: { importer: 'claude-md', name: 'CLAUDE.md' },
      },
      {
        entries: [
          { text: 'A list', locator: { lines: [1, 1] } },
          { text: 'The last one', locator: { lines: [9_000, 9_000] } },
        ],
        document: { importer: 'jsonl', name: 'list.jsonl' },
      },
    ],
  },
};
