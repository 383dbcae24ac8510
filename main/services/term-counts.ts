import { isOwnersName, tiers } from '../../shared/finding.ts';
import type { StoredTerm } from '../../shared/term.ts';
import type { TermSearch } from '../domain/detectors/terms/search.ts';
import { fullNameOf, isCompatible } from '../domain/owner/name.ts';
import type { LoadedEntry } from './library.ts';

type Entry = Pick<LoadedEntry, 'text' | 'findings'>;

/** In how many entries each term was found, by its place in the list that `search` was made of. */
export function countTerms(
  entries: readonly Entry[],
  terms: readonly StoredTerm[],
  search: TermSearch,
): number[] {
  const counts = terms.map(() => 0);
  for (const { text, findings } of entries) {
    const own = findings.filter(
      ({ category, confidence, accepted }) =>
        category === 'dictionary' && confidence >= tiers.possible && accepted === undefined,
    );
    if (own.length === 0) continue;
    const hits = search(text).filter(({ start }) => own.some((one) => one.start === start));
    for (const term of new Set(hits.map((hit) => hit.term))) counts[term] = (counts[term] ?? 0) + 1;
  }
  return counts;
}

/** In how many entries a name of the person's own was told from other people's. */
export function countOwnName(entries: readonly Entry[], { text: written }: StoredTerm): number {
  const name = fullNameOf(written);
  if (name === null) return 0;
  return entries.filter(({ text, findings }) =>
    findings.some((finding) => {
      if (!isOwnersName(finding)) return false;
      const found = fullNameOf(text.slice(finding.start, finding.end));
      return found !== null && isCompatible(found, name);
    }),
  ).length;
}
