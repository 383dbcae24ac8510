import { basename, dirname } from 'node:path';
import { runGit } from '../disk/git.ts';

/** Versions that are looked through at most. */
const most = 200;

/**
 * In how many earlier versions of a file, as git keeps them, all of some texts stand; null where git keeps none. At most
 * 200 versions are looked through.
 */
export async function earlierVersions(path: string, texts: readonly string[]): Promise<number | null> {
  const [folder, name] = [dirname(path), basename(path)];
  const listed = await runGit(folder, ['rev-list', `--max-count=${most}`, 'HEAD', '--', name]);
  if (listed === null) return null;
  let holding = 0;
  for (const revision of listed.split('\n').filter(Boolean)) {
    const version = await runGit(folder, ['cat-file', 'blob', `${revision}:./${name}`]);
    if (version !== null && texts.every((text) => version.includes(text))) holding += 1;
  }
  return holding;
}
