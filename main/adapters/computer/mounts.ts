import { readFile } from 'node:fs/promises';
import { mountPoints } from '../../domain/computer/volumes.ts';

/** The mount points of a Linux, as the kernel tells them; none where it is no Linux. */
export const mounts = (): Promise<string[]> =>
  readFile('/proc/self/mountinfo', 'utf8').then(mountPoints, () => []);
