import type { Age } from '../../../shared/age.ts';
import type { Kind } from '../../../shared/entry.ts';
import type { Thresholds } from '../../../shared/settings.ts';
import { ageOf } from '../../domain/age.ts';
import type { Draft } from '../../domain/importers/importer.ts';
import type { Dating } from '../library.ts';
import type { SourceFiles } from '../ports.ts';
import type { ReadDocument } from '../reading.ts';
import { dayOf } from '../today.ts';
import { accountKinds } from './identify.ts';

/** Kinds of source whose lines are worth asking git about. */
const versioned: ReadonlySet<string> = new Set(['claude-md', 'claude-code-memory', 'markdown', 'text']);

/** What dates the entries of one document apart from their own words. */
export interface DocumentDates {
  readonly lastUpdated?: string;
  readonly recorded?: Dating['recorded'];
  readonly modifiedDay?: string;
  readonly blame: readonly (string | null)[] | null;
}

/**
 * Gathers the dates of a document. The time of a file that an export was unzipped to says nothing about memory, so
 * only files that are themselves the memory lend theirs.
 */
export async function datesOf(
  read: ReadDocument,
  files: SourceFiles,
  zone: string,
  signal: AbortSignal,
): Promise<DocumentDates> {
  const { document, importer, facts } = read;
  const ownFile = document.file !== null && document.inner === null && !accountKinds.has(importer?.id ?? '');
  const blame =
    ownFile && document.file && versioned.has(importer?.id ?? '')
      ? await files.blame(document.file, signal)
      : null;
  return {
    ...(facts.lastUpdated ? { lastUpdated: facts.lastUpdated } : {}),
    ...(facts.recorded ? { recorded: facts.recorded } : {}),
    ...(ownFile && document.modified !== null ? { modifiedDay: dayOf(document.modified, zone) } : {}),
    blame,
  };
}

/** What the age of one entry is reckoned from. `firstSeenDay` is set from the second reading on. */
export function datingOf(draft: Draft, dates: DocumentDates, firstSeenDay: string | null): Dating {
  const recorded = draft.recorded ?? dates.recorded;
  const gitDay = newestDay(dates.blame, draft.locator.lines);
  return {
    ...(draft.prefix === undefined ? {} : { prefix: draft.prefix }),
    ...(recorded ? { recorded } : {}),
    ...(dates.lastUpdated ? { lastUpdated: dates.lastUpdated } : {}),
    ...(gitDay ? { gitDay } : {}),
    ...(dates.modifiedDay ? { modifiedDay: dates.modifiedDay } : {}),
    ...(firstSeenDay ? { firstSeenDay } : {}),
  };
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
