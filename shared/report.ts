import { Age } from './age.ts';
import { Kind, Locator } from './entry.ts';
import { Finding, Sensitivity } from './finding.ts';
import { z } from './zod.ts';

/** Version of the shape below: raised by any change that a reader could trip over. */
export const reportVersion = 1;

/** A finding as the report gives it: with the fixed sentences of its rule. Offsets are UTF-16, into the entry's text. */
export const ReportFinding = Finding.extend({ why: z.string(), remedy: z.string() });

/**
 * One entry of the report. `ref` is the id that the source gave, where it gave one; `id` is stable per store only.
 * `text` is there with `--reveal` alone.
 */
export const ReportEntry = z.object({
  id: z.string(),
  ref: z.string().optional(),
  source: z.string(),
  locator: Locator,
  kind: Kind,
  excerpt: z.string(),
  text: z.string().optional(),
  sensitivity: Sensitivity,
  age: Age,
  findings: z.array(ReportFinding),
});
export type ReportEntry = z.infer<typeof ReportEntry>;

export const ReportSource = z.object({
  id: z.string(),
  kind: z.string(),
  label: z.string(),
  entries: z.number().int(),
  problems: z.array(z.object({ where: z.string(), code: z.string(), message: z.string() })),
});
export type ReportSource = z.infer<typeof ReportSource>;

export const ReportSummary = z.object({
  entries: z.number().int(),
  bySensitivity: z.record(z.string(), z.number().int()),
  byCategory: z.record(z.string(), z.number().int()),
  byBand: z.record(z.string(), z.number().int()),
  /** Findings that are left out because they were called wrong (with `--store` alone). */
  accepted: z.number().int(),
});
export type ReportSummary = z.infer<typeof ReportSummary>;

/** The whole report of a scan, as `scan --format json` prints it. */
export const Report = z.object({
  version: z.literal(reportVersion),
  generatedAt: z.string(),
  ruleset: z.string(),
  rulesRun: z.array(z.string()),
  sources: z.array(ReportSource),
  entries: z.array(ReportEntry),
  summary: ReportSummary,
});
export type Report = z.infer<typeof Report>;
