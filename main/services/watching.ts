import type { Events } from './events.ts';
import type { Library, LoadedSource } from './library.ts';
import type { SourceFiles } from './ports.ts';

export interface Watching {
  /** Whether a file of the source changed or went since it was read. */
  readonly changed: (source: LoadedSource) => boolean;
  readonly stop: () => void;
}

const filesOf = (source: LoadedSource): readonly string[] =>
  [...source.documents.values()].flatMap(({ names }) => [...names]);

/**
 * Watches the files of what is loaded and offers to read them again; nothing is read unasked. A source that was read
 * again is unchanged again, because the mark names the reading that it belongs to.
 */
export function createWatching(
  files: Pick<SourceFiles, 'watch'>,
  library: Library,
  events: Events,
): Watching {
  const marks = new Map<string, string>();
  let watched = '';
  let stop = (): void => {};

  const mark = (changed: readonly string[]): void => {
    for (const source of library.sources())
      if (filesOf(source).some((file) => changed.includes(file))) marks.set(source.id, source.readAt);
    events.emit('changed', { what: 'sources' });
  };

  const follow = (): void => {
    const wanted = [...new Set(library.sources().flatMap(filesOf))].sort();
    if (wanted.join('\n') === watched) return;
    watched = wanted.join('\n');
    stop();
    stop = files.watch(wanted, mark);
  };

  const deaf = events.on((message) => {
    if (message.name === 'changed' && message.payload.what === 'entries') follow();
  });

  return {
    changed: ({ id, readAt }) => marks.get(id) === readAt,
    stop: () => {
      deaf();
      stop();
    },
  };
}
