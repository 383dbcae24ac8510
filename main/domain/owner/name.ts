import { fold } from '../detectors/reading/letters.ts';
import { role } from '../detectors/reading/roles.ts';
import { readWords, roles } from '../detectors/reading/vocabulary.ts';

/** Longest name that is taken for one, in characters and in words. */
const longest = { characters: 100, words: 6 } as const;

const word = /^\p{L}[\p{L}\p{M}'’.\u2010\u2011-]*$/u;

/** What accounts without a person's name are called. */
const nobodies: ReadonlySet<string> = new Set(
  'account admin administrator anonymous assistant claude guest human me me myself office owner root support team test tester unknown user'.split(
    ' ',
  ),
);

/** The letters of a name in small ones without accents, part by part: "Anne-Marie O’Neill" is anne, marie, o, neill. */
export const partsOf = (name: string): string[] => (name.match(/[\p{L}\p{M}]+/gu) ?? []).map(fold);

function withoutTitles(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  const { numbers, count } = readWords(first, 0, first.length);
  const isTitle = count === 1 && ((roles[numbers[0] ?? 0] ?? 0) & (role.title | role.given)) === role.title;
  return isTitle && rest.length > 0 ? withoutTitles(rest) : words;
}

/** A name as it is kept apart from others: its parts, and those of the given name, which stands first. */
export interface FullName {
  readonly parts: readonly string[];
  readonly given: readonly string[];
}

/**
 * What somebody is called, as an export, an entry or the person gives it; null where it is no name of a person. "Solberg,
 * Ingrid" is turned round, and titles are left out.
 */
export function fullNameOf(written: string): FullName | null {
  const turned = written.trim().replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');
  const words = withoutTitles(turned.split(/\s+/));
  if (turned.length > longest.characters || words.length > longest.words) return null;
  if (!words.every((one) => word.test(one))) return null;
  const parts = partsOf(words.join(' '));
  if (parts.some((part) => nobodies.has(part)) || !parts.some((part) => part.length > 1)) return null;
  return { parts, given: partsOf(words[0] ?? '') };
}

/**
 * Whether parts in a text can be no other than a full name: the given name, then parts of the rest in their order, or
 * the initials of any ("Ingrid M. Solberg"). The given name alone is not enough.
 */
export function isFullName(parts: readonly string[], name: FullName): boolean {
  const { given } = name;
  if (parts.length <= given.length || given.some((part, at) => parts[at] !== part)) return false;
  const rest = name.parts.slice(given.length);
  let next = 0;
  let told = 0;
  for (const part of parts.slice(given.length)) {
    const at = rest.indexOf(part, next);
    if (at >= 0) {
      next = at + 1;
      told += 1;
    } else if (part.length > 1) return false;
    else if (rest.slice(next).some((one) => one.startsWith(part))) told += 1;
  }
  return told > 0;
}

export const isGivenName = (parts: readonly string[], { given }: FullName): boolean =>
  parts.length === given.length && given.every((part, at) => parts[at] === part);

/** Whether two names can be of one person: one is the other, or a shorter form of it. */
export const isCompatible = (one: FullName, other: FullName): boolean =>
  isGivenName(one.parts, other) ||
  isGivenName(other.parts, one) ||
  isFullName(one.parts, other) ||
  isFullName(other.parts, one);
