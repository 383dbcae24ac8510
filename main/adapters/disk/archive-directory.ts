import yauzl from 'yauzl';

/** An archive that lies on the disk, or in memory. */
export type ArchiveBytes = { readonly file: string } | { readonly bytes: Buffer };

// Names and sizes are checked by ours, so that a bad one is a problem of its member and not the end of the archive.
const options = {
  lazyEntries: true,
  decodeStrings: false,
  validateEntrySizes: false,
  strictFileNames: false,
  autoClose: false,
} as const;

/** Opens an archive; throws where it is none. */
export const openArchive = (source: ArchiveBytes): Promise<yauzl.ZipFile> =>
  'file' in source ? yauzl.openPromise(source.file, options) : yauzl.fromBufferPromise(source.bytes, options);

/** A member of an archive by the name that its directory gives it, with `/`. */
export interface Member {
  readonly name: string;
  readonly entry: yauzl.Entry;
}

/**
 * What the directory of an archive names, in the order of names, as far as it can be read; and the code of a problem
 * that ended it early.
 */
export async function directory(
  zip: yauzl.ZipFile,
  most: number,
): Promise<{ readonly inside: readonly Member[]; readonly ended: string | null }> {
  const inside: Member[] = [];
  let ended: string | null = null;
  try {
    for await (const entry of zip.eachEntry()) {
      if (inside.length === most) {
        ended = 'archive-members';
        break;
      }
      inside.push({ name: nameOf(entry), entry });
    }
  } catch {
    ended = 'bad-archive';
  }
  return { inside: inside.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)), ended };
}

const nameOf = (entry: yauzl.Entry): string =>
  yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);

/** Whether a name is absolute, or climbs out of the archive. */
export const leadsOutside = (name: string): boolean =>
  /^(?:[/\\]|[A-Za-z]:)/.test(name) || name.split(/[/\\]/).includes('..');

/** A name for a message: no control characters, and not long. */
export const display = (name: string): string => name.replace(/\p{C}/gu, '�').slice(0, 200);

/** Members whose bytes are those of another one too: no honest tool writes such an archive. */
export function overlapping(entries: readonly yauzl.Entry[]): ReadonlySet<yauzl.Entry> {
  const found = new Set<yauzl.Entry>();
  let end = 0;
  for (const entry of entries.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )) {
    if (entry.relativeOffsetOfLocalHeader < end) found.add(entry);
    end = Math.max(end, entry.relativeOffsetOfLocalHeader + localHeader + entry.compressedSize);
  }
  return found;
}

/** Least length of what stands before the bytes of a member (APPNOTE.TXT 4.3.7). */
const localHeader = 30;
