import type { Importer, Item } from './importer.ts';
import { instructionsWithImports } from './instruction-file.ts';
import { parseWhole, problem } from './parse-whole.ts';
import { isRecord } from './pointer.ts';
import { plain, segment } from './segment.ts';

// code.claude.com/docs, "Memory": the places that an organisation's own policy is read from.
const managedFolder = /(?:^|[/\\])(?:etc[/\\]claude-code|ClaudeCode)[/\\]CLAUDE\.md$/;
const settings = /^managed-settings\.json$/i;

/** Instructions that an organisation sets for everybody: its CLAUDE.md, and the `claudeMd` key of its settings. */
export const claudeManaged: Importer = {
  id: 'claude-managed',
  label: 'Managed CLAUDE.md',
  about: {
    store: 'Claude Code instructions set by an organisation',
    shape: 'CLAUDE.md in the managed folder of the system; claudeMd in managed-settings.json',
    dates: '“Last updated” in the file, the file’s own time (at least)',
    deletion: 'by whoever manages the computer: ask IT',
  },
  recognise: ({ name, place }) => (managedFolder.test(place) ? 1 : settings.test(name) ? 0.95 : 0),
  read: async function* (document, chunks): AsyncIterable<Item> {
    if (!settings.test(document.name)) return yield* instructionsWithImports(document, chunks);
    const parsed = yield* parseWhole(document, chunks);
    const text = parsed && isRecord(parsed.value) ? parsed.value.claudeMd : undefined;
    if (text === undefined || text === null) return;
    if (typeof text !== 'string') return yield problem(`${document.name} /claudeMd`, 'odd-record');
    const common = plain('instruction');
    for (const entry of segment(text, { ...common, draft: { pointer: '/claudeMd' } }))
      yield { is: 'entry', entry };
  },
};
