import type { Finding } from '../../shared/finding.ts';
import { beginInspection, type Inspected, type Other } from '../domain/inspectors/index.ts';
import type { Inspect, LoadedDocument, LoadedEntry, LoadedSource } from './library.ts';
import type { Clock, Store } from './ports.ts';
import { today } from './today.ts';

/** Other entries that one finding names: more of them say nothing more. */
const most = 20;

/** An entry in its place. */
interface Placed {
  readonly loaded: LoadedEntry;
  readonly id: string;
  readonly place: number;
  readonly document: LoadedDocument;
  readonly source: LoadedSource;
}

/**
 * Adds to the findings of each entry what comes to light beside others, on both sides of a pair. It is worked out
 * anew when what is loaded, the day or the rules have changed, and kept else.
 */
export function createInspecting(clock: Clock, store: Pick<Store, 'settings'>): Inspect {
  const merged = new WeakMap<LoadedEntry, LoadedEntry>();
  let known: { key: string; sources: readonly LoadedSource[]; entries: readonly LoadedEntry[] } | null = null;

  /** The same object as long as it has the same id and the same findings. */
  const merge = (loaded: LoadedEntry, id: string, found: readonly Finding[]): LoadedEntry => {
    if (found.length === 0 && loaded.id === id) return loaded;
    const kept = merged.get(loaded);
    const findings = [...loaded.findings, ...found];
    if (kept?.id === id && JSON.stringify(kept.findings) === JSON.stringify(findings)) return kept;
    const entry = { ...loaded, id, findings };
    merged.set(loaded, entry);
    return entry;
  };

  return (sources, idOf) => {
    const { rulesOff } = store.settings();
    const key = JSON.stringify([today(clock), rulesOff]);
    if (known?.key === key && isSame(known.sources, sources)) return known.entries;
    const placed = sources.flatMap((source) =>
      [...source.documents.values()].flatMap((document) =>
        document.entries.map(
          (loaded, place): Placed => ({ loaded, id: idOf(loaded), place, document, source }),
        ),
      ),
    );
    const found = inspectAll(placed, today(clock), new Set(rulesOff));
    const entries = placed.map(({ loaded, id }, at) => merge(loaded, id, found.get(at) ?? []));
    known = { key, sources: [...sources], entries };
    return entries;
  };
}

const isSame = (before: readonly LoadedSource[], now: readonly LoadedSource[]): boolean =>
  before.length === now.length && before.every((source, at) => source === now[at]);

/** The findings of the inspectors, by the place of the entry in the whole list. */
function inspectAll(
  placed: readonly Placed[],
  day: string,
  off: ReadonlySet<string>,
): ReadonlyMap<number, readonly Finding[]> {
  const inspect = beginInspection(day, off);
  const byId = new Map(placed.map(({ id }, at) => [id, at]));
  const found = new Map<number, Finding[]>();
  const add = (at: number, finding: Finding): void => {
    const list = found.get(at) ?? [];
    found.set(at, list);
    const same = list.findIndex((one) => isOfSame(one, finding));
    const before = list[same];
    if (before) list[same] = together(before, finding);
    else list.push(finding);
  };
  let current: LoadedDocument | null = null;
  let context = contextOf(placed[0]);
  for (const [at, one] of placed.entries()) {
    if (one.document !== current) [current, context] = [one.document, contextOf(one)];
    const { loaded, id } = one;
    for (const inspected of inspect({ ...loaded, id }, one.place, context)) {
      add(at, inspected.finding);
      for (const other of inspected.others) {
        const there = byId.get(other.id);
        if (there !== undefined) add(there, mirrored(inspected, other, id));
      }
    }
  }
  return found;
}

const contextOf = (one: Placed | undefined) => {
  const { file, inner } = one?.document.entries[0]?.locator ?? {};
  return {
    importer: one?.source.kind ?? '',
    name: (inner ?? file ?? '').replace(/^.*[\\/]/, ''),
    entries: one?.document.entries ?? [],
    problems: one?.document.problems ?? [],
  };
};

/** The finding as the other side of the pair has it. */
const mirrored = ({ finding }: Inspected, { start, end }: Other, id: string): Finding => {
  const { marks: _, ...rest } = finding;
  return { ...rest, start, end, others: [id] };
};

const isOfSame = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.start === b.start && a.end === b.end;

/** One finding that names the others of both. */
const together = (a: Finding, b: Finding): Finding => ({
  ...(a.confidence >= b.confidence ? a : b),
  others: [...new Set([...(a.others ?? []), ...(b.others ?? [])])].slice(0, most),
});
