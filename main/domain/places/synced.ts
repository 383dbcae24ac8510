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

/** The service that copies what lies at a path to other computers, by the folders above it; null where none is known. */
export const syncedBy = (path: string): string | null =>
  synced.find(([folder]) => folder.test(path))?.[1] ?? null;
