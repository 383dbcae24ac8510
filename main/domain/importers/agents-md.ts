import type { Importer } from './importer.ts';
import { instructionsAlone } from './instruction-file.ts';

/** AGENTS.md: instructions for any agent, at the root of a repository or below (agents.md). */
export const agentsMd: Importer = {
  id: 'agents-md',
  label: 'AGENTS.md',
  about: {
    store:
      'Instructions that many agents read (Codex and others; Claude Code only where CLAUDE.md imports it)',
    shape: 'AGENTS.md, AGENTS.override.md',
    dates: '“Last updated” in the file, git, the file’s own time (at least)',
    deletion: 'in the file itself; git keeps earlier versions',
  },
  recognise: ({ name }) => (/^AGENTS(?:\.override)?\.md$/i.test(name) ? 0.95 : 0),
  read: instructionsAlone,
};
