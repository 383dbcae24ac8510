import type { About, Example, Hit, Rule } from '../../../../../main/domain/detectors/rule.ts';
import { createTermSearch } from '../../../../../main/domain/detectors/terms/search.ts';

export const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

/** An example is a fact unless it names a kind, and is looked at with the terms that it lists. */
export const aboutOf = (example: Example): About =>
  typeof example === 'string'
    ? { kind: 'fact' }
    : { kind: example.kind, terms: example.terms && createTermSearch(example.terms) };

export const hitsIn = (rule: Rule, example: Example): Hit[] => [
  ...rule.find(textOf(example), aboutOf(example)),
];
