import { readFileSync } from 'node:fs';
import { resolve } from '../../../../../main/domain/importers/pointer.ts';
import type { ReportEntry } from '../../../../../shared/report.ts';

/**
 * The text that a locator points at, taken from the source alone. `members` are the decoded members of archives by
 * their last name. Offsets are UTF-16, into the decoded file or into the JSON string that the pointer names.
 */
export function cut(
  { locator }: ReportEntry,
  members: ReadonlyMap<string, string> = new Map(),
): string | undefined {
  const member = locator.inner?.split('!/').at(-1) ?? '';
  const source = members.get(member) ?? readFileSync(locator.file ?? '', 'utf8').replace(/^\uFEFF/, '');
  const whole = locator.pointer === undefined ? source : stringAt(source, locator);
  return locator.range && whole?.slice(locator.range[0], locator.range[1]);
}

function stringAt(source: string, { pointer = '', file = '', lines }: ReportEntry['locator']) {
  const json = /\.jsonl$/.test(file) && lines ? source.split('\n')[lines[0] - 1] : source;
  const value = resolve(JSON.parse(json ?? 'null'), pointer);
  return typeof value === 'string' ? value : undefined;
}
