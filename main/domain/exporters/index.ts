import { logExportText } from '../../../shared/text/log-export.ts';
import { fill } from '../../../shared/text/problems.ts';
import { checkChain, genesis, parseLine, receiptCode } from '../log/chain.ts';
import { logCsv } from './log-csv.ts';
import { logJson } from './log-json.ts';
import { logMarkdown } from './log-markdown.ts';
import { logPage } from './log-page.ts';
import type { PrivatePart } from './log-private.ts';
import type { LogView } from './log-view.ts';

const formats = {
  markdown: { ending: 'md', type: 'text/markdown', write: logMarkdown },
  csv: { ending: 'csv', type: 'text/csv', write: logCsv },
  json: { ending: 'json', type: 'application/json', write: logJson },
  page: { ending: 'html', type: 'text/html', write: logPage },
} as const;

export type LogFormat = keyof typeof formats;
export const logFormats = Object.keys(formats) as readonly LogFormat[];

/** Writes the log as a file, in share form unless the private part is given. Lines that cannot be read stay in the JSON form and are left out of the views. */
export function exportLog(
  format: LogFormat,
  texts: readonly string[],
  context: {
    readonly exportedAt: string;
    readonly version: string;
    readonly sha256: (text: string) => string;
    readonly secret?: PrivatePart | null;
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
    sha256: context.sha256,
    at: context.exportedAt,
    version: context.version,
    secret: context.secret ?? null,
  };
  return {
    name: `hygiene-log${view.secret ? '-private' : ''}-${context.exportedAt.slice(0, 10)}.${ending}`,
    type,
    content: write(view),
  };
}

export { parseLogFile } from './log-json.ts';
