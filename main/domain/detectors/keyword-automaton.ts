import { joined, numberMask, plainWords } from './reading/plain-words.ts';
import { most } from './reading/word-memory.ts';

/** Is told where a keyword begins, by its place in the list of keywords. */
export type OnPlace = (keyword: number, at: number) => void;

/**
 * Finds which of many keywords stand in a text, in one pass over it whatever their number (Aho and Corasick, 1975).
 * Keywords are in lower case; the text may be in any. The answer holds places in the list of keywords, each once.
 * Whoever wants to know of each time that one of the `placed` keywords stands there gives `onPlace` too. Where a plain
 * word leads is remembered, so that most words are passed over as a whole.
 */
export function keywordAutomaton(
  keywords: readonly string[],
  placed: ReadonlySet<number> = new Set(),
): (text: string, onPlace?: OnPlace) => readonly number[] {
  const { classes, bits } = letterClasses(keywords);
  const { goto, ends } = trie(keywords, classes, bits);
  const outputs = follow(goto, ends, bits);
  // The smaller the table, the more of it stays at hand.
  const next = ends.length < 0x8000 ? Int16Array.from(goto) : goto;
  const told = outputs.map((list) => list.filter((keyword) => placed.has(keyword)));
  const lengths = keywords.map((keyword) => keyword.length - 1);
  /** When a state was last reached and a keyword last met, counted in texts: nothing has to be cleared between two. */
  const reached = new Uint32Array(ends.length);
  const met = new Uint32Array(keywords.length);
  let texts = 0;

  const space = classes[32] as number;
  /** Where each plain word led at last in this epoch, and from which state; below 0 where a keyword ends in it. */
  const cameFrom = new Int32Array(most).fill(-1);
  const ledTo = new Int32Array(most);
  /** The same with the space behind it. */
  const ledOnTo = new Int32Array(most);
  let epoch = 0;

  let found: number[] = [];
  const tell = (state: number, place: number, onPlace: OnPlace | undefined): void => {
    if (onPlace)
      for (const keyword of told[state] as number[]) onPlace(keyword, place - (lengths[keyword] as number));
    if (reached[state] === texts) return;
    reached[state] = texts;
    for (const keyword of outputs[state] as number[]) {
      if (met[keyword] === texts) continue;
      met[keyword] = texts;
      found.push(keyword);
    }
  };
  const stepFrom = (state: number, text: string, place: number): number =>
    next[(state << bits) + (classes[text.charCodeAt(place)] as number)] as number;
  /** Where a stretch leads from a state, telling of what ends in it. */
  const walk = (from: number, text: string, start: number, end: number, onPlace?: OnPlace): number => {
    let state = from;
    for (let place = start; place < end; place += 1) {
      state = stepFrom(state, text, place);
      if (state >= 0) continue;
      state = ~state;
      tell(state, place, onPlace);
    }
    return state;
  };
  /** Finds out where a word leads from a state. */
  const learn = (word: number, from: number, text: string, start: number, end: number): void => {
    let state = from;
    for (let place = start; place < end && state >= 0; place += 1) state = stepFrom(state, text, place);
    cameFrom[word] = from;
    ledTo[word] = state;
    ledOnTo[word] = state < 0 ? state : (next[(state << bits) + space] as number);
  };

  return (text, onPlace) => {
    texts += 1;
    found = [];
    let state = 0;
    let plain = plainWords(text, 0);
    for (let place = 0; place < text.length; ) {
      if (place >= plain.to) plain = plainWords(text, place);
      if (epoch !== plain.epoch) {
        epoch = plain.epoch;
        cameFrom.fill(-1);
      }
      const entry = plain.at[place - plain.from] as number;
      if (entry === 0) {
        state = walk(state, text, place, place + 1, onPlace);
        place += 1;
        continue;
      }
      const word = entry & numberMask;
      const start = place;
      place += plain.lengths[word] as number;
      if (cameFrom[word] !== state) learn(word, state, text, start, place);
      const goesOn = (entry & joined) !== 0;
      if (goesOn) place += 1;
      const led = (goesOn ? ledOnTo[word] : ledTo[word]) as number;
      state = led >= 0 ? led : walk(state, text, start, place, onPlace);
    }
    return found;
  };
}

/** Characters are told apart only as far as keywords do: all others are class 0. Two classes to the power of bits. */
function letterClasses(keywords: readonly string[]): { classes: Uint16Array; bits: number } {
  const classes = new Uint16Array(0x10000);
  let kinds = 1;
  for (const unit of new Set(keywords.join('').split(''))) {
    for (const form of [unit, unit.toUpperCase()]) if (form.length === 1) classes[form.charCodeAt(0)] = kinds;
    kinds += 1;
  }
  return { classes, bits: Math.ceil(Math.log2(kinds)) };
}

/** The keywords as a tree: where each state leads by each class (0: nowhere yet), and which keywords end there. */
function trie(keywords: readonly string[], classes: Uint16Array, bits: number) {
  const length = keywords.reduce((sum, keyword) => sum + keyword.length, 1);
  const goto = new Int32Array(length << bits);
  const ends: number[][] = [[]];
  for (const [number, keyword] of keywords.entries()) {
    let state = 0;
    for (const unit of keyword.split('')) {
      const edge = (state << bits) + (classes[unit.charCodeAt(0)] as number);
      if (!goto[edge]) goto[edge] = ends.push([]) - 1;
      state = goto[edge] as number;
    }
    (ends[state] as number[]).push(number);
  }
  return { goto: goto.slice(0, ends.length << bits), ends };
}

/**
 * Completes the tree, in place, to a machine that never goes back in the text: where a state has no edge it goes where
 * its longest ending that begins a keyword would go. An edge to a state in which keywords end is written as its
 * complement, so that one look-up tells both. Answers the keywords that end in each state.
 */
function follow(goto: Int32Array, ends: readonly (readonly number[])[], bits: number): number[][] {
  const outputs = ends.map((list) => [...list]);
  const fallback = new Int32Array(ends.length);
  const queue = [0];
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] as number;
    const back = (fallback[state] as number) << bits;
    outputs[state]?.push(...(state > 0 ? (outputs[fallback[state] as number] as number[]) : []));
    for (let kind = 0; kind < 1 << bits; kind += 1) {
      const edge = (state << bits) + kind;
      const other = state > 0 ? (goto[back + kind] as number) : 0;
      const child = goto[edge] as number;
      if (child > 0) {
        fallback[child] = other;
        queue.push(child);
      } else goto[edge] = other;
    }
  }
  for (let edge = 0; edge < goto.length; edge += 1) {
    const state = goto[edge] as number;
    if ((outputs[state] as number[]).length > 0) goto[edge] = ~state;
  }
  return outputs;
}
