import type { Library, LoadedDocument, LoadedEntry } from './library.ts';

/** The index renames rows with `~2`, so entries are compared by what they are, not by object. */
const sameEntry = (a: LoadedEntry, b: LoadedEntry): boolean =>
  a.fingerprint === b.fingerprint &&
  a.source === b.source &&
  JSON.stringify(a.locator) === JSON.stringify(b.locator);

/** The document that holds an entry, and its place there. */
export function placeIn(
  library: Library,
  entry: LoadedEntry,
): { readonly document: LoadedDocument; readonly at: number } | null {
  for (const document of library.source(entry.source)?.documents.values() ?? []) {
    const at = document.entries.findIndex((other) => sameEntry(other, entry));
    if (at >= 0) return { document, at };
  }
  return null;
}

/** Everything nested under an entry, at any depth, in the order of the document: it goes when the entry goes. */
export function childrenOf(library: Library, entry: LoadedEntry): LoadedEntry[] {
  const place = placeIn(library, entry);
  if (!place) return [];
  const family = new Set([place.at]);
  const children: LoadedEntry[] = [];
  for (let at = place.at + 1; at < place.document.entries.length; at += 1) {
    const child = place.document.entries[at];
    if (child?.parent === null || child === undefined || !family.has(child.parent)) continue;
    family.add(at);
    children.push(
      library.withFingerprint(child.fingerprint).find((other) => sameEntry(other, child)) ?? child,
    );
  }
  return children;
}
