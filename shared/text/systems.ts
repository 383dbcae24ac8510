/** How an entry of one kind of store is removed by hand, and what stays behind all the same. */
export interface SystemText {
  readonly name: string;
  /** Where to go: a menu path, a folder, a command. */
  readonly where: string;
  /** What to press or to do there. */
  readonly act: string;
  /** What stays behind, or comes back by itself. */
  readonly stays: string;
}

const gitKeeps = 'Git and backups keep earlier versions: a secret has to be changed, not only deleted.';

/** By the id of the system. Source: the vendors' pages that docs/formats.md names for each; none was checked today. */
export const systemText: Readonly<Record<string, SystemText>> = {
  'claude-account': {
    name: 'Claude memory',
    where:
      'claude.ai or the desktop app: Settings > Capabilities > Memory > View and edit your memory (some versions: Settings > Memory)',
    act: 'Remove the text there. “Manage edits” removes what you added yourself.',
    stays:
      'Memory is made from your chats: while the chat is there, it may be learned again (reported). How long the server keeps what was deleted is not documented.',
  },
  'claude-project-memory': {
    name: 'Claude project memory',
    where: 'claude.ai: the page of the project > Memory > edit',
    act: 'Remove the text there.',
    stays: 'The chats of the project stay, and may teach it again (reported).',
  },
  'claude-project-instructions': {
    name: 'Claude project instructions',
    where: 'claude.ai: the page of the project > Project instructions',
    act: 'Edit the instructions and save.',
    stays: 'Chats that were held under the old instructions stay.',
  },
  'claude-project-docs': {
    name: 'Claude project knowledge',
    where: 'claude.ai: the page of the project > Files',
    act: 'Delete the file, or replace it by one without this passage.',
    stays: 'Chats that quoted the file stay.',
  },
  'claude-preferences': {
    name: 'Claude personal preferences',
    where: 'claude.ai: Settings > General > Personal preferences',
    act: 'Edit the text and save.',
    stays: 'Preferences are in no export that we know: look again yourself next month.',
  },
  'claude-managed': {
    name: 'Instructions that your organisation set',
    where: 'A file that your IT manages on this computer',
    act: 'Ask your IT to change it. You cannot, and should not.',
    stays: 'It is set again whenever your IT sets it.',
  },
  'claude-code-memory': {
    name: 'Claude Code memory',
    where:
      'The memory folder of the project: the topic file, and its line in MEMORY.md. Or /memory > open folder',
    act: 'Delete both. For a whole project: claude project purge PATH --dry-run shows what would go.',
    stays:
      'Transcripts keep it for about 30 days; ~/.claude/history.jsonl keeps what you typed until you delete it.',
  },
  'claude-agent-memory': {
    name: 'Memory of a Claude Code agent',
    where: 'The folder agent-memory of the agent',
    act: 'Delete the file and its line in MEMORY.md. A folder inside a repository is shared: commit the change and tell the others.',
    stays: gitKeeps,
  },
  cowork: {
    name: 'Cowork memory',
    where: 'Claude Desktop: Settings > Cowork > Global instructions, or the project in Cowork',
    act: 'Edit the global instructions there. For a note, ask Cowork in that project what it remembers and to forget it.',
    stays:
      'Sessions keep copies that are written back. Do not use “Reset Application Data”: it deletes all Cowork history for good.',
  },
  'instruction-file': {
    name: 'Instruction file',
    where: 'The file itself',
    act: 'Remove the lines, and keep what is around them. If others use the file, tell them.',
    stays: gitKeeps,
  },
  'codex-memory': {
    name: 'Codex memory',
    where: '~/.codex/memories',
    act: 'Remove the lines in the file.',
    stays: 'The folder is a git repository: it keeps earlier versions.',
  },
  'memory-tool': {
    name: 'Memory folder of an application',
    where: 'The folder that the application gives to the memory tool of the Claude API',
    act: 'Ask who runs the application to delete the file or the lines.',
    stays: 'Logs and backups of that application.',
  },
  'memory-store': {
    name: 'Memory store of the Claude API',
    where: 'The workspace that the store belongs to',
    act: 'Ask who runs it: DELETE /v1/memory_stores/STORE/memories/MEMORY.',
    stays: 'Logs and backups of that application.',
  },
  'mcp-graph': {
    name: 'MCP memory graph',
    where: 'The file memory.jsonl, with every program that uses the server closed',
    act: 'Remove the observation; with an entity go its relations. Or ask the assistant to call delete_observations or delete_entities.',
    stays: 'A running server writes the file anew, and may bring it back.',
  },
  mem0: {
    name: 'mem0',
    where: 'The mem0 dashboard, or the API: DELETE /v1/memories/ID/',
    act: 'Delete the memory there.',
    stays: 'The open-source server keeps the old text in ~/.mem0/history.db.',
  },
  openmemory: {
    name: 'OpenMemory',
    where: 'The page of OpenMemory on this computer',
    act: 'Delete it there.',
    stays: 'It is only marked as deleted: the text stays in its database.',
  },
  letta: {
    name: 'Letta',
    where: 'The agent in Letta: the block, or the passage in archival memory',
    act: 'Edit the block, or delete the passage.',
    stays: 'An agent file (.af) is a copy: delete old ones.',
  },
  zep: {
    name: 'Zep',
    where: 'The graph in Zep',
    act: 'Ask who runs it to delete the edge.',
    stays: 'A newer fact only ends the older one: it is not deleted.',
  },
  langmem: {
    name: 'LangMem or LangGraph store',
    where: 'The application that owns the store',
    act: 'Ask who runs it: store.delete(namespace, key).',
    stays: 'Checkpoints and logs of that application.',
  },
  chatgpt: {
    name: 'ChatGPT memory',
    where: 'ChatGPT: Settings > Personalization > Manage memories (or the memory summary)',
    act: 'Delete it there.',
    stays: 'Deleting a chat does not delete the memory, and the other way round.',
  },
  'recited-list': {
    name: 'A list from an assistant',
    where: 'Where the list came from: the memory settings of that assistant',
    act: 'Remove it there. Deleting the list itself changes nothing.',
    stays: 'A list is no proof: what is missing in it may still be remembered.',
  },
  other: {
    name: 'Another tool',
    where: 'The tool that wrote this file',
    act: 'Delete the record there; deleting it only here may not last.',
    stays: 'Backups and logs of that tool.',
  },
};
