import { useEffect, useState } from 'react';
import { ask } from '../api.ts';

/** Time without a key press after which a search begins, in milliseconds. */
const rest = 150;

/** The ids that a full-text search finds; null while nothing is searched for. The search runs outside of the page. */
export function useSearch(query: string, stamp: unknown): ReadonlySet<string> | null {
  const [found, setFound] = useState<ReadonlySet<string> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp says when the entries have changed
  useEffect(() => {
    if (query.trim() === '') return setFound(null);
    let current = true;
    const timer = setTimeout(() => {
      void ask('entries.search', { query }).then((reply) => {
        if (current && reply.ok) setFound(new Set(reply.value.ids));
      });
    }, rest);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, stamp]);
  return found;
}
