import type { Item, RecordedDate } from './importer.ts';
import { instantOf } from './instant.ts';
import { problem } from './parse-whole.ts';
import { isRecord } from './pointer.ts';
import { isText } from './store-entry.ts';

/** Fields that may hold the words of a record, in the order of trying. */
export const textFields = ['text', 'content', 'memory'] as const;

/** The field that holds the words of a record, if any does. */
export const textField = (
  record: Readonly<Record<string, unknown>>,
): (typeof textFields)[number] | undefined => textFields.find((field) => isText(record[field]));

/** What a plain format tells of a record. */
interface Place {
  /** Name for a problem: `file:line` or `file /pointer`. */
  readonly where: string;
  readonly pointer: string;
  readonly lines?: [number, number];
}

/**
 * One record of a plain format, `{ id?, text | content | memory, created_at?, updated_at? }`, as one entry that is
 * never cut or trimmed.
 */
export function* recordItems(record: unknown, place: Place): Generator<Item> {
  if (isText(record)) return yield entry(record, place.pointer, place, {});
  const field = isRecord(record) && !Array.isArray(record) ? textField(record) : undefined;
  if (!isRecord(record) || field === undefined) return yield problem(place.where, 'odd-record');
  const text = String(record[field]);
  const ref =
    typeof record.id === 'string' || typeof record.id === 'number' ? { ref: String(record.id) } : {};
  const recorded = recordedOf(record);
  const given = [record.updated_at, record.created_at].some(
    (value) => value !== undefined && value !== null && value !== '',
  );
  yield entry(text, `${place.pointer}/${field}`, place, { ...ref, ...(recorded ? { recorded } : {}) });
  if (given && !recorded) yield problem(place.where, 'odd-date');
}

function entry(
  text: string,
  pointer: string,
  place: Place,
  more: { ref?: string; recorded?: RecordedDate },
): Item {
  const lines = place.lines ? { lines: place.lines } : {};
  return {
    is: 'entry',
    entry: { ...more, text, kind: 'fact', locator: { ...lines, pointer, range: [0, text.length] } },
  };
}

/** The date that the store recorded for a record: when it was last written, else when it was made. */
export function recordedOf(record: Readonly<Record<string, unknown>>): RecordedDate | undefined {
  for (const value of [record.updated_at, record.created_at]) {
    const instant = instantOf(value);
    if (instant) return { value: typeof value === 'string' ? value : instant, atLeast: false };
  }
  return undefined;
}
