/** Steps that Claude Code follows an `@import` (code.claude.com/docs, "Memory"). */
export const hops = 4;

/**
 * A reference of one file to another, as it was followed: `target` as written, `line` from 1, `to` the real path of
 * the file where there is one, `problem` the code of what stood in its way.
 */
export interface Reference {
  readonly kind: 'import' | 'index-link';
  readonly target: string;
  readonly line: number;
  readonly to: string | null;
  readonly problem: string | null;
}
