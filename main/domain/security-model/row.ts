import type { ModelId, ModelLine } from '../../../shared/security-model.ts';
import type { Knowledge } from '../checklist/index.ts';

/** A row of the security model: what is known about it, from all that the application knows. */
export interface RowOf {
  readonly id: ModelId;
  readonly lines: (knowledge: Knowledge) => readonly ModelLine[];
}
