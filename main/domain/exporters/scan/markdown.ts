import { fill } from '../../../../shared/text/problems.ts';
import { reportText as text } from '../../../../shared/text/report.ts';
import { isFlagged, placeOf, problemLines, type ReportWriter, totalLine } from './writer.ts';

const cell = (value: string): string =>
  value.replace(/[\\|<>[\]`*_&]/g, (mark) => `\\${mark}`).replace(/\s+/g, ' ');

/** A report to hand on: places and rules, no words of an entry. */
export const markdown: ReportWriter = {
  begin: ({ generatedAt, ruleset, rulesRun }) =>
    `# ${text.title}\n\n${fill(text.made, { at: generatedAt, ruleset, rules: rulesRun.length })}\n\n| ${text.columns.join(' | ')} |\n|${text.columns.map(() => '---').join('|')}|\n`,
  entry: (entry) =>
    isFlagged(entry)
      ? `| ${[entry.sensitivity, entry.findings.map(({ rule }) => rule).join(', '), placeOf(entry), entry.age.days === null ? text.undated : String(entry.age.days)].map(cell).join(' | ')} |\n`
      : '',
  end: (summary, sources, { rulesRun }) => {
    const { unread, remarks } = problemLines(sources);
    const section = (title: string, lines: readonly string[]): string =>
      lines.length === 0 ? '' : `\n## ${title}\n\n${lines.map((line) => `- ${cell(line)}`).join('\n')}\n`;
    return `\n${totalLine(summary, unread.length, rulesRun.length)}\n${section(text.unread, unread)}${section(text.remarks, remarks)}`;
  },
};
