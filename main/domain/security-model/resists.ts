import { sendingLines, switchLine } from './connectors.ts';
import { reachLines } from './grants.ts';
import type { RowOf } from './row.ts';

/** What Cowork resists, each with its condition. */
export const resists: readonly RowOf[] = [
  { id: 'R1', lines: (knowledge) => [switchLine(knowledge, 'remote-control')] },
  { id: 'R2', lines: (knowledge) => reachLines(knowledge) },
  {
    id: 'R3',
    lines: (knowledge) => [
      ...sendingLines(knowledge),
      switchLine(knowledge, 'browser-tools'),
      switchLine(knowledge, 'web-search'),
    ],
  },
];
