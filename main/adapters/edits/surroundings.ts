import { basename, dirname } from 'node:path';
import { syncedBy } from '../../domain/places/synced.ts';
import type { FileEdits } from '../../services/ports.ts';
import { runGit } from '../disk/git.ts';

/** Who else is reached by a change of a file: others who share its repository, other computers that get a copy. */
export const surroundings: FileEdits['surroundings'] = async (path) => {
  const tracked = await runGit(dirname(path), ['ls-files', '--error-unmatch', '--', basename(path)]);
  return { tracked: tracked !== null && tracked.trim() !== '', synced: syncedBy(path) };
};
