import type { Importer } from './importer.ts';
import { instructionsAlone } from './instruction-file.ts';

const names = /^copilot-instructions\.md$|\.instructions\.md$/i;

/** Instruction files of GitHub Copilot: for a repository, for some of its files, and a person's own. */
export const copilot: Importer = {
  id: 'copilot',
  label: 'Copilot instructions',
  about: {
    store: 'GitHub Copilot instruction files (its own memory is kept on the server)',
    shape:
      '.github/copilot-instructions.md, .github/instructions/**/*.instructions.md, copilot-instructions.md',
    dates: '“Last updated” in the file, git, the file’s own time (at least)',
    deletion: 'in the file itself; git keeps earlier versions',
  },
  recognise: ({ name }) => (names.test(name) ? 0.95 : 0),
  read: instructionsAlone,
};
