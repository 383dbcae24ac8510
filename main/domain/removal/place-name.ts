import type { Category } from '../../../shared/finding.ts';
import { categoryText } from '../../../shared/text/categories.ts';
import { fill } from '../../../shared/text/problems.ts';
import { removalText as text } from '../../../shared/text/removals.ts';

/** Categories of which no sentence may be sent to the assistant: asking it to forget would tell it once more. */
const neverInChat: ReadonlySet<Category> = new Set([
  'credential',
  'government-id',
  'financial',
  'health',
  'special-category',
  'minor',
]);

/** What an entry is called by where it stands and what it is about, without a value of it. */
export function placeName(of: {
  readonly categories: readonly Category[];
  readonly heading: readonly string[];
  readonly lines: readonly [number, number] | null;
}): string {
  const [category] = of.categories;
  const about = category
    ? fill(text.entryAbout, { about: categoryText[category].name.toLowerCase() })
    : text.entry;
  const under = of.heading.at(-1);
  if (under) return fill(text.under, { entry: about, heading: under });
  return of.lines ? fill(text.atLine, { entry: about, line: of.lines[0] }) : about;
}

/** The sentence that asks an assistant to forget an entry; null where sending it would do harm. */
export const chatSentence = (categories: readonly Category[], name: string): string | null =>
  categories.some((category) => neverInChat.has(category)) ? null : fill(text.chat, { name });
