import type { Importer } from './importer.ts';
import { instantOf } from './instant.ts';
import { parseWhole, problem } from './parse-whole.ts';
import { isRecord } from './pointer.ts';

/**
 * The manifest of a Claude account export. It dates the export; the links in it are secret and single-use, and are
 * neither shown nor kept.
 */
export const claudeManifest: Importer = {
  id: 'claude-manifest',
  label: 'Claude account export: manifest',
  about: {
    store: 'Claude account export: the manifest',
    shape: 'manifest-….json',
    dates: 'created_at: the date of the whole export',
    deletion: 'holds no memory',
  },
  recognise: (_document, head) =>
    /^\s*\{/.test(head) &&
    head.includes('"data_files"') &&
    (head.includes('"export_url"') || head.includes('"total_files"'))
      ? 0.95
      : 0,
  read: async function* (document, chunks) {
    const parsed = yield* parseWhole(document, chunks);
    if (!parsed) return;
    const asOf = isRecord(parsed.value) ? instantOf(parsed.value.created_at) : undefined;
    if (asOf) yield { is: 'facts', facts: { asOf } };
    yield problem(document.name, 'manifest-only');
  },
};
