import type { Importer } from './importer.ts';
import { instructionsAlone } from './instruction-file.ts';

const rule = /(?:^|[/\\])\.windsurf[/\\]rules[/\\].*\.md$/i;
const system = /(?:^|[/\\])etc[/\\]windsurf[/\\].*\.md$/i;

/** Rules of Windsurf. Its automatic memories have no documented form and are not read. */
export const windsurf: Importer = {
  id: 'windsurf',
  label: 'Windsurf rules',
  about: {
    store: 'Windsurf rules (the form of its automatic memories is not documented)',
    shape: '.windsurf/rules/*.md, .windsurfrules, global_rules.md, /etc/windsurf/**/*.md',
    dates: '“Last updated” in the file, git, the file’s own time (at least)',
    deletion: 'in the file itself; git keeps earlier versions',
  },
  recognise: ({ name, place }) =>
    name === '.windsurfrules' || name === 'global_rules.md' || rule.test(place) || system.test(place)
      ? 0.95
      : 0,
  read: instructionsAlone,
};
