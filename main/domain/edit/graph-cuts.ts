import { linesOf } from '../importers/lines.ts';
import { isRecord } from '../importers/pointer.ts';
import type { Change } from './change.ts';
import { elementCuts } from './element-cuts.ts';
import { lineCuts, type Range } from './line-cuts.ts';

/** An entry of the graph that goes: its line (from 1) and the pointer to its value in that line. */
export interface GraphEntry {
  readonly line: number;
  readonly pointer: string;
}

/**
 * Cuts entries out of the file of the MCP memory server, one object a line. An observation leaves its list; an entity
 * (named by the pointer `/name`) takes its line and every relation from or to it; a relation takes its line. `relations`
 * counts those that go with an entity. Null where an entry is not where it was.
 */
export function graphCuts(
  text: string,
  entries: readonly GraphEntry[],
): { readonly changes: readonly Change[]; readonly relations: number } | null {
  const lines = linesOf(text);
  const rangeOf = (line: number): Range => [lines.start(line - 1), lines.end(line - 1)];
  const whole = new Set<number>();
  const names = new Set<string>();
  const observations = new Map<number, string[]>();
  for (const { line, pointer } of entries) {
    const record = recordAt(text.slice(...rangeOf(line)));
    if (!record) return null;
    if (pointer.startsWith('/observations/'))
      observations.set(line, [...(observations.get(line) ?? []), pointer]);
    else {
      whole.add(line);
      if (pointer === '/name' && typeof record.name === 'string') names.add(record.name);
    }
  }
  const asked = whole.size;
  if (names.size > 0)
    for (let line = 1; line <= lines.count; line += 1) {
      const record = recordAt(text.slice(...rangeOf(line)));
      if (record?.type !== 'relation') continue;
      if ([record.from, record.to].some((name) => typeof name === 'string' && names.has(name)))
        whole.add(line);
    }
  const cuts: Change[] = lineCuts(text, [...whole].map(rangeOf));
  for (const [line, pointers] of observations) {
    if (whole.has(line)) continue;
    const [from, to] = rangeOf(line);
    const inside = elementCuts(text.slice(from, to), pointers);
    if (!inside) return null;
    cuts.push(...inside.map((change) => ({ ...change, start: change.start + from, end: change.end + from })));
  }
  return { changes: cuts, relations: whole.size - asked };
}

function recordAt(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
