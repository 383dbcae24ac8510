import type { Kind } from '../../../shared/entry.ts';
import { findNames } from '../detectors/people/find-names.ts';
import { folded, gap } from '../detectors/reading/letters.ts';
import { pieces } from '../detectors/reading/pieces.ts';
import { role } from '../detectors/reading/roles.ts';
import { readWords, roles } from '../detectors/reading/vocabulary.ts';
import type { Words } from '../detectors/reading/words.ts';
import { type FullName, isFullName, isGivenName, partsOf } from './name.ts';

/**
 * Whether somebody else in the texts has the same given name: it stands there with another surname, or beside words
 * that make it somebody near the owner ("my sister Ingrid", "Ingrid, a colleague"). `names` are all of the owner's.
 */
export function hasNamesake(
  name: FullName,
  names: readonly FullName[],
  texts: Iterable<{ readonly text: string; readonly kind: Kind }>,
): boolean {
  const look = lookFor(name);
  for (const { text, kind } of texts) {
    if (!look.test(text)) continue;
    for (const [from, to] of pieces(text)) if (isIn(text, from, to, kind, name, names)) return true;
  }
  return false;
}

function isIn(
  text: string,
  from: number,
  to: number,
  kind: Kind,
  name: FullName,
  names: readonly FullName[],
): boolean {
  const words = readWords(text, from, to);
  return findNames(text, words, kind === 'instruction').some((found) => {
    const parts = partsOf(text.slice(words.starts[found.first], words.ends[found.last]));
    if (!name.given.every((part, at) => parts[at] === part)) return false;
    if (names.some((one) => isFullName(parts, one))) return false;
    return (
      !isGivenName(parts, name) || found.reasons.includes('relation-word') || isRelated(words, found.last)
    );
  });
}

/** All letters that are read as a small one without accents, by that one; made once a letter. */
const formsOf = new Map<string, string>();

function anyForm(letter: string): string {
  if (letter.length > 1) return letter;
  const known = formsOf.get(letter);
  if (known !== undefined) return known;
  let forms = '';
  for (const [unit, as] of folded.entries())
    if (as === letter.charCodeAt(0)) forms += String.fromCharCode(unit);
  const one = `[${forms}]\\p{M}*`;
  formsOf.set(letter, one);
  return one;
}

/** A cheap look for the first part of a given name, however it is written, before the long one. */
const lookFor = ({ given: [first = ''] }: FullName): RegExp =>
  new RegExp(`(?<!\\p{L})${[...first].map(anyForm).join('')}(?!\\p{L})`, 'u');

/** "Ingrid is my sister", "Ingrid, my boss", "Ingrid (a colleague)". */
function isRelated(words: Words, last: number): boolean {
  const bitsAt = (at: number): number => (at < words.count ? (roles[words.numbers[at] ?? 0] ?? 0) : 0);
  const apart = ((words.gaps[last + 1] ?? 0) & (gap.comma | gap.bracket)) !== 0;
  let mine = apart;
  for (let at = last + 1; at <= last + 4 && at < words.count; at += 1) {
    if (at > last + 1 && ((words.gaps[at] ?? 0) & (gap.dot | gap.end | gap.line)) !== 0) return false;
    const bits = bitsAt(at);
    if ((bits & role.theirs) !== 0) return false;
    if ((bits & role.my) !== 0) mine = true;
    if ((bits & role.relation) !== 0) return mine;
    if ((bits & (role.my | role.is | role.article)) === 0 && !apart) return false;
  }
  return false;
}
