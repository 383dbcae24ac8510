import { is, isCapital, kinds, small } from './characters.ts';
import type { State } from './tree.ts';

/** Letters of the beginning of a word by which most words are told from all terms at once. */
const letters = 3;
/** What stands for the end of a word among them: nothing behind it is looked at. */
const end = 0;

const slotOf = (first: number, second: number, third: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>> 12;

/**
 * Makes the question whether one of the terms may begin at a place where a word does: a look at three letters, which
 * is cheap and right for most words, so that the tree is asked only about few.
 */
export function beginningsOf(root: State): (text: string, at: number) => boolean {
  const slots = new Uint8Array(1 << 20);
  const mark = (first: number, second: number, third: number): void => {
    slots[slotOf(first, second, third)] = 1;
  };

  const collect = (state: State, before: readonly number[]): void => {
    const [first = end, second = end, third = end] = before;
    if (before.length === letters || (before.length > 0 && before.at(-1) === end))
      return mark(first, second, third);
    if (before.length > 0 && (state.ends.length > 0 || state.gaps.size > 0)) mark(first, second, third);
    for (const [unit, next] of state.next) collect(next, [...before, kinds[unit] === is.word ? unit : end]);
    for (const beyond of state.gaps.values()) collect(beyond, before);
  };
  for (const [unit, next] of root.next) collect(next, [unit]);

  return (text, at) => {
    const read = [small[text.charCodeAt(at)] ?? 0, end, end];
    for (let place = 1; place < letters; place += 1) {
      const unit = text.charCodeAt(at + place);
      const kind = kinds[unit] ?? 0;
      if (at + place >= text.length) break;
      // What may be passed over within a word, and where a capital may begin another, is left to the tree.
      if (kind === is.mark || kind === is.unseen || kind === is.hyphen || kind === is.unparted) return true;
      if (kind !== is.word) break;
      if (isCapital(unit) && !isCapital(text.charCodeAt(at + place - 1))) return true;
      read[place] = small[unit] ?? 0;
    }
    return slots[slotOf(read[0] ?? 0, read[1] ?? 0, read[2] ?? 0)] === 1;
  };
}
