import type { Probes, Told } from '../../../../main/services/ports.ts';

/** What a program of the system would print in a test; what is not named is not installed. */
export type Prints = Partial<Record<'fdesetup' | 'manage-bde' | 'lsblk' | 'tmutil', string>>;

/** Asks a disk of a test about itself. Paths with `/`; what lies below a path makes it a folder. */
export function probesOf(
  disk: ReadonlyMap<string, { readonly text: string; readonly modified?: number }>,
  of: {
    prints?: Prints;
    mounts?: readonly string[];
    git?: Readonly<Record<string, { at: string; clean: boolean }>>;
  } = {},
): Probes {
  const none = (gap: 'no-file' | 'no-tool' | 'no-answer'): Told<never> => ({ known: false, gap });
  return {
    text: async (path) => {
      const file = disk.get(path);
      return file ? { known: true, value: file.text } : none('no-file');
    },
    list: async (folder) => {
      const below = [...disk].filter(([path]) => path.startsWith(`${folder}/`));
      const names = Map.groupBy(below, ([path]) => path.slice(folder.length + 1).split('/')[0] ?? '');
      return [...names].map(([name, files]) => ({
        name,
        folder: !disk.has(`${folder}/${name}`),
        modified: Math.max(...files.map(([, { modified = 0 }]) => modified)),
      }));
    },
    run: async (tool) => {
      const out = of.prints?.[tool];
      return out === undefined ? none('no-tool') : { known: true, value: out };
    },
    mounts: async () => of.mounts ?? ['/'],
    git: async (folder) => {
      const found = of.git?.[folder];
      return found ? { known: true, value: found } : none('no-answer');
    },
  };
}
