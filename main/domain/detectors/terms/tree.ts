import { small } from './characters.ts';
import { adjectiveStem, plurals } from './endings.ts';
import { type Spelling, spellings } from './spelling.ts';

/** A term that ends in a state of the tree. */
export interface Ending {
  /** Its place in the list of terms. */
  readonly term: number;
  readonly plain: boolean;
  /** Whether the way there held an ending of the language already. */
  readonly inflected: boolean;
}

/** A state of the tree of all terms. `letters` counts those of the word it stands in. */
export interface State {
  readonly next: Map<number, State>;
  /** Where the next word of a term begins, by what may stand before it. */
  readonly gaps: Map<number, State>;
  readonly letters: number;
  /** Whether a sign was read last, so that no word goes on here. */
  readonly sign: boolean;
  readonly ends: Ending[];
}

const stateOf = (letters: number, sign: boolean): State => ({
  next: new Map(),
  gaps: new Map(),
  letters,
  sign,
  ends: [],
});

/** All terms as one tree, and 1 for each unit that one of them begins with, in either case. */
export function treeOf(terms: readonly string[]): { root: State; begins: Uint8Array } {
  const root = stateOf(0, false);
  for (const [term, text] of terms.entries())
    for (const spelling of spellings(text)) plant(root, spelling, term);
  const begins = new Uint8Array(0x10000);
  for (let unit = 0; unit < begins.length; unit += 1)
    begins[unit] = root.next.has(unit) || root.next.has(small[unit] ?? unit) ? 1 : 0;
  // An accent written behind its letter makes another letter of it.
  for (const unit of root.next.keys()) {
    const base = String.fromCharCode(unit).normalize('NFD');
    if (base.length === 1) continue;
    begins[base.charCodeAt(0)] = 1;
    begins[base.charAt(0).toUpperCase().charCodeAt(0)] = 1;
  }
  return { root, begins };
}

/** Adds the ways through one spelling: each word that may be an adjective goes by its stem too. */
function plant(root: State, { parts, plain }: Spelling, term: number): void {
  let states: readonly State[] = [root];
  const final = parts.length - 1;
  for (const [at, { letters, before, sign }] of parts.entries()) {
    if (at > 0) states = states.map((state) => gapOf(state, before));
    for (const plural of at === final && !sign ? plurals(letters) : [])
      for (const state of states) along(state, plural, sign).ends.push({ term, plain, inflected: true });
    const stem = at < final && !sign ? adjectiveStem(letters) : null;
    const whole = states.map((state) => along(state, letters, sign));
    // One more way for the first adjective alone, so that many of them do not multiply.
    const stems = stem !== null && states.length === 1 ? states.map((state) => along(state, stem, sign)) : [];
    states = [...whole, ...stems];
  }
  for (const state of states) if (state !== root) state.ends.push({ term, plain, inflected: false });
}

function gapOf(state: State, before: number): State {
  const known = state.gaps.get(before) ?? stateOf(0, false);
  state.gaps.set(before, known);
  return known;
}

function along(from: State, letters: string, sign: boolean): State {
  let state = from;
  for (const letter of letters.split('')) {
    const unit = letter.charCodeAt(0);
    const next: State = state.next.get(unit) ?? stateOf(state.letters + 1, sign);
    state.next.set(unit, next);
    state = next;
  }
  return state;
}
