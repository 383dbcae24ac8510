import type { Importer } from './importer.ts';
import { instantOf } from './instant.ts';
import { linesOf } from './lines.ts';
import { problem } from './parse-whole.ts';
import { whole } from './whole.ts';

const opening = /^---[ \t]*\r?\n(?:[\w-]+:.*\r?\n)*?id:/;

/** The Markdown that the mem0 plugin exports: a front matter and the text after it, once for every memory. */
export const mem0Markdown: Importer = {
  id: 'mem0-markdown',
  label: 'mem0 plugin export',
  about: {
    store: 'mem0 plugin for coding assistants',
    shape: 'mem0-export-<project>-<date>.md: a front matter with id, then the text, repeated',
    dates: 'created_at of each memory',
    deletion: 'in mem0: dashboard, or the plugin’s own command',
  },
  recognise: ({ name }, head) =>
    opening.test(head) && (/^mem0-export-/i.test(name) || /^created_at:/m.test(head.slice(0, 2_000)))
      ? 0.95
      : 0,
  read: async function* (document, chunks) {
    const text = await whole(chunks);
    if (text === null) return yield problem(document.name, 'too-large', { limit: '32 MB' });
    const lines = linesOf(text);
    for (const { matter, start, end } of partsOf(text)) {
      const trimmed = text.slice(start, end);
      const from = start + (trimmed.length - trimmed.trimStart().length);
      const to = start + trimmed.trimEnd().length;
      if (from >= to) continue;
      const recorded = instantOf(matter.get('created_at'));
      const ref = matter.get('id');
      yield {
        is: 'entry',
        entry: {
          text: text.slice(from, to),
          kind: 'fact',
          ...(ref ? { ref } : {}),
          ...(recorded ? { recorded: { value: recorded, atLeast: false } } : {}),
          locator: { lines: [lines.at(from) + 1, lines.at(to - 1) + 1], range: [from, to] },
        },
      };
    }
  },
};

interface Part {
  readonly matter: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
}

/** The memories of an export. A line of dashes begins a front matter only where an `id:` follows before the next one. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  const matters = /^---[ \t]*\r?\n((?:[\w-]+:[^\n]*\n)+)---[ \t]*(?:\r?\n|$)/gm;
  let open: { readonly matter: ReadonlyMap<string, string>; readonly start: number } | null = null;
  for (const found of text.matchAll(matters)) {
    const pairs = (found[1] ?? '').split(/\r?\n/).flatMap((line): [string, string][] => {
      const pair = line.match(/^([\w-]+):\s*(.*?)\s*$/);
      return pair ? [[pair[1] ?? '', pair[2] ?? '']] : [];
    });
    const matter = new Map(pairs);
    if (!matter.has('id')) continue;
    if (open) parts.push({ ...open, end: found.index });
    open = { matter, start: found.index + found[0].length };
  }
  return open ? [...parts, { ...open, end: text.length }] : parts;
}
