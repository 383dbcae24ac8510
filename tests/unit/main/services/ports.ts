import { detect } from '../../../../main/domain/detectors/index.ts';
import { searchOf } from '../../../../main/domain/detectors/terms/dictionary.ts';
import { readOwner } from '../../../../main/domain/owner/owner.ts';
import { createHygiene } from '../../../../main/services/hygiene.ts';
import type { Discovered, Ports, SourceDocument, SourceFiles } from '../../../../main/services/ports.ts';
import type { Input, Method, Output } from '../../../../shared/contract.ts';
import type { EventMessage } from '../../../../shared/events.ts';
import type { LogEvent } from '../../../../shared/log.ts';
import type { Failure, Reply } from '../../../../shared/reply.ts';
import { editsOf } from './file-edits.ts';
import { probesOf } from './probes.ts';
import { sha256, storeInMemory } from './store.ts';

export const hour = 3_600_000;
export const day = 24 * hour;

/** What stands on the disk of a test: the text of a file, and when it was last changed. */
export interface FileOfTest {
  readonly text: string;
  readonly modified?: number;
  readonly blame?: readonly (string | null)[];
}

/** A computer of a test: its clock, its disk, and what was handed over to its person. All of it may be changed. */
export function computer() {
  const disk = new Map<string, FileOfTest>();
  const saved: { name: string; type: string; content: string }[] = [];
  const scans: (readonly string[])[] = [];
  const watched: string[] = [];
  const state = { now: Date.parse('2026-03-02T09:00:00Z'), zone: 'Europe/Berlin', onScan: () => {} };
  const store = storeInMemory();

  const edits = editsOf(disk, () => state.now);

  const ports: Ports = {
    version: '9.9.9',
    clock: { now: () => state.now, zone: () => state.zone },
    random: (bytes) => new Uint8Array(bytes).fill(7),
    hashes: { sha256, keyed: (text) => sha256(`key ${text}`) },
    store,
    files: filesOf(disk, watched),
    scanner: {
      ruleset: 'test-1',
      scan: async (texts, { rulesOff, dictionary }, signal, progress) => {
        scans.push(texts.map(({ text }) => text));
        state.onScan();
        signal.throwIfAborted();
        progress(texts.length);
        const terms = searchOf(dictionary);
        return texts.map(({ text, kind, owner }) =>
          detect(text, { kind, terms, owner: readOwner(owner) }, new Set(rulesOff)),
        );
      },
      close: async () => {},
    },
    edits,
    desk: {
      host: 'electron',
      choose: async () => [...disk.keys()],
      copy: null,
      trash: async (path) => {
        for (const file of disk.keys()) if (file === path || file.startsWith(`${path}/`)) disk.delete(file);
        return true;
      },
      print: async (name, content) => {
        saved.push({ name, type: 'text/html', content });
        return { how: 'file', name, href: null };
      },
      save: async (name, type, content) => {
        saved.push({ name, type, content });
        return { how: 'file', href: null };
      },
    },
    computer: {
      system: 'linux',
      folders: {
        home: '/home/sam',
        claude: '/home/sam/.claude',
        config: '/home/sam/.config',
        roaming: '',
        local: '',
      },
    },
    probes: probesOf(disk),
  };
  return { ports, store, edits, disk, saved, scans, watched, state };
}

