import type { Rule } from '../rule.ts';
import { bidiControls, turned } from './bidi-controls.ts';
import { combiningFlood, flooded } from './combining-flood.ts';
import { controlCharacters, controlled } from './control-characters.ts';
import { lookAlikeLetters, posing } from './look-alike-letters.ts';
import { privatelyUsed, privateUse } from './private-use.ts';
import { otherLetters, unseen } from './signs.ts';
import type { Stretch } from './stretch.ts';
import { tagCharacters, tagged } from './tag-characters.ts';
import { selected, variationSelectors } from './variation-selectors.ts';
import { zeroWidth, zeroWidthCharacters } from './zero-width.ts';

/** What a reader does not see as it is. */
export const hiddenText: readonly Rule[] = [
  tagCharacters,
  variationSelectors,
  zeroWidthCharacters,
  bidiControls,
  lookAlikeLetters,
  combiningFlood,
  controlCharacters,
  privateUse,
];

/** Every stretch of a text that is not seen as it is, the unsure ones included, in the order of the text. */
export function stretchesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  if (unseen.test(text))
    for (const find of [tagged, selected, zeroWidth, turned, flooded, controlled, privatelyUsed])
      found.push(...find(text));
  if (otherLetters.test(text)) found.push(...posing(text));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
