import type { LogCheck } from '../../shared/log.ts';
import { exportLog, type LogFormat, logFormats, parseLogFile } from '../domain/exporters/index.ts';
import { lastFolder, type PrivatePart } from '../domain/exporters/log-private.ts';
import {
  type ChangedLine,
  changedLine,
  checkChain,
  isReceiptCode,
  receiptCode,
} from '../domain/log/chain.ts';
import type { Clock, Hashes, Store } from './ports.ts';

type Sha256 = Hashes['sha256'];

/** The log as a file to hand out. The export is logged first, so that it shows itself. */
export function makeLogFile(
  store: Pick<Store, 'append' | 'logLines' | 'sources' | 'notes' | 'numberOf'>,
  clock: Clock,
  sha256: Sha256,
  version: string,
  format: LogFormat,
  form: 'share' | 'private' = 'share',
): ReturnType<typeof exportLog> {
  const exportedAt = new Date(clock.now()).toISOString();
  store.append(exportedAt, clock.zone(), { event: 'log-exported', format, form });
  return exportLog(format, store.logLines(), {
    exportedAt,
    version,
    sha256,
    secret: form === 'private' ? privatePart(store) : null,
  });
}

/** Where sources lie and what was noted on entries, by the numbers that the log names them by. */
function privatePart(store: Pick<Store, 'sources' | 'notes' | 'numberOf'>): PrivatePart {
  return {
    places: store
      .sources()
      .flatMap(({ number, chosen }) => (chosen === null ? [] : [[number, lastFolder(chosen)] as const])),
    notes: [...store.notes()].flatMap(([fingerprint, note]) => {
      const number = store.numberOf(fingerprint);
      return number === null ? [] : [[number, note] as const];
    }),
  };
}

/** The lines of an exported file, the receipt that it states, and whether it is as it was written; null where it is no exported log. */
export const readLogFile = parseLogFile;

/** What a check found: with a line that was changed, and its event. */
export type CheckedLog = LogCheck & { readonly code: string; readonly changed: ChangedLine | null };

/** Checks lines against each other, and against every receipt that is given: the file's own, and one kept elsewhere. */
export function checkLog(
  lines: readonly string[],
  receipts: readonly (string | null | undefined)[],
  sha256: Sha256,
): CheckedLog {
  const checks = receipts.flatMap((code) => (code ? [checkChain(lines, sha256, code)] : []));
  const check = checks.find(({ ok }) => !ok) ?? checkChain(lines, sha256);
  const expect = receipts.find((code) => code) ?? undefined;
  return {
    ...check,
    code: receiptCode(check.lines, check.head),
    changed: changedLine(lines, check, sha256, expect),
  };
}

export { isReceiptCode, type LogFormat, logFormats };
