import type { Importer, Item } from './importer.ts';
import { instructionsWithImports } from './instruction-file.ts';
import { parseWhole, problem } from './parse-whole.ts';
import { isRecord, pointer } from './pointer.ts';
import { segment } from './segment.ts';
import { readTopicFile } from './topic-file.ts';

const folder = /(?:^|[/\\])local-agent-mode-sessions[/\\][^/\\]+[/\\][^/\\]+[/\\](.+)$/;
const note = /^memory[/\\]memory[/\\][^/\\]+\.md$/i;
const spaceNote = /^spaces[/\\]([^/\\]+)[/\\]memory[/\\][^/\\]+\.md$/i;
const cached = /^\.project-cache[/\\]([^/\\]+)[/\\]memory\.md$/i;

/** Where a path stands below the folder that Cowork keeps for one account and organisation; empty elsewhere. */
const within = (place: string): string => place.match(folder)?.[1] ?? '';

/**
 * What Cowork keeps on the disk: global instructions, the notes it writes, and the spaces with theirs. Sessions,
 * their transcripts and audit files lie in the same folder and are never read.
 */
export const cowork: Importer = {
  id: 'cowork',
  label: 'Cowork memory',
  about: {
    store: 'Cowork instructions, notes and spaces on the disk',
    shape:
      'local-agent-mode-sessions/<account>/<organisation>: memory, spaces.json, spaces/<space>/memory, .project-cache/<project>/memory.md',
    dates: 'modified in a note, updatedAt of a space (at least), the file’s own time (at least)',
    deletion:
      'by hand, in Cowork: Settings > Cowork > Global instructions, or ask it to forget; then read again',
  },
  recognise: ({ place }) => {
    const path = within(place);
    const known = /^(?:memory[/\\]CLAUDE\.md|spaces\.json)$/i.test(path);
    return known || note.test(path) || spaceNote.test(path) || cached.test(path) ? 1 : 0;
  },
  read: async function* (document, chunks): AsyncIterable<Item> {
    const path = within(document.place);
    if (/\.json$/i.test(document.name)) return yield* readSpaces(document, chunks);
    if (/^memory[/\\]CLAUDE\.md$/i.test(path)) return yield* instructionsWithImports(document, chunks);
    const space = path.match(spaceNote)?.[1];
    const project = path.match(cached)?.[1];
    const part = space ? `space:${space}` : project ? `project:${project}` : undefined;
    yield* readTopicFile(document, chunks, part);
  },
};

/** The instructions of every space; its folders and links are not memory. */
async function* readSpaces(
  document: Parameters<Importer['read']>[0],
  chunks: AsyncIterable<string>,
): AsyncIterable<Item> {
  const parsed = yield* parseWhole(document, chunks);
  if (!parsed) return;
  const spaces = isRecord(parsed.value) ? parsed.value.spaces : undefined;
  if (!Array.isArray(spaces)) return yield problem(document.name, 'odd-record');
  let before = 0;
  for (const [at, space] of spaces.entries()) {
    if (!isRecord(space)) {
      yield problem(`${document.name} ${pointer('spaces', at)}`, 'odd-record');
      continue;
    }
    if (typeof space.instructions !== 'string') {
      if ((space.instructions ?? null) !== null)
        yield problem(`${document.name} ${pointer('spaces', at, 'instructions')}`, 'odd-record');
      continue;
    }
    const updated = typeof space.updatedAt === 'number' ? new Date(space.updatedAt) : null;
    const dated = updated !== null && !Number.isNaN(updated.getTime());
    const drafts = segment(space.instructions, {
      kind: 'instruction',
      headingsTell: false,
      above: typeof space.name === 'string' && space.name !== '' ? [space.name] : [],
      before,
      draft: {
        pointer: pointer('spaces', at, 'instructions'),
        ...(typeof space.id === 'string' ? { part: `space:${space.id}` } : {}),
        ...(dated ? { recorded: { value: updated.toISOString(), atLeast: true } } : {}),
      },
    });
    before += drafts.length;
    for (const entry of drafts) yield { is: 'entry', entry };
  }
}
