import type { Fact } from '../../../shared/computer.ts';
import type { System } from '../places/known-places.ts';
import { comparable, isAtOrBelow } from './paths.ts';

/** The volume that a path lies on: a mount point, or a drive of Windows. `mounts` are the mount points of a Linux. */
export function volumeOf(path: string, system: System, mounts: readonly string[]): string {
  switch (system) {
    case 'win32':
      return (
        path.match(/^[a-z]:/i)?.[0].toUpperCase() ?? (path.match(/^[/\\]{2}[^/\\]+[/\\][^/\\]+/)?.[0] || path)
      );
    case 'darwin':
      return path.match(/^\/Volumes\/[^/]+/)?.[0] ?? '/';
    case 'linux':
      return mounts
        .filter((mount) => isAtOrBelow(comparable(path, system), mount))
        .reduce((longest, mount) => (mount.length > longest.length ? mount : longest), '/');
  }
}

type Encrypted = Fact<boolean>;
const told = (value: boolean, where: string): Encrypted => ({ known: true, value, where: [where] });
const silent: Encrypted = { known: false, gap: 'no-answer' };

/** What `fdesetup status` says of the startup disk. While it is still encrypting, the disk is not yet encrypted. */
export function fromFdesetup(out: string): Encrypted {
  const status = out.match(/FileVault is (On|Off)\./)?.[1];
  if (!status) return silent;
  const done = !/in progress/i.test(out);
  return status === 'On' && done
    ? told(true, 'fdesetup')
    : status === 'Off' || !done
      ? told(false, 'fdesetup')
      : silent;
}

/** What `manage-bde -status` says of one drive. It speaks the language of the system; only English is understood. */
export function fromManageBde(out: string): Encrypted {
  const status = out.match(/Protection Status:\s*Protection (On|Off)/i)?.[1]?.toLowerCase();
  if (status === 'off') return told(false, 'manage-bde');
  const percent = out.match(/Percentage Encrypted:\s*(\d+)/i)?.[1];
  return status === 'on' && percent === '100' ? told(true, 'manage-bde') : silent;
}

interface Device {
  readonly type: string;
  readonly fstype: string;
  readonly mounts: readonly string[];
  readonly below: readonly Device[];
}

/** What `lsblk -J` tells of a mount point: whether a device above it, or it itself, is a LUKS one. */
export function fromLsblk(out: string, mount: string): Encrypted {
  let devices: readonly Device[];
  try {
    const whole: unknown = JSON.parse(out);
    devices = devicesIn(Reflect.get(Object(whole), 'blockdevices'));
  } catch {
    return silent;
  }
  const found = devices.flatMap((device) => linesTo(device, mount))[0];
  if (!found) return silent;
  if (found.some(({ type, fstype }) => type === 'crypt' || fstype === 'crypto_LUKS'))
    return told(true, 'lsblk');
  // These encrypt inside themselves, where lsblk does not look.
  return found.some(({ fstype }) => /^(?:zfs_member|bcachefs)$/.test(fstype)) ? silent : told(false, 'lsblk');
}

/** The devices from a disk down to the one that a mount point stands on. */
function linesTo(device: Device, mount: string): Device[][] {
  if (device.mounts.includes(mount)) return [[device]];
  return device.below.flatMap((child) => linesTo(child, mount)).map((line) => [device, ...line]);
}

function devicesIn(value: unknown): Device[] {
  if (!Array.isArray(value)) return [];
  return value.map((one: unknown) => {
    const of = Object(one);
    const mounts: unknown = Reflect.get(of, 'mountpoints') ?? [Reflect.get(of, 'mountpoint')];
    return {
      type: String(Reflect.get(of, 'type') ?? ''),
      fstype: String(Reflect.get(of, 'fstype') ?? ''),
      mounts: (Array.isArray(mounts) ? mounts : []).filter((place) => typeof place === 'string'),
      below: devicesIn(Reflect.get(of, 'children')),
    };
  });
}

/** The day of the last backup that `tmutil latestbackup` names (YYYY-MM-DD); null where it names none. */
export const fromTmutil = (out: string): string | null => out.match(/(\d{4}-\d{2}-\d{2})-\d{6}/)?.[1] ?? null;

/** The mount points in `/proc/self/mountinfo`, as the kernel writes them (spaces as `\040`). */
export const mountPoints = (mountinfo: string): string[] =>
  mountinfo.split('\n').flatMap((line) => {
    const point = line.split(' ')[4];
    return point?.startsWith('/')
      ? [point.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))]
      : [];
  });
