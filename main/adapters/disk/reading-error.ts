import type { Problem } from '../../../shared/source.ts';

/** Thrown while a document is being read, when it turns out that it cannot be: carries the problem to show. */
export class ReadingError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'ReadingError';
    this.problem = problem;
  }
}

/** The problem that an error of the file system stands for. */
export function problemOf(error: unknown, where: string): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return { where, code: code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'unreadable' };
}

/** Whether the system refused to read something that is there. */
export const isRefused = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');

/** Whether the file itself could not be read, whatever is in it. */
export const isOfSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error;
