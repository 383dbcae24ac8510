export type { SketchSeeds } from './features.ts';
export { normalise } from './normalise.ts';
export { type Keyed, type Prints, prints, rowId, scheme, scope } from './prints.ts';
export { createRowIds } from './row-ids.ts';
export {
  likeness,
  minimaOf,
  type Part,
  type Read,
  readSketch,
  sharedPart,
  sketch,
  sketchSeeds,
} from './sketch.ts';
export { withoutValues } from './without-values.ts';
