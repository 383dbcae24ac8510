/**
 * Endings that a word of a term may have in the four languages, by the fewest letters that the word itself must have:
 * plural and genitive in English (s, es), German (s, es, n, en, e), French (s, x, e, es) and Spanish (s, es).
 */
const last: ReadonlyMap<string, number> = new Map([
  ['s', 3],
  ['es', 4],
  ['en', 4],
  ['n', 5],
  ['e', 5],
  ['x', 5],
]);
/** Inside a term of several words an adjective has more of them. */
const inner: ReadonlyMap<string, number> = new Map([...last, ['er', 4], ['em', 4], ['e', 4], ['n', 4]]);

/** Longest ending, in letters. */
export const longestEnding = 2;

export const isEnding = (letters: string, of: number, within: boolean): boolean =>
  of >= ((within ? inner : last).get(letters) ?? Number.POSITIVE_INFINITY);

/** The stem of a German adjective, which is then free to take any ending; null where the word looks like none. */
export const adjectiveStem = (word: string): string | null =>
  word.length >= 5 ? (/^(.{3,}?)(?:e[rsnm]?)$/.exec(word)?.[1] ?? null) : null;

/** Plurals that are no mere ending: of an English word in -y, of a French one in -al. */
export function plurals(word: string): string[] {
  if (word.length >= 4 && /[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return word.length >= 5 && word.endsWith('al') ? [`${word.slice(0, -1)}ux`] : [];
}
