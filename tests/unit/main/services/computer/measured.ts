import type { Probes } from '../../../../../main/services/ports.ts';
import { type Parts, type Profile, profileOn } from '../../../../computer/profile.ts';
import { applicationOn, computer } from '../ports.ts';
import { type Prints, probesOf } from '../probes.ts';

export interface Around {
  readonly prints?: Prints;
  readonly mounts?: readonly string[];
  readonly git?: Readonly<Record<string, { at: string; clean: boolean }>>;
}

/** The application on the computer of a profile. */
export function applicationOf({ system, folders, files }: Profile, around: Around = {}) {
  const on = computer();
  for (const [path, file] of files) on.disk.set(path, file);
  const given = probesOf(on.disk, around);
  const opened: string[] = [];
  const probes: Probes = {
    ...given,
    text: (path) => {
      opened.push(path);
      return given.text(path);
    },
  };
  const store = { ...on.store, folder: `${folders.home}/data` };
  const application = applicationOn({
    ...on,
    ports: { ...on.ports, store, computer: { system, folders }, probes },
  });
  return { ...application, opened };
}

/** What a look at the computer of a profile gives, on a Linux unless told otherwise. */
export async function measured(parts: Parts = {}, around: Around = {}) {
  const on = applicationOf(profileOn('linux', parts), around);
  return { ...on, facts: await on.ask('computer.look', {}) };
}
