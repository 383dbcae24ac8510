import type { Discovered, SourceFiles } from '../../../../../main/services/ports.ts';
import { read } from '../../../../../main/services/reading.ts';

/** What a reading told: the texts of the entries by the document they stand in, and each problem with its place. */
export interface Told {
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly problems: readonly string[];
}

/** Reads what was discovered to its end. */
export async function tell(files: SourceFiles, discovered: AsyncIterable<Discovered>): Promise<Told> {
  const texts: Record<string, string[]> = {};
  const problems: string[] = [];
  for await (const one of read({ files }, discovered, new AbortController().signal)) {
    const { file, path, inner } = one.document;
    // The path of a member is the one inside its archive, so the archive is named by its file.
    const name = inner === null ? path : `${file?.slice(file.lastIndexOf('/') + 1) ?? ''}!/${inner}`;
    if (one.drafts.length > 0) texts[name] = one.drafts.map(({ text }) => text);
    problems.push(...one.problems.map(({ code, where }) => `${code} ${where}`));
  }
  return { texts, problems };
}
