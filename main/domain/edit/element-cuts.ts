import type { Change } from './change.ts';
import { type JsonPlace, placeOf } from './json-place.ts';

/**
 * Cuts elements out of JSON lists, each named by its pointer, with the comma that parted it from its neighbour. What
 * is left is still JSON. Null where a pointer names nothing.
 */
export function elementCuts(text: string, pointers: readonly string[]): Change[] | null {
  const lists = new Map<number, { within: readonly JsonPlace[]; gone: Set<JsonPlace> }>();
  for (const pointer of pointers) {
    const found = placeOf(text, pointer);
    const first = found?.within[0];
    if (!found || !first) return null;
    const list = lists.get(first.start) ?? { within: found.within, gone: new Set<JsonPlace>() };
    lists.set(first.start, list);
    const element = list.within.find(({ start }) => start === found.place.start);
    if (element) list.gone.add(element);
  }
  return [...lists.values()].flatMap(({ within, gone }) => cutsIn(within, gone));
}

function cutsIn(within: readonly JsonPlace[], gone: ReadonlySet<JsonPlace>): Change[] {
  const cuts: Change[] = [];
  let kept: JsonPlace | null = null;
  for (let at = 0; at < within.length; at += 1) {
    const first = within[at];
    if (!first || !gone.has(first)) {
      kept = first ?? kept;
      continue;
    }
    let last = first;
    for (let next = within[at + 1]; next && gone.has(next); next = within[at + 1]) {
      last = next;
      at += 1;
    }
    const after = within[at + 1];
    // The comma behind goes with it; of the last elements the comma before them does.
    if (after) cuts.push({ start: first.start, end: after.start, with: '' });
    else cuts.push({ start: kept?.end ?? first.start, end: last.end, with: '' });
  }
  return cuts;
}
