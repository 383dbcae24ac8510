import { detect } from '../../../../../../main/domain/detectors/index.ts';

/** What is found in a text and shown unasked: the rule and the characters it covers. */
export const found = (text: string): (readonly [string, string])[] =>
  detect(text)
    .filter(({ confidence }) => confidence >= 0.4)
    .map(({ rule, start, end }) => [rule, text.slice(start, end)]);

/** The rules that find something that is shown unasked. */
export const rulesFor = (text: string): string[] => found(text).map(([rule]) => rule);
