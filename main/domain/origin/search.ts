import { sentencesOf } from '../inspectors/statements/sentences.ts';
import { createStems } from './words.ts';

/** Telling words that a passage of a chat has; what stands further apart was not said together. */
const passage = 40;
/** Telling words that a statement must have, and that a chat must share with it: one word tells nothing. */
const fewest = 2;
/** Chats below this likeness are not shown. Chosen on other chats than those of docs/origins.md. */
export const leastLike = 0.5;

/** A chat that an entry may come from, by its place in the order in which chats went by. `likeness` is 0 to 1. */
export interface Likely {
  readonly chat: number;
  readonly likeness: number;
}

export interface OriginSearch {
  /** Whether the entry has words enough to be looked for. */
  readonly possible: boolean;
  /** Looks at one text of the chat that goes by. */
  readonly look: (text: string) => void;
  /** Ends the chat that goes by; `counts` is false where it belongs to somebody else. */
  readonly next: (counts?: boolean) => void;
  /** The chats that are like the entry, the most alike first. */
  readonly found: () => Likely[];
}

/** One statement of the entry: its telling words by stem, with what went by of them. */
interface Statement {
  readonly stems: ReadonlyMap<string, number>;
  /** In how many chats each of the words was seen. */
  readonly seen: number[];
  /** Of each chat with something in common: the words of its best passage. */
  readonly best: Map<number, readonly number[]>;
}

/**
 * Looks for the chats that say what an entry says, in whatever order and form of the words: for each statement of it,
 * how many of its telling words stand together in a passage of a chat, rare ones counting more than those that stand in
 * many chats. Holds a few numbers a chat and no words of any.
 */
export function createOriginSearch(entry: string): OriginSearch {
  const stemsIn = createStems();
  const statements = statementsOf(entry, stemsIn);
  const all = new Set(statements.flatMap(({ stems }) => [...stems.keys()]));
  let chat = 0;
  let [counted, here] = [0, statements.map(() => new Set<number>())];
  let best = statements.map((): readonly number[] => []);

  const look = (text: string): void => {
    const hits: { readonly at: number; readonly stem: string }[] = [];
    for (const [at, stem] of stemsIn(text).entries()) if (all.has(stem)) hits.push({ at, stem });
    for (const [place, { stems }] of statements.entries()) {
      const mine = hits.flatMap(({ at, stem }) => {
        const word = stems.get(stem);
        return word === undefined ? [] : [{ at, word }];
      });
      for (const { word } of mine) here[place]?.add(word);
      const together = bestPassage(mine);
      if (together.length > (best[place]?.length ?? 0)) best[place] = together;
    }
  };

  const next = (counts = true): void => {
    for (const [place, { seen, best: kept }] of statements.entries()) {
      if (!counts) continue;
      for (const word of here[place] ?? []) seen[word] = (seen[word] ?? 0) + 1;
      const words = best[place] ?? [];
      if (words.length >= fewest) kept.set(chat, words);
    }
    if (counts) counted += 1;
    chat += 1;
    here = statements.map(() => new Set());
    best = statements.map(() => []);
  };

  const found = (): Likely[] => {
    const likeness = new Map<number, number>();
    for (const { seen, best: kept } of statements) {
      const weights = seen.map((chats) => Math.log(1 + counted / Math.max(chats, 1)));
      const sum = (words: readonly number[]) =>
        words.reduce((total, word) => total + (weights[word] ?? 0), 0);
      const whole = sum([...weights.keys()]);
      for (const [of, words] of kept)
        likeness.set(of, Math.max(likeness.get(of) ?? 0, whole === 0 ? 0 : sum(words) / whole));
    }
    return [...likeness]
      .map(([of, like]) => ({ chat: of, likeness: like }))
      .filter(({ likeness: like }) => like >= leastLike)
      .sort((a, b) => b.likeness - a.likeness || a.chat - b.chat);
  };

  return { possible: statements.length > 0, look, next, found };
}

/** The statements of an entry that have words enough; where none has, the entry as a whole. */
function statementsOf(entry: string, stemsIn: (text: string) => string[]): Statement[] {
  const sentences = [...sentencesOf(entry)].map(({ text }) => new Set(stemsIn(text)));
  const own = sentences.filter(({ size }) => size > fewest);
  return (own.length > 0 ? own : [new Set(stemsIn(entry))])
    .filter(({ size }) => size >= fewest)
    .map((stems) => ({
      stems: new Map([...stems].map((stem, at) => [stem, at])),
      seen: [...stems].map(() => 0),
      best: new Map(),
    }));
}

/** The most words of a statement that stand within one passage. */
function bestPassage(hits: readonly { readonly at: number; readonly word: number }[]): number[] {
  const inside = new Map<number, number>();
  let best: number[] = [];
  let first = 0;
  for (const { at, word } of hits) {
    inside.set(word, (inside.get(word) ?? 0) + 1);
    for (let out = hits[first]; out && at - out.at >= passage; out = hits[first]) {
      const left = (inside.get(out.word) ?? 1) - 1;
      if (left > 0) inside.set(out.word, left);
      else inside.delete(out.word);
      first += 1;
    }
    if (inside.size > best.length) best = [...inside.keys()];
  }
  return best;
}
