import type { Backup, Fact, GrantedFolder, Volume } from '../../../shared/computer.ts';
import { withHome } from '../../domain/computer/paths.ts';
import {
  fromFdesetup,
  fromLsblk,
  fromManageBde,
  fromTmutil,
  volumeOf,
} from '../../domain/computer/volumes.ts';
import type { Probes } from '../computer-port.ts';
import type { Computer } from '../ports.ts';

/** Every volume that holds a source, the store or a granted folder, and whether it is encrypted. */
export async function volumesOf(
  { system, folders }: Computer,
  probes: Probes,
  places: readonly { readonly path: string; readonly holds: Volume['holds'][number] }[],
  print: (text: string) => string,
): Promise<Volume[]> {
  const mounts = await probes.mounts();
  const holding = new Map<string, Set<Volume['holds'][number]>>();
  for (const { path, holds } of places) {
    const volume = volumeOf(withHome(path, folders.home), system, mounts);
    holding.set(volume, (holding.get(volume) ?? new Set()).add(holds));
  }
  const order = ['source', 'store', 'granted'] as const;
  const volumes: Volume[] = [];
  for (const [place, holds] of [...holding].sort(([a], [b]) => (a < b ? -1 : 1)))
    volumes.push({
      id: print(`volume ${place}`),
      place,
      holds: order.filter((one) => holds.has(one)),
      encrypted: await encryption(place, system, probes),
    });
  return volumes;
}

async function encryption(
  volume: string,
  system: Computer['system'],
  probes: Probes,
): Promise<Fact<boolean>> {
  // FileVault is a matter of the startup disk: of another one its program says nothing.
  if (system === 'darwin' && volume !== '/') return { known: false, gap: 'no-tool' };
  if (system === 'win32' && !/^[A-Z]:$/.test(volume)) return { known: false, gap: 'no-tool' };
  const tool = ({ darwin: 'fdesetup', win32: 'manage-bde', linux: 'lsblk' } as const)[system];
  const told = await probes.run(tool, system === 'win32' ? volume : undefined);
  if (!told.known) return told;
  switch (tool) {
    case 'fdesetup':
      return fromFdesetup(told.value);
    case 'manage-bde':
      return fromManageBde(told.value);
    case 'lsblk':
      return fromLsblk(told.value, volume);
  }
}

/** What would bring each granted folder back: a copy of the whole computer, else the repository that it lies in. */
export async function backupsOf(
  { system, folders: { home } }: Computer,
  probes: Probes,
  folders: readonly GrantedFolder[],
): Promise<Backup[]> {
  const machine = system === 'darwin' && folders.length > 0 ? await probes.run('tmutil') : null;
  const copied = machine?.known ? fromTmutil(machine.value) : null;
  const backups: Backup[] = [];
  for (const { id, place } of folders) {
    const path = withHome(place, home);
    if (copied !== null && !path.startsWith('/Volumes/')) {
      const value = { kind: 'time-machine', at: copied, clean: null } as const;
      backups.push({ folder: id, found: { known: true, value, where: ['tmutil'] } });
      continue;
    }
    const git = await probes.git(path);
    backups.push({
      folder: id,
      found: git.known ? { known: true, value: { kind: 'git', ...git.value }, where: ['git'] } : git,
    });
  }
  return backups;
}
