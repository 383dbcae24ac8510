import type { Importer } from './importer.ts';
import { problem } from './parse-whole.ts';
import { segment } from './segment.ts';
import { whole } from './whole.ts';

/** A Markdown file that the person named, or that an instruction file imports. */
export const markdown: Importer = {
  id: 'markdown',
  label: 'Markdown',
  about: {
    store: 'Any Markdown file',
    shape: '.md, .mdx, .markdown, named directly or imported',
    dates: 'dates in the text, git, the file’s own time (at least)',
    deletion: 'in the file itself',
  },
  recognise: ({ named, name }) => (named && /\.(?:md|mdx|mdc|markdown)$/i.test(name) ? 0.4 : 0),
  read: async function* (document, chunks) {
    const text = await whole(chunks);
    if (text === null) return yield problem(document.name, 'too-large', { limit: '32 MB' });
    for (const entry of segment(text, { kind: 'fact', headingsTell: true, above: [], before: 0, draft: {} }))
      yield { is: 'entry', entry };
  },
};
