import {
  boundaryCells,
  boundaryIds,
  type ModelId,
  type ModelLine,
  type ModelMark,
  type ModelRow,
  markOf,
  modelIds,
  type SecurityModel,
} from '../../../shared/security-model.ts';
import type { Knowledge } from '../checklist/index.ts';
import { boundaries } from './boundaries.ts';
import { identity } from './identity.ts';
import { imperfect } from './imperfect.ts';
import { leaves } from './leaves.ts';
import { local } from './local.ts';
import { plans } from './plans.ts';
import { profiles } from './profiles.ts';
import { resists } from './resists.ts';
import type { RowOf } from './row.ts';
import { sidesOf } from './sides.ts';
import { threats } from './threats.ts';
import { verdict } from './verdict.ts';

const rows: readonly RowOf[] = [
  ...boundaryIds.map((id) => ({ id, lines: (knowledge: Knowledge) => boundaryLines(knowledge, id) })),
  ...local,
  ...leaves,
  ...plans,
  ...identity,
  ...resists,
  ...threats,
  ...profiles,
  ...imperfect,
  ...verdict,
];

/**
 * Every row of the security model, from what the application knows: found here, told, or not known. What the page says
 * of each, and the correction beside it, are sentences (text/security-model.ts).
 */
export function securityModel(knowledge: Knowledge): SecurityModel {
  return {
    on: knowledge.today,
    measuredAt: knowledge.computer?.measuredAt ?? null,
    boundaries: boundaries(knowledge),
    sides: sidesOf(knowledge),
    rows: modelIds.map((id): ModelRow => {
      const row = rows.find((one) => one.id === id);
      return { id, lines: row ? [...row.lines(knowledge)] : [] };
    }),
  };
}

/** The three cells of a boundary in one list, for the row of the same name. */
function boundaryLines(knowledge: Knowledge, id: string): ModelLine[] {
  const boundary = boundaries(knowledge).find((one) => one.id === id);
  return boundary ? boundaryCells.flatMap((cell) => boundary.cells[cell]) : [];
}

/** How the model stands, as the log may hold it: counts, ids of rows and codes; no name and no place. */
export function standingOf({ rows: of }: Pick<SecurityModel, 'rows'>): {
  readonly marks: Record<ModelMark, number>;
  readonly against: { row: ModelId; code: string; count: number }[];
} {
  const count = (mark: ModelMark): number => of.filter((row) => markOf(row) === mark).length;
  return {
    marks: { found: count('found'), told: count('told'), page: count('page'), unknown: count('unknown') },
    against: of.flatMap(({ id, lines }) =>
      [
        ...Map.groupBy(
          lines.filter(({ warns }) => warns),
          ({ code }) => code,
        ),
      ].map(([code, same]) => ({
        row: id,
        code,
        count: same.length,
      })),
    ),
  };
}
