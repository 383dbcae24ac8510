import { reportText as text } from '../../../../shared/text/report.ts';
import { isFlagged, placeOf, problemLines, type ReportWriter, totalLine } from './writer.ts';

/** Lines for a terminal: only what was found, and how much was looked at. */
export const table: ReportWriter = {
  begin: () => '',
  entry: (entry) =>
    isFlagged(entry)
      ? `${entry.sensitivity.padEnd(9)} ${[...new Set(entry.findings.map(({ rule }) => rule))].join(',').padEnd(28)} ${entry.excerpt}\n          ${placeOf(entry)}\n`
      : '',
  end: (summary, sources, { rulesRun }) => {
    const { unread, remarks } = problemLines(sources);
    const section = (title: string, lines: readonly string[]): string =>
      lines.length === 0 ? '' : `\n${title}:\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
    return `${section(text.unread, unread)}${section(text.remarks, remarks)}\n${totalLine(summary, unread.length, rulesRun.length)}\n`;
  },
};
