import { realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isLeftAlone } from '../../domain/importers/left-alone.ts';
import { foundInFolder } from '../../domain/importers/places.ts';
import type { Discovered, Hear, SourceFiles } from '../../services/ports.ts';
import { archiveDocuments } from './archive.ts';
import { blame } from './blame.ts';
import { conversationsOf } from './conversations.ts';
import { bytesDocument, type Described, fileDocument, isGzipName, packedDocument } from './documents.ts';
import { exportFiles } from './export-files.ts';
import { follow } from './follow.ts';
import { problemOf } from './reading-error.ts';
import { survey } from './survey.ts';
import { walk } from './walk.ts';
import { watch } from './watch.ts';

/** Reads what lies on this computer, and nothing outside of what the person chose. `home` is what `~` stands for. */
export function createSourceFiles({ home }: { readonly home: string }): SourceFiles {
  return {
    discover,
    open,
    blame,
    watch,
    survey,
    exportFiles,
    conversations: conversationsOf,
    exists: (path) =>
      stat(path).then(
        () => true,
        () => false,
      ),
    follow: (from, target, kind) => follow(from, target, kind, home),
  };
}

async function* discover(path: string, signal: AbortSignal, hear?: Hear): AsyncIterable<Discovered> {
  let real: string;
  let stats: Awaited<ReturnType<typeof stat>>;
  try {
    real = await realpath(path);
    stats = await stat(real);
  } catch (error) {
    return yield { is: 'problem', problem: problemOf(error, path), file: null };
  }
  const name = basename(real);
  const described = {
    file: real,
    inner: null,
    name,
    path: name,
    named: true,
    size: Number(stats.size),
    modified: Number(stats.mtimeMs),
    chosen: path,
  };
  if (stats.isDirectory()) yield* inFolder(path, signal, hear);
  else if (!stats.isFile()) yield { is: 'problem', problem: { where: name, code: 'not-text' }, file: real };
  else if (isLeftAlone(real.replaceAll('\\', '/')))
    yield { is: 'problem', problem: { where: name, code: 'left-alone' }, file: null };
  else if (isZipName(name)) yield* archiveDocuments({ file: real }, described, signal);
  else yield await fileDocument(described);
}

async function* inFolder(chosen: string, signal: AbortSignal, hear?: Hear): AsyncIterable<Discovered> {
  let any = false;
  for await (const walked of walk(chosen, signal, hear)) {
    any = true;
    if (walked.is === 'problem') {
      yield { is: 'problem', problem: walked.problem, file: null };
      continue;
    }
    const { file, path, is, size, modified } = walked.found;
    const described = { file, inner: null, name: basename(path), path, named: false, size, modified, chosen };
    if (is === 'archive') yield* archiveDocuments({ file }, described, signal);
    else yield await fileDocument(described);
  }
  if (!any && !signal.aborted)
    yield { is: 'problem', problem: { where: basename(chosen), code: 'nothing-found' }, file: null };
}

async function* open(name: string, bytes: Uint8Array, signal: AbortSignal): AsyncIterable<Discovered> {
  const base = name.split(/[/\\]/).at(-1) ?? name;
  // A name with a folder in it was found below a folder that was dropped: it must be one that is recognised.
  const named = !/[/\\]/.test(name);
  if (!named && foundInFolder(name.replaceAll('\\', '/')) === 'skip') return;
  const described: Described = {
    file: null,
    inner: null,
    name: base,
    path: name,
    named,
    size: bytes.length,
    modified: null,
    chosen: null,
  };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && isZipName(name))
    yield* archiveDocuments({ bytes: Buffer.from(bytes) }, described, signal);
  else if (isGzipName(name)) yield packedDocument(described, bytes, name);
  else yield bytesDocument(described, bytes);
}

const isZipName = (name: string): boolean => /\.zip$/i.test(name);
