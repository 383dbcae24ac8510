import type { RemovalBy } from '../../../shared/removal.ts';
import type { Cutting } from '../edit/plan.ts';

/** What a kind of source can prove by its silence about an entry. */
export type Proof = 'export' | 'file' | 'paste' | 'records';

/** A program that writes the files of a kind of source by itself, at any time. */
export type Owner = 'memory-server' | 'claude-code';

/**
 * How entries of a kind of source are removed. `owner` has to be closed meanwhile. `cutting` where this application can do it itself; `chat` where the
 * assistant can be asked to forget in a conversation; the sentences are in shared/text/systems.ts, under `text`.
 */
export interface System {
  readonly text: string;
  readonly by: RemovalBy;
  readonly cutting: Cutting | null;
  readonly chat: boolean;
  readonly proof: Proof;
  readonly owner?: Owner;
}

const instructionFile: System = {
  text: 'instruction-file',
  by: 'app',
  cutting: 'lines',
  chat: false,
  proof: 'file',
};
const byHand = (text: string, more: Partial<System> = {}): System => ({
  text,
  by: 'hand',
  cutting: null,
  chat: false,
  proof: 'records',
  ...more,
});

/** By the id of the importer. Source: the vendors' pages that docs/formats.md names for each. */
const systems: Readonly<Record<string, System>> = {
  'claude-account': byHand('claude-account', { chat: true, proof: 'export' }),
  'claude-project': byHand('claude-account', { chat: false, proof: 'export' }),
  claudelift: byHand('claude-account', { chat: true, proof: 'export' }),
  'claude-md': instructionFile,
  'agents-md': instructionFile,
  'gemini-md': instructionFile,
  copilot: instructionFile,
  cursor: instructionFile,
  windsurf: instructionFile,
  'claude-managed': byHand('claude-managed', { by: 'it', proof: 'file' }),
  'claude-code-memory': { ...instructionFile, text: 'claude-code-memory', owner: 'claude-code' },
  'claude-agent-memory': { ...instructionFile, text: 'claude-agent-memory', owner: 'claude-code' },
  cowork: byHand('cowork', { chat: true, proof: 'file' }),
  'codex-memory': byHand('codex-memory', { proof: 'file' }),
  'memory-tool': byHand('memory-tool', { by: 'developer', proof: 'file' }),
  'memory-store': byHand('memory-store', { by: 'developer' }),
  'mcp-graph': {
    text: 'mcp-graph',
    by: 'app',
    cutting: 'graph',
    chat: false,
    proof: 'file',
    owner: 'memory-server',
  },
  mem0: byHand('mem0'),
  'mem0-markdown': byHand('mem0'),
  openmemory: byHand('openmemory'),
  letta: byHand('letta'),
  zep: byHand('zep', { by: 'developer' }),
  langmem: byHand('langmem', { by: 'developer' }),
  chatgpt: byHand('chatgpt'),
  'chatgpt-memories': byHand('chatgpt'),
  'recited-list': byHand('recited-list', { chat: true, proof: 'paste' }),
};

/** Plain formats: whatever tool wrote them knows how to remove a record. */
const other: System = byHand('other');

export const systemOf = (kind: string): System => systems[kind] ?? other;

/** Kinds of source that have a system of their own, for the tests and the documentation. */
export const systemKinds: readonly string[] = Object.keys(systems);
