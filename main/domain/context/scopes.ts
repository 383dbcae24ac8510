import type { EntryContext } from '../../../shared/context.ts';

type Scope = EntryContext['scope'][number];

const projectFolder = /\/\.claude\/projects\/([^/]+)\/memory\//;

/**
 * What narrows where an entry belongs, widest first: its account; the project, space, agent or entity that its store
 * names (`part`, as importers write it); the folder of the project or the one that the person chose; else this computer.
 * `names` gives names to ids of projects and spaces.
 */
export function scopesOf(of: {
  readonly account: string | null;
  readonly part: string | undefined;
  /** The path of the file with `/`, and the folder that was chosen; null where there is none. */
  readonly file: string | null;
  readonly chosen: string | null;
  readonly names: ReadonlyMap<string, string>;
}): Scope[] {
  const scopes: Scope[] = of.account === null ? [] : [{ is: 'account', name: of.account }];
  const folder = of.file?.match(projectFolder)?.[1];
  if (folder !== undefined) scopes.push({ is: 'project', name: folder });
  const [, kind = '', id = ''] = of.part?.match(/^(\w+):(.*)$/s) ?? [];
  const name = of.names.get(of.part ?? '') ?? id;
  if (kind === 'project' || kind === 'space' || kind === 'agent' || kind === 'entity')
    scopes.push({ is: kind, name });
  else if (kind === 'relation') scopes.push({ is: 'relation', name: endsOf(id).join(' – ') });
  if (of.account === null && of.file !== null && folder === undefined && kind !== 'space')
    scopes.push(
      of.chosen !== null && of.chosen !== of.file
        ? { is: 'folder', name: of.chosen }
        : { is: 'computer', name: '' },
    );
  return scopes;
}

/** The two entities of a relation, as its part names them. */
export function endsOf(part: string): string[] {
  try {
    const ends: unknown = JSON.parse(part);
    return Array.isArray(ends) ? ends.map(String) : [];
  } catch {
    return [];
  }
}
