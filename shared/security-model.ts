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
