import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../../main/adapters/store/key.ts';
import { exportLog, parseLogFile } from '../../../../../main/domain/exporters/index.ts';
import { checkLog } from '../../../../../main/services/log-file.ts';
import type { LogEvent } from '../../../../../shared/log.ts';
import { chained } from '../log/chained.ts';

/** A synthetic log, each line with an event of its own. */
const events: readonly LogEvent[] = [
  { event: 'store-created', version: '1.2.3', scheme: 1 },
  { event: 'source-missing', source: 2, sourceKind: 'claude-md' },
  { event: 'note', entry: 31, digest: 'abcdef0123456789abcdef0123456789' },
  { event: 'log-exported', format: 'json', form: 'share' },
];
const context = { exportedAt: '2026-02-28T10:00:00.000Z', version: '1.2.3', sha256 };
const whole = exportLog('json', chained(events), context).content;

/** What a check says of a file: nothing wrong, a changed line with its event, or a change around the lines. */
function said(file: string): string {
  const read = parseLogFile(file, sha256);
  if (!read) return 'no log';
  const { ok, changed } = checkLog(read.lines, [read.receipt], sha256);
  if (!ok) return `${changed?.line ?? 0} ${changed?.event ?? '?'}`;
  return read.framed === false ? 'around' : 'whole';
}

describe('a single changed byte', () => {
  const bytes = Buffer.from(whole);
  const physical = whole.split('\n');
  const first = physical.findIndex((line) => line.startsWith('    "'));
  /** Which event a byte of the file belongs to, from 1; null around the lines. */
  const lineAt = (at: number): number | null => {
    const line = bytes.subarray(0, at).toString().split('\n').length - 1;
    const start = Buffer.byteLength(physical.slice(0, line).join('\n')) + 1;
    const inside = line >= first && line < first + events.length && at - start > 4;
    return inside && at - start < Buffer.byteLength(physical[line] ?? '') - 2 ? line - first + 1 : null;
  };

  it('of a whole export is the only thing that is reported', () => {
    expect(said(whole)).toBe('whole');
    expect(said(whole.replaceAll('\n', '\r\n'))).toBe('whole');
  });

  it.each([
    ['another letter', (byte: number) => byte ^ 1],
    ['a quotation mark', () => 34],
    ['a byte that is no text', () => 0xff],
  ])('wherever it is, is reported, in a line with its event: %s', (_, to) => {
    const wrong: string[] = [];
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = to(bytes[at] ?? 0);
      if (changed.equals(bytes)) continue;
      const [heard, line] = [said(changed.toString()), lineAt(at)];
      const event = line === null ? null : events[line - 1]?.event;
      const isNamed = line === null ? heard !== 'whole' : heard.startsWith(`${line} `);
      // The name of the event may itself be what was changed.
      const isEvent =
        !event || heard.endsWith(event) || !changed.toString().includes(`\\"event\\":\\"${event}\\"`);
      if (!isNamed || !isEvent) wrong.push(`${at} (${line}): ${heard}`);
    }
    expect(wrong).toEqual([]);
  });
});
