/** Why the data folder cannot be used, and what to do. `{place}` is the path. */
export const storeText = {
  'folder-refused':
    'The data folder {place} cannot be written. Correct its permissions, or name another with MEMORY_HYGIENE_HOME. Nothing was changed.',
  'key-damaged':
    'The key file {place} is not what this application wrote. Restore it from a backup; without it earlier decisions cannot be matched to entries. Nothing was changed.',
  'newer-version':
    'The data in {place} was written by a newer version of Memory Hygiene. Install that version. Nothing was changed.',
  damaged:
    'The database {place} is damaged. Move it away and start again: the log is rebuilt from log.jsonl beside it. Nothing was changed.',
} as const;
