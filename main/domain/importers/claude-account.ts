import { isEmptyPart } from './empty-part.ts';
import type { Draft, Importer, Item } from './importer.ts';
import { instantOf } from './instant.ts';
import { kindOfPath } from './kind-of.ts';
import { parseWhole, problem } from './parse-whole.ts';
import { isRecord, pointer } from './pointer.ts';
import { segment } from './segment.ts';

const keys = ['conversations_memory', 'project_memories', 'memory_files'] as const;
/** Keys of one text each: of today's shape, and of two older ones. */
const texts = ['conversations_memory', 'memory', 'content'] as const;

/**
 * The memory part of a Claude account export: `memories.json` (an array of one object) or
 * `memories/<account>.json` (the object). No vendor schema exists; the shape is the one that real exports have.
 */
export const claudeAccount: Importer = {
  id: 'claude-account',
  label: 'Claude account export',
  about: {
    store: 'Claude account memory (claude.ai and the apps)',
    shape: 'memories.json, memories/<account>.json; alone, in a zip, in a folder',
    dates: 'updated_at of a memory file (the file may be newer than the fact); the summaries have none',
    deletion: 'by hand: Settings > Capabilities > Memory; followed up in the next export',
  },
  recognise: ({ name }, head) => {
    if (!/^\s*[[{]/.test(head)) return 0;
    if (isEmptyPart('memories', name, head)) return 0.6;
    if (keys.some((key) => head.includes(`"${key}"`))) return 1;
    return /^memories.*\.json$/i.test(name) &&
      /^\s*\[?\s*(?:\{\s*"(?:memory|content|account_uuid)"|")/.test(head)
      ? 0.7
      : 0;
  },
  read: async function* (document, chunks) {
    const parsed = yield* parseWhole(document, chunks);
    if (!parsed) return;
    const { value } = parsed;
    const list = Array.isArray(value) ? value.map((one, at) => [one, [at]] as const) : [[value, []] as const];
    const counter = { entries: 0 };
    for (const [one, at] of list) {
      if (typeof one === 'string') yield* cut(one, 'fact', at, [], counter, {});
      else if (isRecord(one)) yield* readAccount(one, at, document.name, counter);
      else yield problem(placeOf(document.name, at), 'odd-record');
    }
  },
};

type Path = readonly (string | number)[];
type Counter = { entries: number };

/** Name of a place for a problem; of the document itself where the path is empty. */
const placeOf = (name: string, path: Path): string =>
  path.length === 0 ? name : `${name} ${pointer(...path)}`;

function* readAccount(
  account: Record<string, unknown>,
  at: Path,
  name: string,
  counter: Counter,
): Generator<Item> {
  const odd = (...path: Path): Item => problem(placeOf(name, [...at, ...path]), 'odd-record');
  if (typeof account.account_uuid === 'string')
    yield { is: 'facts', facts: { accountUuid: account.account_uuid } };
  else if (![...texts, ...keys].some((key) => Object.hasOwn(account, key))) yield odd();
  for (const key of texts) {
    const text = account[key] ?? '';
    if (typeof text === 'string') yield* cut(text, 'fact', [...at, key], [], counter, {});
    else yield odd(key);
  }
  // Where there are none, an empty list was seen in the place of the object.
  const projects = account.project_memories ?? {};
  if (!isRecord(projects)) yield odd('project_memories');
  else
    for (const [uuid, text] of Object.entries(projects)) {
      const path = ['project_memories', uuid] as const;
      if (typeof text !== 'string') yield odd(...path);
      else yield* cut(text, 'project', [...at, ...path], [], counter, { part: `project:${uuid}` });
    }
  const files = Array.isArray(account.memory_files) ? account.memory_files : [];
  if (!Array.isArray(account.memory_files ?? [])) yield odd('memory_files');
  for (const [place, file] of files.entries())
    yield* readFile(file, [...at, 'memory_files', place], name, counter);
  const dates = files.flatMap((file) => (isRecord(file) ? (instantOf(file.updated_at) ?? []) : [])).sort();
  const asOf = dates.at(-1);
  if (asOf) yield { is: 'facts', facts: { asOf } };
}

function* readFile(file: unknown, at: Path, name: string, counter: Counter): Generator<Item> {
  if (!isRecord(file) || typeof file.content !== 'string')
    return yield problem(placeOf(name, at), 'odd-record');
  const path = typeof file.path === 'string' ? file.path : '';
  const updated =
    typeof file.updated_at === 'string' && file.updated_at !== ''
      ? { recorded: { value: file.updated_at, atLeast: true } }
      : {};
  const project = path.match(/^\/?projects\/([^/]+)\//)?.[1];
  const part = project ? { part: `project:${project}` } : {};
  yield* cut(file.content, kindOfPath(path), [...at, 'content'], [path], counter, { ...updated, ...part });
}

/** Cuts one Markdown string of the export; the summaries' headings tell the kind, a memory file's path does. */
function* cut(
  text: string,
  kind: Draft['kind'],
  at: Path,
  above: readonly string[],
  counter: Counter,
  draft: Pick<Draft, 'part' | 'recorded'>,
): Generator<Item> {
  const headingsTell = kind === 'fact' && above.length === 0;
  const drafts = segment(text, {
    kind,
    headingsTell,
    above,
    before: counter.entries,
    draft: { ...draft, pointer: pointer(...at) },
  });
  counter.entries += drafts.length;
  for (const entry of drafts) yield { is: 'entry', entry };
}
