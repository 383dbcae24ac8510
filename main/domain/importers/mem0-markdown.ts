import { frontMatter } from './front-matter.ts';
import type { Importer } from './importer.ts';
import { kindOfType } from './kind-of.ts';
import { linesOf } from './lines.ts';
import { problem } from './parse-whole.ts';
import { recordedAt } from './store-entry.ts';
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
      const words = text.slice(start, end);
      const from = start + (words.length - words.trimStart().length);
      const to = start + words.trimEnd().length;
      if (from >= to) continue;
      const told = (key: string) => matter.find((one) => one.key === key)?.value;
      const ref = told('id');
      const tags = matter.flatMap(({ key, value }) => (key === 'categories' ? listed(value) : []));
      const recorded = recordedAt([told('created_at')]);
      yield {
        is: 'entry',
        entry: {
          text: text.slice(from, to),
          kind: kindOfType(told('type')) ?? 'fact',
          ...(ref === undefined ? {} : { ref }),
          ...(tags.length === 0 ? {} : { tags }),
          ...(recorded ? { recorded } : {}),
          locator: { lines: [lines.at(from) + 1, lines.at(to - 1) + 1], range: [from, to] },
        },
      };
    }
  },
};

interface Part {
  readonly matter: readonly { readonly key: string; readonly value: string }[];
  readonly start: number;
  readonly end: number;
}

/** The memories of an export. A line of dashes begins one only where a front matter with an `id` follows. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let open: Omit<Part, 'end'> = { matter: [], start: 0 };
  for (const { index } of text.matchAll(/^---[ \t]*$/gm)) {
    if (index < open.start) continue;
    const from = text.slice(index);
    const found = frontMatter(from);
    const values = found?.values.map(({ key, start, end }) => ({ key, value: from.slice(start, end) })) ?? [];
    if (!found || !values.some(({ key }) => key === 'id') || prose.test(from.slice(3, found.end))) continue;
    parts.push({ ...open, end: index });
    open = { matter: values, start: index + found.end };
  }
  return [...parts, { ...open, end: text.length }];
}

/** A line that is neither a key with its value, an item of a list nor a fence: words between two rules. */
const prose = /^(?!---[ \t]*$)(?![\w.-]{1,80}:)[^\s-]/m;

/** The names in `[a, b]` or in `a`. */
const listed = (value: string): string[] =>
  value
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .filter((name) => name !== '');
