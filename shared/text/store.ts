/** Why the data folder cannot be used, and what to do. `{place}` is the path. */
export const storeText = {
  'folder-refused':
    'The data folder {place} cannot be written. Correct its permissions, or name another with MEMORY_HYGIENE_HOME. Nothing was changed.',
  'key-damaged':
    'The key file {place} is not what this application wrote. Restore it from a backup; without it earlier decisions cannot be matched to entries. Nothing was changed.',
  'key-missing':
    'The key file {place} is gone. Restore it from a backup, or move the whole folder away and start again: without the key, earlier decisions cannot be matched to entries. Nothing was changed.',
  'in-use':
    'Another process has held the data in {place} for more than ten seconds. Wait until it is done, or end it, and try again. Nothing was changed.',
  'newer-version':
    'The data in {place} was written by a newer version of Memory Hygiene. Install that version. Nothing was changed.',
  damaged:
    'The database {place} is damaged. Move it away and start again: the log is rebuilt from log.jsonl beside it. Nothing was changed.',
} as const;
