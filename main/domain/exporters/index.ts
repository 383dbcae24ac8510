import { logExportText } from '../../../shared/text/log-export.ts';
import { fill } from '../../../shared/text/problems.ts';
import { checkChain, genesis, parseLine, receiptCode } from '../log/chain.ts';
import { logCsv } from './log-csv.ts';
import { logJson } from './log-json.ts';
import { logMarkdown } from './log-markdown.ts';
import type { LogView } from './log-view.ts';

const formats = {
  markdown: { ending: 'md', type: 'text/markdown', write: logMarkdown },
  csv: { ending: 'csv', type: 'text/csv', write: logCsv },
  json: { ending: 'json', type: 'application/json', write: logJson },
} as const;

export type LogFormat = keyof typeof formats;
export const logFormats = Object.keys(formats) as readonly LogFormat[];

/** Writes the log in share form as a file. Lines that cannot be read stay in the JSON form and are left out of the views. */
export function exportLog(
  format: LogFormat,
  texts: readonly string[],
  context: {
    readonly exportedAt: string;
    readonly version: string;
    readonly sha256: (text: string) => string;
  },
): { readonly name: string; readonly type: string; readonly content: string } {
  const { ending, type, write } = formats[format];
  const last = texts.at(-1);
  const { broken } = checkChain(texts, context.sha256);
  const view: LogView = {
    texts,
    lines: texts.flatMap((text) => parseLine(text) ?? []),
    code: receiptCode(texts.length, last === undefined ? genesis : context.sha256(last)),
    chain: broken === null ? logExportText.whole : fill(logExportText.broken, { line: broken }),
    at: context.exportedAt,
    version: context.version,
  };
  return { name: `hygiene-log-${context.exportedAt.slice(0, 10)}.${ending}`, type, content: write(view) };
}

export { parseLogFile } from './log-json.ts';
