import { gap } from '../reading/letters.ts';
import { lexicon } from '../reading/vocabulary.ts';
import type { Words } from '../reading/words.ts';
import type { Sentence } from './sentences.ts';
import { enough, type Mention } from './tally.ts';

const [es, muy] = ['es', 'muy'].map((word) => lexicon.words.indexOf(word));

/** Whether the owner of the memory is meant although nobody is named: "Es gay", "Gehalt: 62.000 €". */
export const leavesOutOwner = (words: Words, sentence: Sentence, said: readonly Mention[]): boolean =>
  saysWhatIs(words, sentence, said) || isField(words, sentence, said);

/** "Es gay", "Es muy católica": German goes on with a verb behind "es", so what is said there is Spanish. */
function saysWhatIs(words: Words, { first }: Sentence, said: readonly Mention[]): boolean {
  if (words.numbers[first] !== es) return false;
  const told = words.numbers[first + 1] === muy ? first + 2 : first + 1;
  return said.some((mention) => mention.first === told && mention.weight > 2);
}

/** Most words of the label of a field, and the lightest word that it may say what is about somebody by. */
const longestLabel = 4;
const telling = enough - 1;
/** What a label and its amount have between them. */
const between = gap.colon | gap.digit | gap.money | gap.dot | gap.comma;

/** "Salary: 85k", "Monthly income (net): 2,900 €": a word of money or work, a colon and an amount. */
function isField(words: Words, { first, last }: Sentence, said: readonly Mention[]): boolean {
  const end = Math.min(first + longestLabel, last + 1);
  for (let at = first + 1; at <= end; at += 1) {
    const bits = words.gaps[at] ?? 0;
    if ((bits & gap.colon) === 0) continue;
    if ((bits & gap.digit) === 0 || (bits & ~(between | gap.bracket | gap.line)) !== 0) return false;
    return said.some(
      (mention) =>
        mention.last < at &&
        mention.weight >= telling &&
        (mention.topic === 'finances' || mention.topic === 'employment'),
    );
  }
  return false;
}
