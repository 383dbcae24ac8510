import { type Allowed, allowedOn, type FileKind } from '../../domain/computer/allowed.ts';
import { type Harvest, harvest, type Picked } from '../../domain/computer/harvest.ts';
import { withHome } from '../../domain/computer/paths.ts';
import { pickFrom } from '../../domain/computer/pick.ts';
import { fixedFiles, projectFiles, type Readable } from '../../domain/computer/where.ts';
import type { Probes } from '../computer-port.ts';
import type { Computer } from '../ports.ts';

/** What the files told, how many were looked into, and how many are there and could not be read. */
export interface FilesRead {
  readonly harvest: Harvest;
  readonly files: number;
  readonly unread: number;
}

/**
 * Reads the allowed keys of all files: first those that lie at fixed places, then those in the folders that became
 * known by them and in those that the person chose. A file's text is let go before the next one is read.
 */
export async function readFiles(
  { system, folders }: Computer,
  chosen: readonly string[],
  probes: Probes,
  signal: AbortSignal,
): Promise<FilesRead> {
  const allowed = allowedOn(system, folders.home);
  const seen = new Set<string>();
  const picked: Picked[] = [];
  let unread = 0;

  const readAll = async (readable: readonly Readable[]): Promise<void> => {
    for (const one of readable) {
      for (const path of await matching(one.pattern, probes)) {
        if (signal.aborted) return;
        if (seen.has(path)) continue;
        seen.add(path);
        const told = await probes.text(path);
        if (!told.known) {
          if (told.gap !== 'no-file') unread += 1;
          continue;
        }
        const file = pick(allowed, one, path, told.value);
        if (file) picked.push(file);
        else unread += 1;
      }
    }
  };

  await readAll(fixedFiles(system, folders));
  const first = harvest(picked);
  const granted = first.grants.map(({ path }) => withHome(path, folders.home));
  const known = new Set([...chosen, ...granted, ...first.projects]);
  await readAll([...known].flatMap((folder) => projectFiles(system, folder)));
  return { harvest: harvest(picked), files: picked.length, unread };
}

function pick<K extends FileKind>(
  allowed: Allowed,
  { kind, label }: Readable & { readonly kind: K },
  path: string,
  content: string,
): Picked | null {
  const picked = pickFrom<unknown>(content, allowed[kind]);
  if (picked === null) return null;
  // The folder that a file lies in tells projects and extensions apart; nothing is shown of it but an extension's id.
  const at = kind === 'manifest' ? (path.split('/').at(-2) ?? '') : path;
  return { kind, label, at, picked } as Picked;
}

/** The paths that a pattern stands for, `*` for any one name. */
async function matching(pattern: string, probes: Probes): Promise<string[]> {
  const star = pattern.split('/').findIndex((part) => part.includes('*'));
  if (star < 0) return [pattern];
  const parts = pattern.split('/');
  const folder = parts.slice(0, star).join('/');
  const [before = '', after = ''] = (parts[star] ?? '').split('*');
  const rest = parts.slice(star + 1);
  const names = (await probes.list(folder))
    .filter((listed) => listed.folder === rest.length > 0)
    .map(({ name }) => name)
    .filter((name) => name.startsWith(before) && name.endsWith(after))
    .sort();
  const all: string[] = [];
  for (const name of names) all.push(...(await matching([folder, name, ...rest].join('/'), probes)));
  return all;
}
