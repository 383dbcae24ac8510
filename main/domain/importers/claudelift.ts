import type { Draft, Importer, Item } from './importer.ts';
import { parseWhole, problem } from './parse-whole.ts';
import { isRecord, pointer, resolve } from './pointer.ts';
import { segment } from './segment.ts';
import { isText } from './store-entry.ts';

/** A pull file of ClaudeLift: what the account's own pages show of its memory and instructions. */
export const claudelift: Importer = {
  id: 'claudelift',
  label: 'ClaudeLift file',
  about: {
    store: 'Claude account memory, pulled by ClaudeLift',
    shape: '{tool: claudelift-…, account: {profile}, organizations: [{memory: {memory}}]}',
    dates: 'none; the file’s own time (at least)',
    deletion:
      'by hand: Settings > Capabilities > Memory, Settings > Cowork, Settings > General; the file is only a copy',
  },
  recognise: (_document, head) => (/^\s*\{[\s\S]{0,4000}?"tool"\s*:\s*"claudelift/.test(head) ? 1 : 0),
  read: async function* (document, chunks) {
    const parsed = yield* parseWhole(document, chunks);
    if (!parsed) return;
    const counter = { entries: 0 };
    const cut = function* (at: string, kind: Draft['kind'], headingsTell: boolean): Iterable<Item> {
      const text = resolve(parsed.value, at);
      if (text === undefined || text === null || text === '') return;
      if (!isText(text)) return yield problem(`${document.name} ${at}`, 'odd-record');
      const draft = { pointer: at };
      const drafts = segment(text, { kind, headingsTell, above: [], before: counter.entries, draft });
      counter.entries += drafts.length;
      for (const entry of drafts) yield { is: 'entry', entry };
    };
    yield* cut('/account/profile/cowork_global_instructions', 'instruction', false);
    yield* cut('/account/profile/conversation_preferences', 'preference', false);
    const organizations = isRecord(parsed.value) ? parsed.value.organizations : undefined;
    for (const at of Array.isArray(organizations) ? organizations.keys() : [])
      yield* cut(pointer('organizations', at, 'memory', 'memory'), 'fact', true);
  },
};
