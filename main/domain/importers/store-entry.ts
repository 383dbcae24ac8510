import type { Draft, Item, RecordedDate } from './importer.ts';
import { instantOf } from './instant.ts';

/** What a record of a memory store tells of its entry, apart from the text and where it stands. */
export interface StoreEntry {
  readonly text: string;
  readonly pointer: string;
  readonly kind?: Draft['kind'];
  readonly lines?: [number, number] | undefined;
  readonly ref?: unknown;
  /** What the statement is about where its words do not say it, so that equal words about two subjects stay two. */
  readonly part?: string;
  readonly heading?: readonly string[];
  readonly tags?: readonly unknown[];
  readonly recorded?: RecordedDate | undefined;
}

/** The entry of one record of a store: its text is taken whole, never cut or trimmed. */
export function storeEntry(of: StoreEntry): Item {
  const tags = (of.tags ?? []).filter((tag): tag is string => typeof tag === 'string' && tag !== '');
  const ref = typeof of.ref === 'string' || typeof of.ref === 'number' ? { ref: String(of.ref) } : {};
  return {
    is: 'entry',
    entry: {
      ...ref,
      ...(of.part === undefined ? {} : { part: of.part }),
      ...(tags.length === 0 ? {} : { tags }),
      ...(of.recorded ? { recorded: of.recorded } : {}),
      text: of.text,
      kind: of.kind ?? 'fact',
      locator: {
        ...(of.lines ? { lines: of.lines } : {}),
        pointer: of.pointer,
        range: [0, of.text.length],
        ...(of.heading ? { heading: of.heading } : {}),
      },
    },
  };
}

/** The first of some dates that can be read, as a recorded date; `until` the first of those that end it. */
export function recordedAt(
  dates: readonly unknown[],
  ends: readonly unknown[] = [],
  atLeast = false,
): RecordedDate | undefined {
  const [value] = dates.flatMap((date) => instantOf(date) ?? []);
  const [until] = ends.flatMap((date) => instantOf(date) ?? []).sort();
  return value === undefined ? undefined : { value, atLeast, ...(until === undefined ? {} : { until }) };
}

/** A text that holds words: what a record must have to be an entry. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
