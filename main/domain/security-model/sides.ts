import type { SourceSide } from '../../../shared/security-model.ts';
import type { Knowledge } from '../checklist/index.ts';

/** Kinds of source that lie on this computer, and leave it only with a session. */
const here: ReadonlySet<string> = new Set([
  'agents-md',
  'claude-agent-memory',
  'claude-code-memory',
  'claude-managed',
  'claude-md',
  'codex-memory',
  'copilot',
  'cowork',
  'cursor',
  'gemini-md',
  'mcp-graph',
  'memory-tool',
  'windsurf',
]);
/** Kinds that are a copy of what a vendor keeps: deleting the copy deletes nothing there. */
const vendor: ReadonlySet<string> = new Set([
  'chatgpt',
  'chatgpt-memories',
  'claude-account',
  'claude-project',
  'claudelift',
  'memory-store',
]);

/** The sources that were read, by kind, each on its side; how many of them go with every session or chat. */
export function sidesOf({ sources, sent }: Pick<Knowledge, 'sources' | 'sent'>): SourceSide[] {
  const read = sources.filter(({ state, synthetic }) => state === 'read' && !synthetic);
  const going = new Set(sent.map(({ source }) => source));
  return [...Map.groupBy(read, ({ kind }) => kind)].map(([kind, of]) => ({
    kind,
    label: of[0]?.kindLabel || kind,
    side: here.has(kind) ? 'here' : vendor.has(kind) ? 'vendor' : 'unknown',
    sources: of.length,
    sent: of.filter(({ id }) => going.has(id)).length,
  }));
}
