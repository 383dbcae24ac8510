import { z } from './zod.ts';

/**
 * Every row of the security model that the product implements: trust boundaries (B), what stays local (L), what leaves
 * (E), data handling by plan (D: Free, Pro, Max, Team, Enterprise), identity (I), what resists (R), what the user
 * handles (T), profiles (P), what is not perfect (K), and the verdict (V).
 */
export const modelIds = [
  'B1',
  'B2',
  'B3',
  'B4',
  'L1',
  'L2',
  'L3',
  'L4',
  'E1',
  'E2',
  'E3',
  'E4',
  'D1',
  'D2',
  'D3',
  'D4',
  'D5',
  'I1',
  'I2',
  'I3',
  'R1',
  'R2',
  'R3',
  'T1',
  'T2',
  'T3',
  'T4',
  'P1',
  'P2',
  'P3',
  'K1',
  'K2',
  'K3',
  'V1',
  'V2',
  'V3',
] as const;
export const ModelId = z.enum(modelIds);
export type ModelId = z.infer<typeof ModelId>;

/** How something about a row is known: measured here, told by the person, said by the page, or not known. */
export const modelMarks = ['found', 'told', 'page', 'unknown'] as const;
export const ModelMark = z.enum(modelMarks);
export type ModelMark = z.infer<typeof ModelMark>;

/**
 * One thing that is known, or not, about a row: a code of text/security-model-lines.ts and its gaps. Gaps may hold names
 * of connectors and places of folders, never words of a memory. `warns`: it speaks against the row.
 */
export const ModelLine = z.object({
  mark: ModelMark,
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  warns: z.boolean(),
});
export type ModelLine = z.infer<typeof ModelLine>;

export const ModelRow = z.object({ id: ModelId, lines: z.array(ModelLine) });
export type ModelRow = z.infer<typeof ModelRow>;

/** The four trust boundaries; of each, what crosses it, when, and on whose authority. */
export const boundaryIds = ['B1', 'B2', 'B3', 'B4'] as const;
export type BoundaryId = (typeof boundaryIds)[number];
export const boundaryCells = ['what', 'when', 'authority'] as const;
export type BoundaryCell = (typeof boundaryCells)[number];
export const Boundary = z.object({
  id: z.enum(boundaryIds),
  cells: z.record(z.enum(boundaryCells), z.array(ModelLine)),
});
export type Boundary = z.infer<typeof Boundary>;

/**
 * Sources of one kind: where they lie (on this computer, with a vendor of which a copy was read here, or not known), and
 * how many are sent with every session or chat, as far as that is known.
 */
export const SourceSide = z.object({
  kind: z.string(),
  label: z.string(),
  side: z.enum(['here', 'vendor', 'unknown']),
  sources: z.number().int(),
  sent: z.number().int(),
});
export type SourceSide = z.infer<typeof SourceSide>;

/** The security model as it stands on a day (YYYY-MM-DD), every row of it. */
export const SecurityModel = z.object({
  on: z.string(),
  measuredAt: z.string().nullable(),
  boundaries: z.array(Boundary),
  sides: z.array(SourceSide),
  rows: z.array(ModelRow),
});
export type SecurityModel = z.infer<typeof SecurityModel>;

/** What a row is marked with: the surest of what is known about it. The page says something about every row. */
export const markOf = ({ lines }: Pick<ModelRow, 'lines'>): ModelMark =>
  modelMarks.find((mark) => lines.some((line) => line.mark === mark)) ?? 'page';
