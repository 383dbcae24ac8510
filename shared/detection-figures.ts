import type { Category } from './finding.ts';

/**
 * How many of the labelled cases of a class the rules found, as measured in docs/detection.md. A test compares the two,
 * so that the application never promises more than was measured. What is in no class was not measured.
 */
export interface DetectionFigure {
  readonly categories: readonly Category[];
  readonly found: number;
  readonly of: number;
}

export const detectionFigures: readonly DetectionFigure[] = [
  { categories: ['contact'], found: 169, of: 193 },
  { categories: ['financial'], found: 161, of: 162 },
  { categories: ['government-id'], found: 167, of: 205 },
  { categories: ['location'], found: 645, of: 712 },
  { categories: ['health'], found: 409, of: 455 },
  { categories: ['special-category'], found: 45, of: 48 },
  { categories: ['minor'], found: 7, of: 8 },
  { categories: ['employment'], found: 25, of: 48 },
  { categories: ['legal'], found: 26, of: 48 },
  { categories: ['business-confidential'], found: 87, of: 240 },
  { categories: ['dictionary'], found: 61, of: 72 },
  { categories: ['hidden-text'], found: 65, of: 65 },
  { categories: ['credential'], found: 1891, of: 2182 },
  { categories: ['person'], found: 717, of: 773 },
  { categories: ['injected-instruction', 'exfiltration'], found: 159, of: 236 },
  { categories: ['standing-order'], found: 93, of: 142 },
];

/** The figure of the class that a category belongs to. */
export const figureOf = (category: Category): DetectionFigure | undefined =>
  detectionFigures.find(({ categories }) => categories.includes(category));
