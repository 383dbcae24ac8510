import { isBlocked, isLoose, lettersAfter, lettersBefore } from './surroundings.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A stretch of text that may be one number: one token, or several that single spaces join. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Its letters in capitals and its digits. */
  readonly compact: string;
  /** The sizes of its parts: `3-2-4`. */
  readonly groups: string;
  /** Whether one and the same mark joins all of them. */
  readonly even: boolean;
  /** Whether it touches something that makes another reading likely: more digits, `=`, `#` or a comma. */
  readonly crowded: boolean;
  /** Where the token before it ends; 0 if there is none. */
  readonly after: number;
}

const most = { tokens: 8, characters: 24 };
const fewest = 5;

type Part = readonly [number, number];

const isGap = (code: number): boolean => code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009;

/** Whether a token is but a few characters: beside others such a one is more of the same. */
const isShort = ({ parts, start, end }: Token): boolean => parts.length === 1 && end - start <= 5;

/** The parts that lead on from one token to the next: none beyond a single space, or a group of capitals. */
function between(text: string, from: number, to: number): readonly Part[] | undefined {
  if (to - from > 7 || !isGap(text.charCodeAt(from))) return undefined;
  if (to - from === 1) return [];
  return lettersAfter(text, from) === to - 1 && isGap(text.charCodeAt(to - 1))
    ? [[from + 1, to - 1]]
    : undefined;
}

/** What the parts say, put together, and their sizes. */
function put(text: string, parts: readonly Part[], crowded: boolean, after: number): Candidate {
  const [first = [0, 0]] = parts;
  const [, end = 0] = parts.at(-1) ?? [];
  let compact = '';
  let groups = '';
  let joint = '';
  let even = true;
  let reached = first[0];
  for (const [from, to] of parts) {
    if (from > reached) {
      const mark = text.slice(reached, from);
      even &&= joint === '' || joint === mark;
      joint = mark;
    }
    reached = to;
    compact += text.slice(from, to);
    groups += groups === '' ? to - from : `-${to - from}`;
  }
  return { start: first[0], end, compact: compact.toUpperCase(), groups, even, crowded, after };
}

/** The candidates that begin with the first of some tokens that follow each other. */
function* startingWith(
  text: string,
  tokens: readonly Token[],
  before: Token | undefined,
): Generator<Candidate> {
  const [token] = tokens;
  if (!token) return;
  const after = before?.end ?? 0;
  const follows = before !== undefined && isShort(before) && between(text, after, token.start) !== undefined;
  const letters = !follows && isGap(text.charCodeAt(token.start - 1)) ? lettersBefore(text, token.start) : [];
  const glued = /^[A-Za-z]{3,12}(?=\d)/.exec(text.slice(token.start, token.parts[0]?.[1]))?.[0].length ?? 0;
  const heads: (readonly Part[])[] = [[]];
  if ((letters[0]?.[0] ?? -1) >= after) heads.push(letters);
  let parts: readonly Part[] = [];
  let reach = token.start;
  for (const [count, one] of tokens.entries()) {
    const joined = count === 0 ? [] : between(text, reach, one.start);
    if (!joined) break;
    parts = [...parts, ...joined, ...one.parts];
    reach = one.end;
    const size = parts.reduce((sum, [from, to]) => sum + to - from, 0);
    if (size > most.characters) break;
    const next = tokens[count + 1];
    const precedes = next !== undefined && next.start - reach === 1 && isShort(next);
    const crowded = follows || precedes;
    const open = count === 0 || !crowded;
    if (open) {
      const end = lettersAfter(text, reach);
      const tails: (readonly Part[])[] =
        isGap(text.charCodeAt(reach)) && end > 0 ? [[], [[reach + 1, end]]] : [[]];
      for (const head of heads)
        for (const tail of tails) {
          const all = [...head, ...parts, ...tail];
          const start = all[0]?.[0] ?? 0;
          const stop = all.at(-1)?.[1] ?? 0;
          if (stop - start >= fewest && !isBlocked(text, start, stop))
            yield put(text, all, crowded || isLoose(text, start, stop), after);
        }
      if (glued > 0 && size - glued >= fewest && !isBlocked(text, token.start, reach))
        yield put(text, [[token.start + glued, parts[0]?.[1] ?? 0], ...parts.slice(1)], true, after);
    }
    if (follows) break;
  }
}

/** The numbers that may stand in a text, in the order of their first tokens; each token starts at most a few. */
export function* candidatesOf(text: string): Generator<Candidate> {
  const ahead: Token[] = [];
  let before: Token | undefined;
  const tokens = tokensOf(text);
  for (let done = false; !done || ahead.length > 0; ) {
    while (!done && ahead.length <= most.tokens) {
      const next = tokens.next();
      if (next.done) done = true;
      else ahead.push(next.value);
    }
    yield* startingWith(text, ahead, before);
    before = ahead.shift();
  }
}
