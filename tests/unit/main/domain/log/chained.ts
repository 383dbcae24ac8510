import { sha256 } from '../../../../../main/adapters/store/key.ts';
import { genesis, lineText } from '../../../../../main/domain/log/chain.ts';
import type { LogEvent } from '../../../../../shared/log.ts';

/** A synthetic log of these events, a day apart at nine o'clock, or of missed reviews where a day is given. */
export function chained(events: readonly (LogEvent | string)[]): string[] {
  const lines: string[] = [];
  for (const [at, one] of events.entries()) {
    const body: LogEvent = typeof one === 'string' ? { event: 'review-missed', due: one } : one;
    const before = lines.at(-1);
    const prev = before === undefined ? genesis : sha256(before);
    const day = String(at + 1).padStart(2, '0');
    lines.push(lineText({ n: at + 1, at: `2026-01-${day}T09:00:00.000Z`, zone: 'UTC', body, prev }));
  }
  return lines;
}
