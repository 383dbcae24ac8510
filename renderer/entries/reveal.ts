import { useCallback, useEffect, useState } from 'react';
import type { Segment } from '../../shared/row.ts';
import { ask } from '../api.ts';

const covers = new Set<() => void>();

/** Covers whatever is revealed, at once. */
export function coverAll(): void {
  for (const cover of covers) cover();
}

/** How long a text stays revealed after one press of the key, in milliseconds. */
const glance = 20_000;

/**
 * The uncovered text of one entry, while it is revealed; null otherwise. It is fetched when it is asked for and dropped
 * when it is covered: by letting go, by time, by leaving the row, the window or the screen.
 */
export function useReveal(id: string | null): {
  readonly shown: readonly Segment[] | null;
  readonly reveal: (glancing: boolean) => void;
  readonly cover: () => void;
} {
  const [shown, setShown] = useState<{ id: string; segments: readonly Segment[] } | null>(null);
  const [wanted, setWanted] = useState(0);

  const cover = useCallback(() => {
    setWanted(0);
    setShown(null);
  }, []);

  const reveal = useCallback((glancing: boolean) => setWanted(glancing ? 2 : 1), []);

  useEffect(() => {
    if (wanted === 0 || id === null) return;
    let current = true;
    void ask('entries.reveal', { id }).then((reply) => {
      if (current && reply.ok) setShown({ id, segments: reply.value.segments });
    });
    const timer = wanted === 2 ? setTimeout(cover, glance) : undefined;
    return () => {
      current = false;
      clearTimeout(timer);
      setShown(null);
    };
  }, [wanted, id, cover]);

  // Another row is another text: nothing of the one before may stay, and nothing of it is revealed unasked.
  const [row, setRow] = useState(id);
  if (row !== id) {
    setRow(id);
    setWanted(0);
    setShown(null);
  }

  useEffect(() => {
    covers.add(cover);
    window.addEventListener('blur', cover);
    document.addEventListener('visibilitychange', cover);
    return () => {
      covers.delete(cover);
      window.removeEventListener('blur', cover);
      document.removeEventListener('visibilitychange', cover);
    };
  }, [cover]);

  return { shown: shown && shown.id === id && wanted !== 0 ? shown.segments : null, reveal, cover };
}
