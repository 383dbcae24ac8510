import { type Finding, isValue, tiers } from '../../../../shared/finding.ts';
import type { TermSuggestion } from '../../../../shared/term.ts';
import { does, has, lengthAt, mayName, touches } from '../people/runs.ts';
import { gap } from '../reading/letters.ts';
import { role } from '../reading/roles.ts';
import { readWords } from '../reading/vocabulary.ts';
import { shape, type Words } from '../reading/words.ts';
import { sameAs } from './spelling.ts';

/** What a suggestion is made from: the text of an entry, and what was found in it. */
export interface Readable {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Longest text that is looked at, in UTF-16 units: a name stands in short ones too. */
const longest = 20_000;
/** Entries that a name must stand in. */
const repeated = 2;
/** Most words and fewest letters of a name. */
const bounds = { words: 4, letters: 3 } as const;

/** Small words that tell German, where every noun has a capital. */
const german = /\b(?:der|die|das|und|ist|nicht|mit|ein|eine|einen|dem|den|im|wird|hat|auf|für)\b/g;
/** Words after which a German noun without an article is a name. */
const namedAfter = /(?:\b(?:bei|für|von|an|mit|gegen|über|Firma|Kunde|Kundin|Mandantin|Mandant|Projekt)\s+)$/;

/**
 * Names that stand with a capital in several entries, and may be clients or code names: not at the beginning of a
 * sentence alone, in most entries no person, no place, no word of machines that is known, and no part of what was found
 * as a password or an address. The most frequent first; equal entries count once. `isKnown` leaves out what is on the
 * list or was dismissed.
 */
export function suggestTerms(
  entries: Iterable<Readable>,
  isKnown: (name: string) => boolean,
  most: number,
): TermSuggestion[] {
  const read = [...new Map([...entries].map((entry) => [entry.text, entry])).values()].map(namesIn);
  const sure = new Set(read.flatMap((names) => names.filter(({ opens }) => !opens).map(({ key }) => key)));
  const counts = new Map<string, { text: string; entries: number; persons: number }>();
  for (const names of read) {
    const here = new Map<string, { text: string; person: boolean }>();
    for (const { key, name, rest, person } of names) {
      if (sure.has(key)) here.set(key, { text: name, person });
      else if (rest !== '') here.set(sameAs(rest), { text: rest, person });
    }
    for (const [key, { text, person }] of here) {
      const known = counts.get(key) ?? { text, entries: 0, persons: 0 };
      const { entries, persons } = known;
      counts.set(key, { text: known.text, entries: entries + 1, persons: persons + (person ? 1 : 0) });
    }
  }
  return [...counts.values()]
    .filter(
      ({ text, entries: count, persons }) => count >= repeated && persons * 2 <= count && !isKnown(text),
    )
    .sort((a, b) => b.entries - a.entries || a.text.localeCompare(b.text))
    .slice(0, most)
    .map(({ text, entries: count }) => ({ text, entries: count }));
}

/** A name as it stands in an entry. Where it `opens` a sentence, its first word may owe that its capital. */
interface Name {
  readonly key: string;
  readonly name: string;
  readonly opens: boolean;
  /** What is left of one that opens a sentence, without its first word. */
  readonly rest: string;
  /** Whether it was found as the name of a person here. */
  readonly person: boolean;
}

function namesIn({ text, findings }: Readable): Name[] {
  const words = readWords(text, 0, Math.min(text.length, longest));
  if (!hasSmallWords(words)) return [];
  const isGerman = (text.match(german)?.length ?? 0) > 1;
  const names: Name[] = [];
  for (let first = 0; first < words.count; first += 1) {
    if (words.shapes[first] === shape.small) continue;
    let last = first;
    while (last + 1 < words.count && goesOn(words, last + 1)) last += 1;
    const [start, end] = [words.starts[first] ?? 0, words.ends[last] ?? 0];
    const opens = opensSentence(words, first);
    const found = findings.filter((one) => hides(one) && one.start < end && start < one.end);
    const person = found.some(({ category }) => category === 'person');
    const isFound = found.some(({ category }) => category !== 'person');
    const isNoun = isGerman && first === last && !namedAfter.test(text.slice(Math.max(0, start - 20), start));
    if (!isFound && !isNoun && mayBeTerm(words, first, last)) {
      const name = text.slice(start, end);
      const rest = opens && mayBeTerm(words, first + 1, last) ? text.slice(words.starts[first + 1], end) : '';
      names.push({ key: sameAs(name), name, opens, rest: isGerman ? '' : rest, person });
    }
    first = last;
  }
  return names;
}

/** Whether a finding says that what stands there is something else than a term. */
const hides = (finding: Finding): boolean =>
  isValue(finding) && finding.category !== 'dictionary' && finding.confidence >= tiers.possible;

/** Whether a word has a capital and belongs to the name before it. */
const goesOn = (words: Words, at: number): boolean =>
  words.shapes[at] !== shape.small &&
  ((words.gaps[at] ?? 0) === 0 || ((words.gaps[at] ?? 0) === gap.hyphen && touches(words, at)));

/** Some words of a row: few, long enough, no part of an address, and not all of them given names or known words. */
function mayBeTerm(words: Words, first: number, last: number): boolean {
  if (first > last || last - first >= bounds.words) return false;
  if ((((words.gaps[first] ?? 0) | (words.gaps[last + 1] ?? 0)) & gap.code) !== 0) return false;
  for (let at = first; at <= last; at += 1)
    if (
      mayName(words, at) &&
      !has(does(words, at), role.given | role.surname) &&
      lengthAt(words, at) >= bounds.letters
    )
      return true;
  return false;
}

/** In a title every word has a capital, so that none tells a name. */
function hasSmallWords(words: Words): boolean {
  let small = 0;
  for (let at = 0; at < words.count; at += 1) if (words.shapes[at] === shape.small) small += 1;
  return small * 3 >= words.count;
}

const opening = gap.line | gap.dot | gap.end | gap.colon | gap.other | gap.bracket;

const opensSentence = (words: Words, at: number): boolean =>
  at === 0 || ((words.gaps[at] ?? 0) & opening) !== 0;
