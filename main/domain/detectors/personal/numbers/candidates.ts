import { isBlocked, lettersAfter, lettersBefore } from './surroundings.ts';
import { type Part, type Token, tokensOf } from './tokens.ts';

/** A stretch of text that may be one number: one token, or several that single spaces join. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** The parts of its tokens, and letters on their own before and after them. */
  readonly pieces: readonly [before: readonly Part[], own: readonly Part[], behind: readonly Part[]];
  /** How many parts that are, and how many characters they have. */
  readonly parts: number;
  readonly size: number;
  /** Whether it touches something that makes another reading likely: more digits, or letters before its own. */
  readonly crowded: boolean;
  /** Where the token before it ends; 0 if there is none. */
  readonly after: number;
}

const most = { tokens: 8, characters: 24 };
const fewest = 5;
const none: readonly Part[] = [];

const isGap = (code: number): boolean => code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009;

/** Whether a token is but a few characters: beside others such a one is more of the same. */
const isShort = ({ parts, start, end }: Token): boolean => parts.length === 1 && end - start <= 5;

/** The parts that lead on from one token to the next: none beyond a single space, or a group of capitals. */
function between(text: string, from: number, to: number): readonly Part[] | undefined {
  if (to - from > 7 || !isGap(text.charCodeAt(from))) return undefined;
  if (to - from === 1) return none;
  return lettersAfter(text, from) === to - 1 && isGap(text.charCodeAt(to - 1))
    ? [[from + 1, to - 1]]
    : undefined;
}

function sizeOf(parts: readonly Part[]): number {
  let size = 0;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as Part;
    size += part[1] - part[0];
  }
  return size;
}

/** Letters on their own before and after a number belong to it or not. */
const withAndWithout = (letters: readonly Part[]): readonly (readonly Part[])[] =>
  letters.length > 0 ? [none, letters] : without;
const without: readonly (readonly Part[])[] = [none];

/** How many letters a token begins with that may be a word without a space behind it: `PESEL440514…`. */
function gluedTo(text: string, { start, parts: [first] }: Token): number {
  const stop = first?.[1] ?? start;
  let end = start;
  while (end < stop && (text.charCodeAt(end) | 32) >= 97) end += 1;
  return end < stop && end - start >= 3 && end - start <= 12 ? end - start : 0;
}

/** Whether any number has so many characters. */
export type IsSize = (size: number) => boolean;

/** The candidates that begin with the first of some tokens that follow each other. */
function startingWith(
  text: string,
  tokens: readonly Token[],
  before: Token | undefined,
  isSize: IsSize,
): Candidate[] {
  const [token] = tokens;
  if (!token) return [];
  const found: Candidate[] = [];
  const after = before?.end ?? 0;
  const follows = before !== undefined && isShort(before) && between(text, after, token.start) !== undefined;
  const letters =
    !follows && isGap(text.charCodeAt(token.start - 1)) ? lettersBefore(text, token.start) : none;
  const heads = withAndWithout((letters[0]?.[0] ?? -1) >= after ? letters : none);
  const glued = gluedTo(text, token);
  let own = none;
  let size = 0;
  let reach = token.start;
  for (let count = 0; count < tokens.length; count += 1) {
    const one = tokens[count] as Token;
    const joined = count === 0 ? none : between(text, reach, one.start);
    if (!joined) break;
    own = count === 0 ? one.parts : [...own, ...joined, ...one.parts];
    size += sizeOf(joined) + sizeOf(one.parts);
    reach = one.end;
    if (size > most.characters) break;
    const next = tokens[count + 1];
    const crowded = follows || (next !== undefined && next.start - reach === 1 && isShort(next));
    if (count === 0 || !crowded) {
      const last = isGap(text.charCodeAt(reach)) ? lettersAfter(text, reach) : 0;
      const tails = withAndWithout(last > 0 ? [[reach + 1, last]] : none);
      for (const head of heads) {
        const withHead = size + sizeOf(head);
        for (const tail of tails) {
          const whole = withHead + sizeOf(tail);
          if (!isSize(whole)) continue;
          const start = head[0]?.[0] ?? token.start;
          const end = tail[0]?.[1] ?? reach;
          if (end - start < fewest || isBlocked(text, start, end)) continue;
          const parts = head.length + own.length + tail.length;
          found.push({ start, end, pieces: [head, own, tail], parts, size: whole, crowded, after });
        }
      }
      if (
        glued > 0 &&
        size - glued >= fewest &&
        isSize(size - glued) &&
        !isBlocked(text, token.start, reach)
      ) {
        const start = token.start + glued;
        const rest: readonly Part[] = [[start, own[0]?.[1] ?? start], ...own.slice(1)];
        found.push({
          start,
          end: reach,
          pieces: [none, rest, none],
          parts: own.length,
          size: size - glued,
          crowded: true,
          after,
        });
      }
    }
    if (follows) break;
  }
  return found;
}

/** What may be a number in a text, by its first token; each token starts at most a few. */
export function* candidatesOf(text: string, isSize: IsSize): Generator<readonly Candidate[]> {
  const ahead: Token[] = [];
  let before: Token | undefined;
  const tokens = tokensOf(text);
  for (let done = false; !done || ahead.length > 0; ) {
    while (!done && ahead.length <= most.tokens) {
      const next = tokens.next();
      if (next.done) done = true;
      else ahead.push(next.value);
    }
    yield startingWith(text, ahead, before, isSize);
    before = ahead.shift();
  }
}
