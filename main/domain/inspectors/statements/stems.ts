import { monthOf } from '../../dates/months.ts';
import { stopwords, wordPattern } from '../words/stopwords.ts';

const marks = /\p{M}/gu;
/** Endings of verbs and plurals in the four languages, the longest first. */
const ending =
  /(?:ements?|ungen|ings?|ando|iendo|ieren|ung|ies|est|ent|ons|ez|en|er|es|ed|st|ir|ar|as|os|an|em|s|e|a|o|n|t)$/;
const shortest = 3;
/** What French puts before a word that begins with a vowel. */
const elision = /^(?:[cdjlmnst]|qu)['’](?=\p{L})/u;

/** A word cut down to what its forms have in common: crude, and the same for every form that matters here. */
export function stem(word: string): string {
  let rest = word
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/['’]s?$/, '');
  for (let cut = 0; cut < 2; cut += 1) {
    const shorter = rest.replace(ending, '');
    if (shorter.length < shortest) break;
    rest = shorter;
  }
  return rest;
}

/** The stems of what a text says, without words that say nothing; months by their number, ordinals as numbers. */
export function stemsOf(text: string, dropped: ReadonlySet<string> = new Set()): string[] {
  const stems: string[] = [];
  for (const [word] of text.matchAll(wordPattern)) {
    const lower = word.toLowerCase().replace(elision, '');
    const month = monthOf(lower);
    if (month !== undefined) stems.push(`month-${month}`);
    else if (/^\d+(?:st|nd|rd|th|er|º|ª)?$/.test(lower)) stems.push(String(Number.parseInt(lower, 10)));
    else if (!stopwords.has(lower)) {
      const cut = stem(lower);
      if (cut.length > 1 && !dropped.has(cut)) stems.push(cut);
    }
  }
  return stems;
}

/** A set of stems as one key. */
export const keyOf = (stems: Iterable<string>): string => [...new Set(stems)].sort().join(' ');
