import { ownerIn } from './claude-users.ts';
import { isEmptyPart } from './empty-part.ts';
import type { Draft, Importer, Item } from './importer.ts';
import { parseWhole, problem } from './parse-whole.ts';
import { isRecord, pointer } from './pointer.ts';
import { segment } from './segment.ts';

/** The projects of a Claude account export: `projects/<uuid>.json`, or the older `projects.json`. Instructions and documents. */
export const claudeProject: Importer = {
  id: 'claude-project',
  label: 'Claude project',
  about: {
    store: 'Claude projects: instructions and knowledge files',
    shape: 'projects/<uuid>.json, projects.json; alone, in a zip, in a folder',
    dates: 'created_at of a document; a project’s updated_at is touched in bulk and not used',
    deletion: 'by hand: on the page of the project; followed up in the next export',
  },
  recognise: ({ name }, head) => {
    if (isEmptyPart('projects', name, head)) return 0.6;
    return /^\s*[[{]/.test(head) &&
      /"(?:prompt_template|is_starter_project)"/.test(head) &&
      /"uuid"/.test(head)
      ? 0.9
      : 0;
  },
  read: async function* (document, chunks) {
    const parsed = yield* parseWhole(document, chunks);
    if (!parsed) return;
    const { value } = parsed;
    const counter = { entries: 0 };
    if (!Array.isArray(value)) return yield* readProject(value, [], document.name, counter);
    for (const [at, project] of value.entries()) yield* readProject(project, [at], document.name, counter);
  },
};

type Path = readonly (string | number)[];

function* readProject(
  project: unknown,
  at: Path,
  name: string,
  counter: { entries: number },
): Generator<Item> {
  if (!isRecord(project) || typeof project.uuid !== 'string')
    return yield problem(`${name} ${pointer(...at)}`, 'odd-record');
  const creator = isRecord(project.creator) ? project.creator.uuid : undefined;
  if (typeof creator === 'string') yield { is: 'facts', facts: { accountUuid: creator } };
  yield* ownerIn(project.creator);
  const above = typeof project.name === 'string' && project.name !== '' ? [project.name] : [];
  const part = `project:${project.uuid}`;

  const cut = function* (
    text: unknown,
    kind: Draft['kind'],
    path: Path,
    heading: readonly string[],
    more: Pick<Draft, 'ref' | 'recorded'>,
  ): Generator<Item> {
    if (text === undefined || text === null) return;
    if (typeof text !== 'string') return yield problem(`${name} ${pointer(...path)}`, 'odd-record');
    const drafts = segment(text, {
      kind,
      headingsTell: false,
      above: heading,
      before: counter.entries,
      draft: { ...more, part, pointer: pointer(...path) },
    });
    counter.entries += drafts.length;
    for (const entry of drafts) yield { is: 'entry', entry };
  };

  yield* cut(project.description, 'project', [...at, 'description'], above, {});
  yield* cut(project.prompt_template, 'instruction', [...at, 'prompt_template'], above, {});
  const docs = Array.isArray(project.docs) ? project.docs : [];
  for (const [place, doc] of docs.entries()) {
    const path = [...at, 'docs', place];
    if (!isRecord(doc) || typeof doc.content !== 'string') {
      yield problem(`${name} ${pointer(...path)}`, 'odd-record');
      continue;
    }
    const heading = typeof doc.filename === 'string' ? [...above, doc.filename] : above;
    const ref = typeof doc.uuid === 'string' ? { ref: doc.uuid } : {};
    const recorded =
      typeof doc.created_at === 'string' ? { recorded: { value: doc.created_at, atLeast: true } } : {};
    yield* cut(doc.content, 'reference', [...path, 'content'], heading, { ...ref, ...recorded });
  }
}
