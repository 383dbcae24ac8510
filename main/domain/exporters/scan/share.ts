import type { ReportEntry } from '../../../../shared/report.ts';
import type { Problem } from '../../../../shared/source.ts';
import { fill, problemText } from '../../../../shared/text/problems.ts';

/** What a share form puts where a path or a name stood. */
const left = '…';

const sentences: Readonly<Record<string, string>> = problemText;

/** An entry for a report that is handed on: no words, no paths, no names out of the source; lines and rules stay. */
export const shareEntry = (entry: ReportEntry): ReportEntry => {
  const { ref: _ref, text: _text, locator, ...rest } = entry;
  return { ...rest, excerpt: '', locator: locator.lines ? { lines: locator.lines } : {} };
};

/** A problem for the same report: of its place only the line, of what it names nothing. */
export function shareProblem({ where, code, params }: Problem): {
  where: string;
  code: string;
  message: string;
} {
  const line = where.match(/:(\d+)$/)?.[1];
  const named = params?.target === undefined ? params : { ...params, target: left };
  return { where: line ? `:${line}` : '', code, message: fill(sentences[code] ?? code, named) };
}
