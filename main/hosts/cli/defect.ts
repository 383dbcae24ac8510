import { cliText as text } from '../../../shared/text/cli.ts';
import { fill } from '../../../shared/text/problems.ts';

/** What is told of an unforeseen error: its kind and place. Its message might hold words of an entry. */
export function defectLines(error: unknown): string {
  const [kind, stack] = error instanceof Error ? [error.name, error.stack ?? ''] : [typeof error, ''];
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [fill(text.defect, { kind }), ...frames].join('\n');
}
