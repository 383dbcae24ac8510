import type { Link } from '../../../shared/context.ts';
import { contentCategories } from '../../../shared/finding.ts';
import { endsOf } from '../../domain/context/scopes.ts';
import type { LoadedEntry } from '../library.ts';
import { type Surroundings, slugOf, within } from './surroundings.ts';

/** A link between the memory files of an account: the name of another file, perhaps with words of its own. */
const wiki = /\[\[([^\]\n|#]{1,200})(?:[|#][^\]\n]{0,200})?\]\]/g;
/** Links that are shown of one kind: an entity may be in any number of relations. */
const most = 20;
const covered: ReadonlySet<string> = new Set(contentCategories);

/** What an entry names, and what names it: links, lines of an index, relations. What a finding covers is left out. */
export function linksOf(entry: LoadedEntry, around: Surroundings): Link[] {
  return [...written(entry, around), ...indexed(entry, around), ...related(entry, around)];
}

function written(entry: LoadedEntry, { slugs }: Surroundings): Link[] {
  if (!entry.locator.heading?.[0]?.startsWith('/')) return [];
  return [...entry.text.matchAll(wiki)]
    .filter(({ 0: link, index }) =>
      entry.findings.every(
        ({ category, start, end }) => !covered.has(category) || end <= index || start >= index + link.length,
      ),
    )
    .slice(0, most)
    .map(({ 1: name = '' }) => ({
      how: 'link',
      name,
      row: slugs.get(within(entry.source, slugOf(name.trim()))) ?? null,
    }));
}

/** The topic files that a line of an index stands for, or the lines that stand for the file of the entry. */
function indexed(entry: LoadedEntry, { files }: Surroundings): Link[] {
  const { file, lines = [0, -1] } = entry.locator;
  if (file === undefined) return [];
  const rowOf = (path: string | null): string | null => files.find((one) => one.file === path)?.row ?? null;
  const links: Link[] = [];
  for (const one of files) {
    for (const { kind, target, line, to } of one.references) {
      if (kind !== 'index-link') continue;
      if (one.file === file && line >= lines[0] && line <= lines[1])
        links.push({ how: 'index', name: target, row: rowOf(to) });
      else if (to === file) links.push({ how: 'indexed-by', name: `${one.name}:${line}`, row: one.row });
    }
  }
  return links.slice(0, most);
}

function related({ id, source, part = '' }: LoadedEntry, { entities, relations }: Surroundings): Link[] {
  if (part.startsWith('entity:'))
    return (relations.get(within(source, part.slice('entity:'.length))) ?? [])
      .filter((relation) => relation.id !== id)
      .slice(0, most)
      .map((relation) => ({ how: 'relation', name: relation.name, row: relation.id }));
  if (!part.startsWith('relation:')) return [];
  return [...new Set(endsOf(part.slice('relation:'.length)))].map((name) => ({
    how: 'relation',
    name,
    row: entities.get(within(source, name)) ?? null,
  }));
}