function filesOf(disk: ReadonlyMap<string, FileOfTest>, watched: string[]): SourceFiles {
  const documentAt = (file: string, chosen: string): SourceDocument => ({
    file,
    inner: null,
    name: nameOf(file),
    path: file === chosen ? nameOf(file) : file.slice(chosen.length + 1),
    named: file === chosen,
    size: null,
    modified: disk.get(file)?.modified ?? null,
    chosen,
    chunks: () => chunksOf(disk.get(file)?.text ?? ''),
  });
  return {
    discover: async function* (path): AsyncIterable<Discovered> {
      const found = [...disk.keys()].filter((file) => file === path || file.startsWith(`${path}/`)).sort();
      for (const file of found) yield { is: 'document', document: documentAt(file, path) };
      if (found.length === 0)
        yield { is: 'problem', problem: { where: path, code: 'not-found' }, file: null };
    },
    follow: async (from, target) => {
      const file = `${(from.file ?? '').replace(/\/[^/]*$/, '')}/${target}`;
      return disk.has(file)
        ? documentAt(file, from.chosen ?? file)
        : { problem: { code: 'broken-import', params: { target } } };
    },
    watch: (files) => {
      watched.splice(0, watched.length, ...files);
      return () => {};
    },
    survey: async (path, signal, looked) => {
      const found = [...disk.entries()].filter(([file]) => file === path || file.startsWith(`${path}/`));
      if (found.length === 0) return null;
      looked();
      const files = found.map(([file, { text, modified }]) => ({
        name: nameOf(file),
        path: file === path ? nameOf(file) : file.slice(path.length + 1),
        place: file,
        size: text.length,
        modified: modified ?? 0,
      }));
      return { files: signal.aborted ? [] : files, problems: [], leadsTo: null };
    },
    exportFiles: async (documents) =>
      [...new Set(documents)]
        .filter((path) => disk.has(path))
        .map((path) => ({ path, what: 'file', bytes: disk.get(path)?.text.length ?? 0, where: null })),
    conversations: async (documents) => {
      const folders = new Set(documents.map((file) => file.slice(0, -nameOf(file).length)));
      return [...folders].flatMap((folder) => {
        const text = disk.get(`${folder}conversations.json`)?.text;
        const name = 'conversations.json';
        return text === undefined ? [] : [{ name, size: text.length, chunks: () => chunksOf(text) }];
      });
    },
    exists: async (path) => [...disk.keys()].some((file) => file === path || file.startsWith(`${path}/`)),
    open: async function* (name, bytes): AsyncIterable<Discovered> {
      const text = new TextDecoder().decode(bytes);
      const unplaced = {
        file: null,
        inner: null,
        name,
        path: name,
        size: bytes.length,
        modified: null,
        chosen: null,
      };
      yield { is: 'document', document: { ...unplaced, named: true, chunks: () => chunksOf(text) } };
    },
    blame: async (file) => disk.get(file)?.blame ?? null,
  };
}

const nameOf = (file: string): string => file.split('/').at(-1) ?? file;

async function* chunksOf(text: string): AsyncIterable<string> {
  yield text;
}

type Computer = ReturnType<typeof computer>;

/** The application on a computer, as the page meets it. `ask` throws where the answer is a failure. */
export function applicationOn(on: Computer = computer()) {
  const heard: EventMessage[] = [];
  const bugs: unknown[] = [];
  const app = createHygiene(on.ports, (_, error) => bugs.push(error));
  app.on((message) => heard.push(message));

  const reply = <M extends Method>(method: M, input: Input<M>) =>
    app.call(method, input) as Promise<Reply<Output<M>>>;
  const ask = async <M extends Method>(method: M, input: Input<M>): Promise<Output<M>> => {
    const answer = await reply(method, input);
    if (!answer.ok) throw new Error(`${method}: ${answer.error.code}`, { cause: bugs.at(-1) });
    return answer.value;
  };
  const refusal = async <M extends Method>(method: M, input: Input<M>): Promise<Failure | undefined> => {
    const answer = await reply(method, input);
    return answer.ok ? undefined : answer.error;
  };
  /** Reads places of the disk. */
  const read = async (...paths: string[]) => {
    const answer = await app.importPaths(paths);
    if (!answer.ok) throw new Error(answer.error.code, { cause: bugs.at(-1) });
    return answer.value;
  };
  const rows = async () => (await ask('entries.page', { offset: 0, limit: 10_000 })).rows;
  const row = async (words: string) => {
    const { ids } = await ask('entries.search', { query: words });
    const found = (await rows()).find(({ id }) => id === ids[0]);
    if (!found) throw new Error(`no row with ${words}`);
    return found;
  };
  const logged = (): LogEvent[] => on.store.log(0, 10_000).lines.map(({ body }) => body);
  return { ...on, app, heard, bugs, ask, refusal, read, rows, row, logged };
}
