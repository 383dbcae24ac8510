import { describe } from '../../../shared/log-line.ts';
import { eventText, logExportText } from '../../../shared/text/log-export.ts';
import { fill } from '../../../shared/text/problems.ts';
import type { LogView } from './log-view.ts';

/** Keeps a cell one cell, whatever stands in it. */
const cell = (text: string): string =>
  text.replace(/[\\|<>[\]`*_&]/g, (mark) => `\\${mark}`).replace(/\s+/g, ' ');

/** The log as a Markdown table, in share form unless it has a private part. */
export function logMarkdown({ lines, code, chain, at, version, secret }: LogView): string {
  const head = `| ${logExportText.columns.join(' | ')} |\n|${logExportText.columns.map(() => '---').join('|')}|`;
  const rows = lines.map(
    ({ n, at: when, zone, body }) =>
      `| ${[String(n), when, zone, eventText[body.event], describe(body)].map(cell).join(' | ')} |`,
  );
  return [
    `# ${logExportText.title}`,
    fill(logExportText.made, { at, version, lines: lines.length }),
    secret ? logExportText.privateForm : logExportText.form,
    lines.length === 0 ? logExportText.empty : [head, ...rows].join('\n'),
    ...pairs(logExportText.places, secret?.places ?? []),
    ...pairs(logExportText.notes, secret?.notes ?? []),
    chain,
    fill(logExportText.code, { code }),
    fill(logExportText.verify, { code }),
  ]
    .join('\n\n')
    .concat('\n');
}

const pairs = (title: string, list: readonly (readonly [number, string])[]): string[] =>
  list.length === 0
    ? []
    : [
        `## ${title}`,
        ['| No. | |', '|---|---|', ...list.map(([number, words]) => `| ${number} | ${cell(words)} |`)].join(
          '\n',
        ),
      ];
