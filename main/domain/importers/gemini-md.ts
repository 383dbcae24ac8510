import type { Importer } from './importer.ts';
import { readInstructions } from './instruction-file.ts';

const memories = /^Gemini Added Memories$/i;

/** GEMINI.md of Gemini CLI: instructions with imports, and the section that the assistant writes to itself. */
export const geminiMd: Importer = {
  id: 'gemini-md',
  label: 'GEMINI.md',
  about: {
    store: 'Gemini CLI instructions and memories',
    shape: 'GEMINI.md, with its section “Gemini Added Memories”',
    dates: '“Last updated” in the file, git, the file’s own time (at least)',
    deletion: 'in the file itself; git keeps earlier versions',
  },
  recognise: ({ name }) => (/^GEMINI\.md$/i.test(name) ? 0.95 : 0),
  read: readInstructions({
    imports: true,
    kindOf: ({ text, locator }) =>
      memories.test(text) || locator.heading?.some((heading) => memories.test(heading))
        ? 'fact'
        : 'instruction',
  }),
};
