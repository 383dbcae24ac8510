/** A stretch of a text that gives way to other words. Offsets in UTF-16 units, end exclusive. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly with: string;
}

/**
 * Puts changes in the order of the text. Cuts that touch or overlap become one; what another change already cuts
 * needs no replacement of its own.
 */
export function inOrder(changes: readonly Change[]): Change[] {
  const ordered: Change[] = [];
  for (const change of [...changes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = ordered.at(-1);
    if (!last || change.start > last.end || (change.start === last.end && !bothCut(last, change))) {
      ordered.push(change);
    } else if (bothCut(last, change)) {
      ordered[ordered.length - 1] = { ...last, end: Math.max(last.end, change.end) };
    } else if (change.end > last.end) {
      // A replacement that reaches beyond a cut, or one that begins inside another: both give way as one.
      ordered[ordered.length - 1] = {
        start: last.start,
        end: change.end,
        with: last.with === '' ? change.with : last.with,
      };
    }
  }
  return ordered;
}

const bothCut = (a: Change, b: Change): boolean => a.with === '' && b.with === '';

/** The text with the changes made. Everything outside of them is the same to the last character. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, with: words } of inOrder(changes)) {
    parts.push(text.slice(from, start), words);
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
