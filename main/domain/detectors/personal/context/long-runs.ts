const isAlike = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/**
 * The runs of at least `least` letters and digits of ASCII, start and end. Every such run covers a place that `least`
 * divides, so only those places are looked at.
 */
export function* longRuns(text: string, least: number): Generator<readonly [number, number]> {
  let done = 0;
  for (let at = least - 1; at < text.length; at += least) {
    if (at < done || !isAlike(text.charCodeAt(at))) continue;
    let start = at;
    while (start > done && isAlike(text.charCodeAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < text.length && isAlike(text.charCodeAt(end))) end += 1;
    done = end;
    if (end - start >= least) yield [start, end];
  }
}

/** Whether there is such a run, which most texts have not: each stretch is read from its end back to what breaks it. */
export function hasLongRun(text: string, least: number): boolean {
  for (let from = 0; from + least <= text.length; ) {
    let at = from + least - 1;
    while (at >= from && isAlike(text.charCodeAt(at))) at -= 1;
    if (at < from) return true;
    from = at + 1;
  }
  return false;
}
