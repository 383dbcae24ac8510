import type { Importer } from './importer.ts';
import { instructionsAlone } from './instruction-file.ts';

const rule = /(?:^|[/\\])\.cursor[/\\]rules[/\\].*\.mdc$/i;

/** Rules of Cursor: `.mdc` files with a front matter that is no strict YAML, and the older `.cursorrules`. */
export const cursor: Importer = {
  id: 'cursor',
  label: 'Cursor rules',
  about: {
    store: 'Cursor rules (its own memories are kept by the application)',
    shape: '.cursor/rules/**/*.mdc, .cursorrules',
    dates: '“Last updated” in the file, git, the file’s own time (at least)',
    deletion: 'in the file itself; git keeps earlier versions',
  },
  recognise: ({ name, place, named }) =>
    name === '.cursorrules' || rule.test(place) ? 0.95 : named && /\.mdc$/i.test(name) ? 0.6 : 0,
  read: instructionsAlone,
};
