import type { Importer } from './importer.ts';
import { instructionsWithImports } from './instruction-file.ts';

const fileName = /^claude(?:\.local)?\.md$/i;
const rulePath = /(?:^|[/\\])\.claude[/\\]rules[/\\].*\.md$/i;

/** Instruction files of Claude Code: CLAUDE.md, CLAUDE.local.md and the rules below `.claude/rules`, with their imports. */
export const claudeMd: Importer = {
  id: 'claude-md',
  label: 'CLAUDE.md and rules',
  about: {
    store: 'Claude Code and Cowork instruction files',
    shape: 'CLAUDE.md, CLAUDE.local.md, .claude/rules/**/*.md',
    dates: '“Last updated” in the file, git, the file’s own time (at least)',
    deletion: 'in the file itself; git keeps earlier versions',
  },
  recognise: ({ name, place }) => (fileName.test(name) ? 0.95 : rulePath.test(place) ? 0.95 : 0),
  read: instructionsWithImports,
};
