import { describe, expect, it } from 'vitest';
import {
  fromFdesetup,
  fromLsblk,
  fromManageBde,
  fromTmutil,
  mountPoints,
  volumeOf,
} from '../../../../../main/domain/computer/volumes.ts';

const yes = (where: string) => ({ known: true, value: true, where: [where] });
const no = (where: string) => ({ known: true, value: false, where: [where] });
const silent = { known: false, gap: 'no-answer' };

describe('disk encryption', () => {
  it.each([
    ['FileVault is On.\n', yes('fdesetup')],
    ['FileVault is Off.\n', no('fdesetup')],
    ['FileVault is On.\nEncryption in progress: Percent completed = 12\n', no('fdesetup')],
    ['FileVault is Off, but will be enabled after the next restart.\n', silent],
    ['', silent],
  ])('by fdesetup, %j', (out, expected) => {
    expect(fromFdesetup(out)).toEqual(expected);
  });

  const bde = (percent: string, protection: string) =>
    `Volume C: [OS]\n    Conversion Status:    Fully Encrypted\n    Percentage Encrypted: ${percent}%\n    Protection Status:    ${protection}\n`;
  it.each([
    [bde('100.0', 'Protection On'), yes('manage-bde')],
    [bde('100.0', 'Protection Off'), no('manage-bde')],
    [bde('37.5', 'Protection On'), silent],
    [bde('100.0', 'Der Schutz ist aktiviert'), silent],
    ['ERROR: An attempt to access a required resource was denied.', silent],
  ])('by manage-bde, case %#', (out, expected) => {
    expect(fromManageBde(out)).toEqual(expected);
  });

  const lsblk = JSON.stringify({
    blockdevices: [
      {
        name: 'nvme0n1',
        type: 'disk',
        fstype: null,
        mountpoints: [null],
        children: [
          { name: 'p1', type: 'part', fstype: 'ext4', mountpoints: ['/boot'] },
          {
            name: 'p2',
            type: 'part',
            fstype: 'crypto_LUKS',
            mountpoints: [null],
            children: [{ name: 'root', type: 'crypt', fstype: 'btrfs', mountpoints: ['/', '/home'] }],
          },
        ],
      },
      { name: 'sda', type: 'disk', fstype: 'zfs_member', mountpoint: '/tank' },
    ],
  });
  it.each([
    ['/', yes('lsblk')],
    ['/home', yes('lsblk')],
    ['/boot', no('lsblk')],
    ['/tank', silent],
    ['/net', silent],
  ])('by lsblk, of %s', (mount, expected) => {
    expect(fromLsblk(lsblk, mount)).toEqual(expected);
  });
  it.each(['', 'null', '[]', '{"blockdevices": 3}'])('by lsblk, out of %j', (out) => {
    expect(fromLsblk(out, '/')).toEqual(silent);
  });
});

describe('the volume of a path', () => {
  it.each([
    ['linux', '/home/sam/x', '/home'],
    ['linux', '/homes', '/'],
    ['linux', '/', '/'],
    ['darwin', '/Users/sam', '/'],
    ['darwin', '/Volumes/My Stick/a', '/Volumes/My Stick'],
    ['win32', 'c:\\Users', 'C:'],
    ['win32', 'D:/x', 'D:'],
    ['win32', '\\\\server\\share\\x', '\\\\server\\share'],
  ] as const)('on %s, of %s: %s', (system, path, volume) => {
    expect(volumeOf(path, system, ['/', '/home', '/boot'])).toBe(volume);
  });

  it('is looked up in what the kernel tells of the mount points', () => {
    const line = (point: string) => `36 35 98:0 / ${point} rw,noatime shared:1 - ext4 /dev/root rw`;
    expect(mountPoints(`${line('/')}\n${line('/mnt/my\\040stick')}\n\n`)).toEqual(['/', '/mnt/my stick']);
  });
});

describe('the last backup', () => {
  it.each([
    ['/Volumes/.timemachine/AB/2026-02-24-101010.backup/2026-02-24-101010.backup\n', '2026-02-24'],
    ['/Volumes/Backup/Backups.backupdb/mac/2026-02-24-101010\n', '2026-02-24'],
    ['Unable to locate machine directory for host.\n', null],
  ])('that tmutil names, %j', (out, day) => {
    expect(fromTmutil(out)).toBe(day);
  });
});
