import type { Importer } from './importer.ts';
import { readTopicFile } from './topic-file.ts';

const memoryFolder = /(?:^|[/\\])(?:memory|\.auto-memory)[/\\][^/\\]+\.md$/i;
const sessionKeys = /^(?:originSessionId|node_type|\s+modified):/m;

/** Automatic memory of Claude Code: `MEMORY.md`, one line a memory, and a topic file for each. */
export const claudeCodeMemory: Importer = {
  id: 'claude-code-memory',
  label: 'Claude Code memory',
  about: {
    store: 'Claude Code automatic memory',
    shape: '~/.claude/projects/<project>/memory: MEMORY.md and topic files',
    dates: 'modified in the front matter (the file, at least), git, the file’s own time (at least)',
    deletion: 'the topic file and its line in MEMORY.md; transcripts keep it for 30 days',
  },
  recognise: ({ name, place }, head) => {
    if (/^MEMORY\.md$/.test(name)) return 0.9;
    if (head.startsWith('---') && sessionKeys.test(head.slice(0, 4_000))) return 0.85;
    return memoryFolder.test(place) ? 0.6 : 0;
  },
  read: (document, chunks) => readTopicFile(document, chunks),
};
