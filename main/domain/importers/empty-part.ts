/**
 * Whether this is a part of a Claude account export that holds nothing: an export of somebody without projects has a
 * `projects.json` with an empty list. By its name alone, as an empty list has no shape; `part` is the name's beginning.
 */
export function isEmptyPart(part: 'memories' | 'projects' | 'users', name: string, head: string): boolean {
  return (
    name.toLowerCase().startsWith(part) && /\.json$/i.test(name) && /^\s*(?:\[\s*\]|\{\s*\})\s*$/.test(head)
  );
}
