import type { Input, Output } from '../../shared/contract.ts';
import type { ReportEntry, ReportSource, ReportSummary } from '../../shared/report.ts';
import type { SourceInfo } from '../../shared/source.ts';
import { shareEntry, shareProblem } from '../domain/exporters/scan/share.ts';
import type { Library } from './library.ts';
import type { Ports } from './ports.ts';
import { writeReport } from './report.ts';
import { rulesRun } from './rule-settings.ts';
import { count, reportEntry } from './scan-entry.ts';

type Format = Input<'report.export'>['format'];
const types: Readonly<Record<Format, { readonly ending: string; readonly type: string }>> = {
  markdown: { ending: 'md', type: 'text/markdown' },
  json: { ending: 'json', type: 'application/json' },
};

type Given = Pick<Ports, 'clock' | 'desk' | 'scanner' | 'store' | 'version'>;

/**
 * Hands out what was found in everything that is loaded, and everything that could not be read, in share form:
 * no words, no paths, no names.
 */
export function createLibraryReport(
  { clock, desk, scanner, store, version }: Given,
  library: Library,
  sources: () => readonly SourceInfo[],
) {
  async function* entries(summary: ReportSummary): AsyncIterable<ReportEntry> {
    for (const entry of library.entries()) {
      const { id, source, text, kind, locator, findings, age } = entry;
      const document = { file: null, inner: null };
      const shown = reportEntry(
        { id, source, document, draft: { text, kind, locator }, findings, age },
        { all: false, reveal: false },
      );
      count(summary, shown, findings);
      yield shareEntry(shown);
    }
  }

  return async (format: Format): Promise<Output<'report.export'>> => {
    const summary: ReportSummary = { entries: 0, bySensitivity: {}, byCategory: {}, byBand: {}, accepted: 0 };
    const generatedAt = new Date(clock.now()).toISOString();
    const report = {
      rulesRun: rulesRun(store).map(({ id }) => id),
      entries: () => entries(summary),
      sources: sources().map(shareSource),
      summary,
    };
    let content = '';
    const write = async (piece: string): Promise<void> => {
      content += piece;
    };
    await writeReport(report, format, { generatedAt, version, ruleset: scanner.ruleset }, write);
    const { ending, type } = types[format];
    const name = `memory-report-${generatedAt.slice(0, 10)}.${ending}`;
    const saved = await desk.save(name, type, content);
    return { how: saved.how, name, href: saved.href };
  };
}

/** A source under its kind alone. The ids of places that are no source hold their paths: those get a number. */
const shareSource = (source: SourceInfo, at: number): ReportSource => ({
  id: source.id.startsWith('place:') ? `unread-${at + 1}` : source.id,
  kind: source.kind || 'unread',
  label: source.kindLabel,
  entries: source.entries,
  problems: source.problems.map(shareProblem),
});
