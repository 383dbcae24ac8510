import type { Importer } from './importer.ts';
import { problem } from './parse-whole.ts';
import { segment } from './segment.ts';
import { whole } from './whole.ts';

const places = /(?:^|[/\\])\.codex[/\\]memories[/\\](?:MEMORY|memory_summary|raw_memories)\.md$/;

/** Memory of Codex CLI. Its MEMORY.md is a registry of its own, not an index of files. */
export const codexMemory: Importer = {
  id: 'codex-memory',
  label: 'Codex memory',
  about: {
    store: 'Codex CLI memory (off by default)',
    shape: '~/.codex/memories: MEMORY.md, memory_summary.md, raw_memories.md',
    dates: 'dates in the text, git, the file’s own time (at least)',
    deletion: 'in the file itself; the folder is a git repository that keeps earlier versions',
  },
  recognise: ({ place }) => (places.test(place) ? 1 : 0),
  read: async function* (document, chunks) {
    const text = await whole(chunks);
    if (text === null) return yield problem(document.name, 'too-large', { limit: '32 MB' });
    const common = { kind: 'fact', headingsTell: true, above: [], before: 0, draft: {} } as const;
    for (const entry of segment(text, common)) yield { is: 'entry', entry };
  },
};
