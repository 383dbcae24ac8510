import { claudeAccount } from './claude-account.ts';
import { claudeCodeMemory } from './claude-code-memory.ts';
import { claudeManifest } from './claude-manifest.ts';
import { claudeMd } from './claude-md.ts';
import { claudeProject } from './claude-project.ts';
import { claudeUsers } from './claude-users.ts';
import { csv } from './csv.ts';
import type { DocumentInfo, Importer } from './importer.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { recitedList } from './recited-list.ts';
import { text } from './text.ts';

/** Every format that is read. A new one is a file of its own and a line here; on a tie the earlier one reads. */
export const importers: readonly Importer[] = [
  claudeManifest,
  claudeAccount,
  claudeProject,
  claudeUsers,
  claudeMd,
  claudeCodeMemory,
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
