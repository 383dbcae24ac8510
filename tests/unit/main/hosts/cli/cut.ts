import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
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
  if (file.endsWith('.csv')) return cellAt(source, pointer, lines);
  const json = /\.jsonl$/.test(file) && lines ? source.split('\n')[lines[0] - 1] : source;
  const value = resolve(JSON.parse(json ?? 'null'), pointer);
  return typeof value === 'string' ? value : undefined;
}

/** The cell of the row that stands on some lines, by the header of its column. */
function cellAt(source: string, pointer: string, lines: [number, number] = [0, 0]): string | undefined {
  const [header = '', ...rest] = source.split('\n');
  const row = rest.slice(lines[0] - 2, lines[1] - 1);
  const table = Papa.parse<Record<string, string>>([header, ...row].join('\n'), { header: true }).data;
  return table[0]?.[pointer.slice(1)];
}
