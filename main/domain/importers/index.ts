import { agentsMd } from './agents-md.ts';
import { chatgpt } from './chatgpt.ts';
import { chatgptMemories } from './chatgpt-memories.ts';
import { claudeAccount } from './claude-account.ts';
import { claudeAgentMemory } from './claude-agent-memory.ts';
import { claudeCodeMemory } from './claude-code-memory.ts';
import { claudeManaged } from './claude-managed.ts';
import { claudeManifest } from './claude-manifest.ts';
import { claudeMd } from './claude-md.ts';
import { claudeProject } from './claude-project.ts';
import { claudeUsers } from './claude-users.ts';
import { claudelift } from './claudelift.ts';
import { codexMemory } from './codex-memory.ts';
import { copilot } from './copilot.ts';
import { cowork } from './cowork.ts';
import { csv } from './csv.ts';
import { cursor } from './cursor.ts';
import { geminiMd } from './gemini-md.ts';
import type { DocumentInfo, Importer } from './importer.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { langmem } from './langmem.ts';
import { letta } from './letta.ts';
import { markdown } from './markdown.ts';
import { mcpGraph } from './mcp-graph.ts';
import { mem0 } from './mem0.ts';
import { mem0Markdown } from './mem0-markdown.ts';
import { memoryStore } from './memory-store.ts';
import { memoryTool } from './memory-tool.ts';
import { openmemory } from './openmemory.ts';
import { recitedList } from './recited-list.ts';
import { text } from './text.ts';
import { windsurf } from './windsurf.ts';
import { zep } from './zep.ts';

/** Every format that is read. A new one is a file of its own and a line here; on a tie the earlier one reads. */
export const importers: readonly Importer[] = [
  claudeManifest,
  claudeAccount,
  claudeProject,
  claudeUsers,
  claudelift,
  claudeManaged,
  claudeMd,
  claudeCodeMemory,
  claudeAgentMemory,
  cowork,
  memoryStore,
  memoryTool,
  agentsMd,
  geminiMd,
  copilot,
  cursor,
  windsurf,
  codexMemory,
  mcpGraph,
  mem0,
  mem0Markdown,
  openmemory,
  letta,
  zep,
  langmem,
  chatgpt,
  chatgptMemories,
  recitedList,
  jsonl,
  json,
  csv,
  markdown,
  text,
];

/** The importer that knows a document best by its name and first characters; null where none does. */
export function importerFor(document: DocumentInfo, head: string): Importer | null {
  let best: { importer: Importer; sure: number } | null = null;
  for (const importer of importers) {
    const sure = importer.recognise(document, head);
    if (sure > (best?.sure ?? 0)) best = { importer, sure };
  }
  return best?.importer ?? null;
}

export const importerById = (id: string): Importer | undefined =>
  importers.find((importer) => importer.id === id);
