export { normalise } from './normalise.ts';
export { type Keyed, type Prints, prints, rowId, scheme, scope } from './prints.ts';
export { likeness, type SketchSeeds, sketch, sketchSeeds } from './sketch.ts';
