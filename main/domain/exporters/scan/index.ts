import { csv } from './csv.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { table } from './table.ts';
import type { ReportWriter } from './writer.ts';

/** Every form of the scan report. A new one is a file of its own and a line here. */
export const reportWriters: Readonly<Record<string, ReportWriter>> = { table, json, csv, sarif, markdown };

export type { ReportHead, ReportWriter } from './writer.ts';
