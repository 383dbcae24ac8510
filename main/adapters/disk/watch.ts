import { type StatsListener, unwatchFile, watchFile } from 'node:fs';

/** Time between two looks at a file, and time without a change before it is told, in milliseconds. */
const [interval, quiet] = [2_000, 1_000];

/**
 * Looks at files from time to time rather than listening for events: editors and synchronisation replace files, which
 * ends a listener, and network drives send none. Tells the changed ones together once they have been quiet.
 */
export function watch(
  files: readonly string[],
  changed: (files: readonly string[]) => void,
  pace: { readonly interval: number; readonly quiet: number } = { interval, quiet },
): () => void {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    const told = [...waiting];
    waiting.clear();
    changed(told);
  };
  const listeners = files.map((file) => {
    const hear: StatsListener = (now, before) => {
      if (now.mtimeMs === before.mtimeMs && now.size === before.size && now.ino === before.ino) return;
      waiting.add(file);
      clearTimeout(timer);
      timer = setTimeout(tell, pace.quiet);
      timer.unref();
    };
    watchFile(file, { interval: pace.interval, persistent: false }, hear);
    return [file, hear] as const;
  });
  return () => {
    clearTimeout(timer);
    for (const [file, hear] of listeners) unwatchFile(file, hear);
  };
}
