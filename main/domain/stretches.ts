/** A piece of a text between two edges: UTF-16 offsets, end exclusive, and the positions of the spans it lies in. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly within: readonly number[];
}

/** Cuts a text of some length at the edges of spans. The stretches follow each other and leave nothing out. */
export function stretches(length: number, spans: readonly (readonly [number, number])[]): Stretch[] {
  const edges = spans
    .flatMap(([start, end], span) =>
      start < end
        ? [
            { at: start, span, opens: true },
            { at: end, span, opens: false },
          ]
        : [],
    )
    .sort((a, b) => a.at - b.at);
  const open = new Set<number>();
  const cut: Stretch[] = [];
  let from = 0;
  const upTo = (at: number): void => {
    if (at > from) cut.push({ start: from, end: at, within: [...open].sort((a, b) => a - b) });
    from = Math.max(from, at);
  };
  for (const { at, span, opens } of edges) {
    upTo(Math.min(at, length));
    if (opens) open.add(span);
    else open.delete(span);
  }
  upTo(length);
  return cut;
}
