import type { ComputerFacts, Fact, Gap, GrantedFolder } from '../../../shared/computer.ts';
import { switches } from '../../../shared/computer.ts';
import { connectorsFact, joinConnectors, type Met } from '../../domain/computer/connectors.ts';
import { credentialFolders, grantedFolders, isCredentialName } from '../../domain/computer/folders.ts';
import { switchFact } from '../../domain/computer/harvest.ts';
import { withHome } from '../../domain/computer/paths.ts';
import type { Library } from '../library.ts';
import type { Ports } from '../ports.ts';
import { backupsOf, volumesOf } from './disks.ts';
import { accountsOf, automationsOf } from './names.ts';
import { type FilesRead, readFiles } from './read-files.ts';

export type Measuring = Pick<Ports, 'clock' | 'computer' | 'probes' | 'store' | 'hashes'>;

/** What one look gave: the facts, and the connectors with what is not a fact for others. */
export interface Look {
  readonly facts: ComputerFacts;
  readonly met: readonly Met[];
}

/** Measures everything that this computer can tell. Null where it was stopped. */
export async function measure(
  { clock, computer, probes, store, hashes }: Measuring,
  library: Library,
  signal: AbortSignal,
): Promise<Look | null> {
  const print = (text: string): string => hashes.keyed(text).slice(0, 32);
  const read = await readFiles(computer, store.chosen(), probes, signal);
  if (signal.aborted) return null;
  const gap = gapOf(read);
  const folders = await foldersOf(read, { computer, probes, store }, print);
  const granted = folders.known ? folders.value : [];
  const places = [
    { path: store.folder, holds: 'store' as const },
    ...library
      .sources()
      .flatMap(({ place }) => (place === null ? [] : [{ path: place, holds: 'source' as const }])),
    ...granted.map(({ place }) => ({ path: place, holds: 'granted' as const })),
  ];
  const { harvest } = read;
  const found = joinConnectors(harvest.met, print);
  const facts: ComputerFacts = {
    measuredAt: new Date(clock.now()).toISOString(),
    files: read.files,
    unread: read.unread,
    connectors: connectorsFact(found, told(harvest.connectorsTold, gap)),
    folders,
    domains:
      harvest.domainsTold.length > 0
        ? {
            known: true,
            value: [...new Set(harvest.domains.map(({ value }) => value))].sort(),
            where: [...new Set(harvest.domainsTold)].sort(),
          }
        : { known: false, gap },
    switches: Object.fromEntries(
      switches.map((name) => [name, switchFact(harvest.switches[name], gap)]),
    ) as ComputerFacts['switches'],
    accounts: await accountsOf(computer, probes, library.sources(), print),
    volumes: await volumesOf(computer, probes, places, print),
    backups: await backupsOf(computer, probes, granted),
    automations: await automationsOf(computer, probes, print),
  };
  return signal.aborted ? null : { facts, met: harvest.met };
}

const told = (where: readonly string[], gap: Gap): Fact<readonly string[]> =>
  where.length > 0 ? { known: true, value: where, where: [...new Set(where)].sort() } : { known: false, gap };

/** Why a key was not found: a file that could not be read may have held it. */
const gapOf = ({ files, unread }: FilesRead): Gap =>
  unread > 0 ? 'unreadable' : files > 0 ? 'no-key' : 'no-file';

/**
 * The granted folders. That there is none is known only where the list of trusted folders was there and every file
 * could be read: a missing key is never an all-clear.
 */
async function foldersOf(
  read: FilesRead,
  { computer, probes, store }: Pick<Measuring, 'computer' | 'probes' | 'store'>,
  print: (text: string) => string,
): Promise<Fact<GrantedFolder[]>> {
  const { grants, grantsTold } = read.harvest;
  if (grants.length === 0 && (grantsTold.length === 0 || read.unread > 0))
    return { known: false, gap: gapOf(read) };
  const { home } = computer.folders;
  const credentials: string[] = [];
  for (const name of credentialFolders)
    if ((await probes.list(`${home}/${name}`)).length > 0) credentials.push(`${home}/${name}`);
  for (const path of new Set(grants.map((grant) => withHome(grant.path, home))))
    if ((await probes.list(path)).some(({ name, folder }) => !folder && isCredentialName(name)))
      credentials.push(path);
  const around = { system: computer.system, home, ours: store.folder, credentials };
  return {
    known: true,
    value: grantedFolders(grants, around, print),
    where: [...new Set(grants.map(({ where }) => where))].sort(),
  };
}
