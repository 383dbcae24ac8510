import type { About, Example, Hit, Rule } from '../../../../../main/domain/detectors/rule.ts';

export const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

/** An example is a fact unless it names a kind. */
export const aboutOf = (example: Example): About => ({
  kind: typeof example === 'string' ? 'fact' : example.kind,
});

export const hitsIn = (rule: Rule, example: Example): Hit[] => [
  ...rule.find(textOf(example), aboutOf(example)),
];
