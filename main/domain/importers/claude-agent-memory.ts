import type { Importer } from './importer.ts';
import { readTopicFile } from './topic-file.ts';

const agentFolder = /(?:^|[/\\])agent-memory(?:-local)?[/\\]([^/\\]+)[/\\][^/\\]+\.md$/i;

/** Memory of a subagent of Claude Code: a person's own, committed with a project, or beside one. */
export const claudeAgentMemory: Importer = {
  id: 'claude-agent-memory',
  label: 'Claude Code agent memory',
  about: {
    store: 'Memory of Claude Code subagents',
    shape: '~/.claude/agent-memory/<agent>, .claude/agent-memory/<agent>, .claude/agent-memory-local/<agent>',
    dates: 'modified in the front matter (the file, at least), git, the file’s own time (at least)',
    deletion: 'the topic file and its line in MEMORY.md; what is committed is shared: tell its owner',
  },
  recognise: ({ place }) => (agentFolder.test(place) ? 0.95 : 0),
  read: (document, chunks) =>
    readTopicFile(document, chunks, `agent:${document.place.match(agentFolder)?.[1] ?? ''}`),
};
