import { severities } from '../../../../shared/finding.ts';
import { caseOf } from './capitals.ts';
import { createTermSearch, type SoughtTerm, type TermSearch } from './search.ts';
import { sameAs } from './spelling.ts';

/** The same for terms that are found in the same places: what is typed small is found in any case, so that matters. */
export const termKey = (text: string): string => `${caseOf(text)} ${sameAs(text)}`;

/**
 * All terms that are looked for, as one text: handed to a thread at little cost, and told apart from another list by
 * a comparison. Of two that are the same the graver one stays. An empty text stands for no terms.
 */
export function dictionaryOf(terms: readonly SoughtTerm[]): string {
  const byName = new Map<string, SoughtTerm>();
  for (const term of terms) {
    const key = termKey(term.text);
    const known = byName.get(key);
    if (!known || severities.indexOf(term.severity) > severities.indexOf(known.severity))
      byName.set(key, term);
  }
  return byName.size === 0
    ? ''
    : JSON.stringify([...byName.values()].map(({ text, kind, severity }) => [text, kind, severity]));
}

let last: { readonly dictionary: string; readonly search: TermSearch } | null = null;

/** The search for the terms of a dictionary; the last one is kept, as one text after the other asks for the same. */
export function searchOf(dictionary: string): TermSearch | undefined {
  if (dictionary === '') return undefined;
  if (last?.dictionary !== dictionary) {
    const listed = JSON.parse(dictionary) as [string, SoughtTerm['kind'], SoughtTerm['severity']][];
    const terms = listed.map(([text, kind, severity]) => ({ text, kind, severity }));
    last = { dictionary, search: createTermSearch(terms) };
  }
  return last.search;
}
