import { basename, dirname } from 'node:path';
import type { FileEdits } from '../../services/ports.ts';
import { runGit } from '../disk/git.ts';

/** Folders that are copied to other computers, by the names that their services give them. */
const synced: readonly (readonly [RegExp, string])[] = [
  [/[/\\](?:Mobile Documents|iCloud ?Drive)[/\\]/i, 'iCloud Drive'],
  [/[/\\]OneDrive[^/\\]*[/\\]/i, 'OneDrive'],
  [/[/\\]Dropbox[^/\\]*[/\\]/i, 'Dropbox'],
  [/[/\\](?:Google ?Drive|GoogleDrive-[^/\\]+|My Drive)[/\\]/i, 'Google Drive'],
  [/[/\\](?:Nextcloud|ownCloud)[/\\]/i, 'Nextcloud'],
  [/[/\\](?:Box|Box Sync)[/\\]/, 'Box'],
  [/[/\\](?:Syncthing|Sync)[/\\]/, 'Syncthing'],
];

/** Who else is reached by a change of a file: others who share its repository, other computers that get a copy. */
export const surroundings: FileEdits['surroundings'] = async (path) => {
  const tracked = await runGit(dirname(path), ['ls-files', '--error-unmatch', '--', basename(path)]);
  return {
    tracked: tracked !== null && tracked.trim() !== '',
    synced: synced.find(([folder]) => folder.test(path))?.[1] ?? null,
  };
};
