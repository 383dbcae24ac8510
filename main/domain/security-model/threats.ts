import { type Category, integrityCategories } from '../../../shared/finding.ts';
import { isOld, type Row } from '../../../shared/row.ts';
import type { ModelLine } from '../../../shared/security-model.ts';
import type { Knowledge } from '../checklist/index.ts';
import { decidedLines } from './boundaries.ts';
import { connectorLines, connectorWarnings } from './connectors.ts';
import { reachLines } from './grants.ts';
import { found, saidLine, unknown, warning } from './line.ts';
import type { RowOf } from './row.ts';

const planted: ReadonlySet<Category> = new Set(integrityCategories);
const serious: ReadonlySet<Row['sensitivity']> = new Set(['medium', 'high', 'critical']);
const done: ReadonlySet<string> = new Set(['not-found', 'said-gone', 'handed-off', 'applied']);

/** A figure over what was read: never a zero where nothing was read, or where no rule ran. */
function figure(
  { entries, rules }: Knowledge,
  code: string,
  concerns: (row: Row) => boolean,
  ran: number,
): ModelLine[] {
  if (entries.length === 0) return [unknown('nothing-read')];
  if (ran === 0) return [unknown('no-rule-ran')];
  const rows = entries.filter(concerns);
  const open = rows.filter(({ verdict }) => verdict === null).length;
  const line = found(rows.length === 0 ? `${code}-none` : code, {
    found: rows.length,
    open,
    entries: entries.length,
    rules: Math.min(ran, rules.length),
  });
  return [open > 0 ? warning(line) : line];
}

/** What the user has to handle. */
export const threats: readonly RowOf[] = [
  {
    id: 'T1',
    lines: (knowledge) =>
      figure(
        knowledge,
        'planted',
        ({ categories }) => categories.some((one) => planted.has(one)),
        knowledge.rules.filter(({ category }) => planted.has(category)).length,
      ),
  },
  {
    id: 'T2',
    lines: (knowledge) => [
      ...figure(
        knowledge,
        'sensitive',
        ({ sensitivity, categories }) =>
          serious.has(sensitivity) && categories.some((one) => !planted.has(one)),
        knowledge.rules.filter(({ category }) => !planted.has(category)).length,
      ),
      saidLine(knowledge, 'sent-every-session', 'whole-document', 'whole-document'),
    ],
  },
  { id: 'T3', lines: accumulation },
  {
    id: 'T4',
    lines: (knowledge) => [
      ...connectorLines(knowledge),
      ...connectorWarnings(knowledge),
      ...reachLines(knowledge).filter(({ code }) => code === 'file-server'),
      ...decidedLines(knowledge),
    ],
  },
];

function accumulation({ entries, removals }: Knowledge): ModelLine[] {
  if (entries.length === 0) return [unknown('nothing-read')];
  const gone = removals.filter(({ state }) => done.has(state)).length;
  const open = removals.length - gone;
  const removed = found('removals', { done: gone, open });
  return [
    found('accumulated', { entries: entries.length, old: entries.filter(isOld).length }),
    ...(removals.length === 0 ? [] : [open > 0 ? warning(removed) : removed]),
  ];
}
