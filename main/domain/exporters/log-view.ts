import type { LogLine } from '../../../shared/log.ts';
import type { PrivatePart } from './log-private.ts';

/** What every form of the exported log is made from. `texts` are the exact characters of the lines. */
export interface LogView {
  readonly texts: readonly string[];
  readonly lines: readonly LogLine[];
  readonly code: string;
  /** What the chain is worth, as a sentence: an export does not look whole where the log is not. */
  readonly chain: string;
  readonly sha256: (text: string) => string;
  /** Instant of the export, ISO 8601. */
  readonly at: string;
  readonly version: string;
  /** What the private form adds; null in the share form. */
  readonly secret: PrivatePart | null;
}
