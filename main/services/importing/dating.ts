import type { Age } from '../../../shared/age.ts';
import type { Kind } from '../../../shared/entry.ts';
import type { Thresholds } from '../../../shared/settings.ts';
import { ageOf } from '../../domain/age.ts';
import type { Draft, RecordedDate } from '../../domain/importers/importer.ts';
import { instantOf } from '../../domain/importers/instant.ts';
import type { Dating } from '../library.ts';
import type { SourceFiles } from '../ports.ts';
import type { ReadDocument } from '../reading.ts';
import { dayOf } from '../today.ts';
import { accountKinds, type PlacedDocument } from './identify.ts';

/** Files whose lines are worth asking git about: prose. A store of records is written anew as a whole. */
const prose = /\.(?:md|mdc|markdown|txt)$|^\.(?:cursor|windsurf)rules$/i;

/** What dates the entries of one document apart from their own words. */
export interface DocumentDates {
  readonly zone: string;
  readonly lastUpdated?: string;
  readonly recorded?: RecordedDate;
  /** The day on which the file was last written. */
  readonly modifiedDay: string | null;
  readonly blame: readonly (string | null)[] | null;
  readonly linked?: ReadDocument['linked'];
  readonly asOfDay?: string;
}

/**
 * Gathers the dates of a document. The time of a file that an export was unzipped to says nothing about memory, so
 * only files that are themselves the memory lend theirs.
 */
export async function datesOf(
  { read, madeAt }: PlacedDocument,
  files: SourceFiles,
  zone: string,
  signal: AbortSignal,
): Promise<DocumentDates> {
  const { document, facts, linked } = read;
  const own = isOwnFile(read) ? document : null;
  const asked = own?.file && prose.test(own.name) ? own.file : null;
  return {
    zone,
    ...(facts.lastUpdated ? { lastUpdated: facts.lastUpdated } : {}),
    ...(facts.recorded ? { recorded: facts.recorded } : {}),
    modifiedDay: dayIn(own?.modified ?? null, zone),
    blame: asked === null ? null : await files.blame(asked, signal),
    ...(linked ? { linked } : {}),
    ...(madeAt === null ? {} : { asOfDay: dayOf(Date.parse(madeAt), zone) }),
  };
}

const dayIn = (modified: number | null, zone: string): string | null =>
  modified === null ? null : dayOf(modified, zone);

/** Whether a document is a file of memory itself, and neither a member of an archive nor a part of an export. */
export const isOwnFile = ({ document, importer }: Pick<ReadDocument, 'document' | 'importer'>): boolean =>
  document.file !== null && document.inner === null && !accountKinds.has(importer?.id ?? '');

/** What the age of one entry is reckoned from. `firstSeenDay` is set from the second reading on. */
export function datingOf(draft: Draft, dates: DocumentDates, firstSeenDay: string | null): Dating {
  const link = draft.link === undefined ? undefined : dates.linked?.get(draft.link);
  const recorded = draft.recorded ?? link?.recorded ?? dates.recorded;
  const gitDay = newestDay(dates.blame, draft.locator.lines);
  const modifiedDay = link ? dayIn(link.modified, dates.zone) : dates.modifiedDay;
  return {
    ...(draft.prefix === undefined ? {} : { prefix: draft.prefix }),
    ...(recorded ? { recorded: localDate(recorded, dates.zone) } : {}),
    ...(dates.lastUpdated ? { lastUpdated: dates.lastUpdated } : {}),
    ...(gitDay ? { gitDay } : {}),
    ...(modifiedDay === null ? {} : { modifiedDay }),
    ...(firstSeenDay ? { firstSeenDay } : {}),
    ...(dates.asOfDay ? { asOfDay: dates.asOfDay } : {}),
  };
}

/** Instants as the days on which they were at the person's place; what is a day already, or no date, stays. */
function localDate({ value, until, ...rest }: RecordedDate, zone: string): RecordedDate {
  const local = (date: string): string => {
    const instant = date.length > 10 ? instantOf(date) : undefined;
    return instant === undefined ? date : dayOf(Date.parse(instant), zone);
  };
  return { ...rest, value: local(value), ...(until === undefined ? {} : { until: local(until) }) };
}

/** Reckons an age from an entry's words and what else dates it. */
export const age = (
  entry: { readonly text: string; readonly kind: Kind },
  dating: Dating,
  today: string,
  thresholds: Thresholds,
): Age => ageOf({ text: entry.text, kind: entry.kind, ...dating }, today, thresholds);

/** The newest day on which one of the lines changed; nothing where a line differs from the last commit. */
function newestDay(
  blame: DocumentDates['blame'],
  lines: readonly [number, number] | undefined,
): string | null {
  if (!blame || !lines) return null;
  const days = blame.slice(lines[0] - 1, lines[1]);
  if (days.length === 0 || days.includes(null)) return null;
  return days.reduce((newest, day) => ((day ?? '') > (newest ?? '') ? day : newest), null);
}
