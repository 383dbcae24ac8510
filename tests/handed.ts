import type { Example, Rule } from '../main/domain/detectors/rule.ts';
import type { Pattern } from './patterns.ts';

/** Length of the text that every rule is given, in characters: much more than any window around a word. */
const length = 30_000;

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

/** Repeats some words until there are enough of them. */
const longFrom = (words: string): string =>
  `${words} `.repeat(Math.ceil(length / (words.length + 1))).slice(0, length);

/**
 * The longest string that each pattern is ever handed, by source and flags, while every rule looks through long texts
 * made of its own examples, as lines and as one line. A pattern that looks only at a found value or at a window around
 * it is never handed more than that.
 */
export function longestHanded(rules: readonly Rule[]): (pattern: Pattern) => number | undefined {
  const longest = new Map<RegExp, number>();
  const plain = RegExp.prototype.exec;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    if (String(text).length > (longest.get(this) ?? -1)) longest.set(this, String(text).length);
    return plain.call(this, text);
  };
  try {
    for (const { find, examples } of rules) {
      const words = [...examples.hits, ...examples.misses].map(textOf);
      for (const between of ['\n', ' '])
        for (const _ of find(longFrom(words.join(between)), { kind: 'fact' }));
    }
  } finally {
    RegExp.prototype.exec = plain;
  }
  const byKey = new Map<string, number>();
  for (const [{ source, flags }, length] of longest) {
    const key = `${flags.replace(/[dgy]/g, '')} ${source}`;
    byKey.set(key, Math.max(length, byKey.get(key) ?? 0));
  }
  return ({ source, flags }) => byKey.get(`${flags} ${source}`);
}
