import { lastUpdatedIn } from '../dates/last-updated.ts';
import { importTargets } from './import-targets.ts';
import type { Importer } from './importer.ts';
import { linesOf } from './lines.ts';
import { problem } from './parse-whole.ts';
import { plain, segment } from './segment.ts';
import { whole } from './whole.ts';

const fileName = /^claude(?:\.local)?\.md$/i;
const rulePath = /(?:^|\/)\.claude\/rules\/.*\.md$/i;

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
  recognise: ({ name, path }) => (fileName.test(name) ? 1 : rulePath.test(path) ? 0.95 : 0),
  read: async function* (document, chunks) {
    const text = await whole(chunks);
    if (text === null) return yield problem(document.name, 'too-large', { limit: '32 MB' });
    const updated = lastUpdatedIn(text);
    if (updated) yield { is: 'facts', facts: { lastUpdated: updated } };
    const lines = linesOf(text);
    for (const entry of segment(text, plain('instruction'))) {
      yield { is: 'entry', entry };
      const from = entry.locator.range?.[0] ?? 0;
      for (const { target, offset } of importTargets(entry.text)) {
        yield { is: 'request', request: { kind: 'import', target, line: lines.at(from + offset) + 1 } };
      }
    }
  },
};
