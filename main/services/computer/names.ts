import type { Account, Automation, Fact } from '../../../shared/computer.ts';
import { nameFolders } from '../../domain/computer/where.ts';
import type { Probes } from '../computer-port.ts';
import type { LoadedSource } from '../library.ts';
import type { Computer } from '../ports.ts';

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** What stands for an account on the screen: the first block of its id. */
const short = (account: string): string => account.slice(0, 8).toLowerCase();

/** Accounts by the names of their folders, and by the exports that are loaded. */
export async function accountsOf(
  computer: Computer,
  probes: Probes,
  sources: readonly LoadedSource[],
  print: (text: string) => string,
): Promise<Fact<Account[]>> {
  const local = new Map<string, { memory: boolean; last: number }>();
  let looked = false;
  for (const sessions of nameFolders(computer.system, computer.folders).accounts) {
    for (const account of await probes.list(sessions)) {
      looked = true;
      if (!account.folder || !uuid.test(account.name)) continue;
      const key = account.name.toLowerCase();
      const known = local.get(key) ?? { memory: false, last: 0 };
      for (const org of await probes.list(`${sessions}/${account.name}`)) {
        if (!org.folder) continue;
        const at = `${sessions}/${account.name}/${org.name}`;
        const inside = await probes.list(at);
        known.last = Math.max(known.last, ...inside.map(({ modified }) => modified));
        known.memory ||= await hasMemory(at, probes);
      }
      local.set(key, known);
    }
  }
  const exported = Map.groupBy(
    sources.filter(({ account, synthetic }) => account !== null && !synthetic),
    ({ account }) => account?.toLowerCase() ?? '',
  );
  const all = [...new Set([...local.keys(), ...exported.keys()])].sort();
  if (all.length === 0 && !looked) return { known: false, gap: 'no-file' };
  const value = all.map((key): Account => {
    const here = local.get(key);
    const loaded = exported.get(key) ?? [];
    return {
      id: print(`account ${key}`),
      label: short(key),
      origins: [...(loaded.length > 0 ? (['export'] as const) : []), ...(here ? (['local'] as const) : [])],
      entries: loaded.reduce((sum, source) => sum + entriesOf(source), 0),
      memoryOnDisk: here?.memory ?? false,
      lastUsed:
        here && here.last > 0
          ? { known: true, value: new Date(here.last).toISOString().slice(0, 10), where: [] }
          : { known: false, gap: 'no-file' },
    };
  });
  return { known: true, value, where: [] };
}

const entriesOf = ({ documents }: LoadedSource): number =>
  [...documents.values()].reduce((sum, { entries }) => sum + entries.length, 0);

/** Whether an account keeps notes here: its own, or those of a space. Names alone tell. */
async function hasMemory(at: string, probes: Probes): Promise<boolean> {
  if ((await probes.list(`${at}/memory`)).some(({ name, folder }) => !folder && name.endsWith('.md')))
    return true;
  if ((await probes.list(`${at}/memory/memory`)).length > 0) return true;
  for (const space of await probes.list(`${at}/spaces`))
    if ((await probes.list(`${at}/spaces/${space.name}/memory`)).length > 0) return true;
  return false;
}

/** Skills and scheduled tasks, by the names of their folders. */
export async function automationsOf(
  computer: Computer,
  probes: Probes,
  print: (text: string) => string,
): Promise<Fact<Automation[]>> {
  const { skills, tasks } = nameFolders(computer.system, computer.folders);
  const found: Automation[] = [];
  let looked = false;
  for (const [kind, places] of [
    ['skill', skills],
    ['scheduled-task', tasks],
  ] as const) {
    for (const place of places) {
      for (const { name, folder } of await probes.list(place)) {
        looked = true;
        if (!folder || name.startsWith('.')) continue;
        const where = place.split('/').slice(-2).join('/');
        found.push({ id: print(`${kind} ${name}`), name: name.slice(0, 120), kind, where: [where] });
      }
    }
  }
  const once = [...new Map(found.map((one) => [one.id, one])).values()];
  return looked ? { known: true, value: once, where: [] } : { known: false, gap: 'no-file' };
}
