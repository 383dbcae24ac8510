import { is, isCapital, isWord, kindAt, pastBreak, pastGap, pastUnseen, small } from './characters.ts';
import { isEnding, longestEnding } from './endings.ts';
import type { Ending, State } from './tree.ts';

/** A stretch that terms end in: `stem` is where they end themselves, `end` where the word does. */
export interface Way {
  readonly ends: readonly Ending[];
  readonly stem: number;
  readonly end: number;
  readonly inflected: boolean;
}

/** All stretches from a place on that are terms, in the order of their ends or nearly so. */
export function walk(root: State, text: string, start: number): Way[] {
  const found: Way[] = [];
  go(root, start, false);
  return found;

  function go(from: State, place: number, inflected: boolean): void {
    let state: State | undefined = from;
    let at = place;
    while (state) {
      if (state.ends.length > 0) note(state, at, inflected);
      for (const [before, beyond] of state.gaps) cross(state, beyond, before, at, inflected);
      if (state.next.size === 0) return;
      at = pastUnseen(text, at);
      if (state.letters > 0) at = pastBreak(text, at);
      const [unit, to] = letterAt(text, at);
      state = state.next.get(unit);
      at = to;
    }
  }

  /** Goes on with the next word of a term: behind what parts the two, or with nothing between. */
  function cross(state: State, beyond: State, before: number, at: number, inflected: boolean): void {
    const ended = endingAt(text, at, state, true);
    const from = ended ?? at;
    const to = pastGap(text, from, before);
    if (to > pastUnseen(text, from)) go(beyond, to, inflected || from > at);
    else go(beyond, at, inflected);
  }

  function note(state: State, at: number, inflected: boolean): void {
    const { ends } = state;
    if (state.sign || endsWord(text, at)) found.push({ ends, stem: at, end: at, inflected });
    else {
      const end = endingAt(text, at, state, false);
      if (end !== null) found.push({ ends, stem: at, end, inflected: true });
    }
  }
}

/** Most accents that are written behind one letter. */
const mostMarks = 3;

/** The letter at a place as it is looked up, accents behind it taken in, and the place behind it. */
function letterAt(text: string, at: number): readonly [unit: number, to: number] {
  let to = at + 1;
  while (to - at <= mostMarks && kindAt(text, to) === is.mark) to += 1;
  if (to > at + 1) {
    const whole = text.slice(at, to).normalize('NFC');
    if (whole.length === 1) return [small[whole.charCodeAt(0)] ?? 0, to];
  }
  return [small[text.charCodeAt(at)] ?? 0, at + 1];
}

/** Whether no letter goes on with the word that ends before a place; a capital behind a small letter begins another. */
function endsWord(text: string, at: number): boolean {
  const next = pastUnseen(text, at);
  if (!isWord(text, next) || kindAt(text, at - 1) === is.unparted) return pastBreak(text, next) === next;
  if (kindAt(text, next) === is.unparted) return true;
  return isCapital(text.charCodeAt(next)) && !isCapital(text.charCodeAt(at - 1));
}

/** The place behind an ending of the language that the word has from a place on; null where it has none. */
function endingAt(text: string, at: number, { letters }: State, within: boolean): number | null {
  let end = at;
  let ending = '';
  while (end - at <= longestEnding && isWord(text, end)) {
    ending += String.fromCharCode(small[text.charCodeAt(end)] ?? 0);
    end += 1;
  }
  return isEnding(ending, letters, within) ? end : null;
}
