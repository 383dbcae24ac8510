import { type Severity, severities, tiers } from '../../../../shared/finding.ts';
import type { TermKind } from '../../../../shared/term.ts';
import type { Hit } from '../rule.ts';
import { beginningsOf } from './beginnings.ts';
import { caseOf, type Letters, lettersOf, sureByCase, type Written } from './capitals.ts';
import { is, isCapital, kinds } from './characters.ts';
import { partsOf } from './spelling.ts';
import { treeOf } from './tree.ts';
import { type Way, walk } from './walk.ts';

/** A term as it is looked for: one of the person's own, or of a list that comes with the application. */
export interface SoughtTerm {
  readonly text: string;
  readonly kind: TermKind | 'preset';
  readonly severity: Severity;
}

/** A hit, and which of the terms it is of, by its place in their list. */
export type TermHit = Hit & { readonly term: number };

/** Finds terms in a text, in its order; no two overlap. */
export type TermSearch = (text: string) => readonly TermHit[];

/** How sure a term is that stands as it was typed, with an ending, and without its accents. */
const sure = { asTyped: 0.95, inflected: 0.9, plain: 0.75 } as const;

/**
 * Makes the search for any number of terms: one walk over the text, which looks into the tree of all terms wherever a
 * word begins. (A table for every state and letter, as the keywords of the rules have, would take megabytes by the
 * thousand terms, and more in scripts of many letters.)
 */
export function createTermSearch(terms: readonly SoughtTerm[]): TermSearch {
  const { root, begins } = treeOf(terms.map(({ text }) => text));
  const mayBegin = beginningsOf(root);
  const written = terms.map(
    ({ text, kind }): Written => ({
      case: kind === 'preset' && caseOf(text) === 'capital' ? 'small' : caseOf(text),
      several: partsOf(text).length > 1 || /\d/.test(text),
    }),
  );

  const hitOf = (text: string, start: number, way: Way, letters: Letters): TermHit | null => {
    let best: TermHit | null = null;
    for (const { term, plain, inflected } of way.ends) {
      const of = terms[term];
      const byCase = of ? sureByCase(written[term] as Written, text, [start, way.stem], letters) : 0;
      if (!of || byCase === 0) continue;
      const ended = inflected || way.inflected;
      const confidence = byCase * (plain ? sure.plain : 1) * (ended ? sure.inflected : 1) * sure.asTyped;
      const hit: TermHit = {
        term,
        start,
        end: way.end,
        confidence: Math.round(confidence * 100) / 100,
        severity: of.severity,
        reasons: [
          `own-${of.kind}`,
          ...(ended ? ['inflected'] : []),
          ...(plain ? ['without-accents'] : []),
          ...(byCase < 1 ? ['other-case'] : []),
        ],
      };
      best = best === null ? hit : hit.confidence > best.confidence ? graver(hit, best) : graver(best, hit);
    }
    return best;
  };

  return (text) => {
    const hits: TermHit[] = [];
    const letters = lettersOf(text);
    let before: number = is.sign;
    let last = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const kind = kinds[unit] ?? 0;
      if (kind === is.unseen) continue;
      const opens = opensWord(kind, unit, before, last);
      before = kind;
      last = unit;
      if (!opens || begins[unit] === 0 || !mayBegin(text, at)) continue;
      const here = walk(root, text, at).flatMap((way) => hitOf(text, at, way, letters) ?? []);
      const best = here.reduce<TermHit | null>((a, b) => (a && !isBetter(b, a) ? a : b), null);
      if (best) add(hits, here.reduce(graver, best));
    }
    return hits;
  };
}

/** Whether a word begins here: behind no letter, at a hump (`newContoso`), or in a script that parts no words. */
function opensWord(kind: number, unit: number, before: number, last: number): boolean {
  if (kind !== is.word || (before !== is.word && before !== is.mark)) return true;
  return isCapital(unit) && before === is.word && !isCapital(last) && !isDigit(last);
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** A term inside or across the one before makes one hit with it, as grave as the graver of them. */
function add(hits: TermHit[], hit: TermHit): void {
  const last = hits.at(-1);
  if (!last || hit.start >= last.end) hits.push(hit);
  else if (isGuess(last) && !isGuess(hit)) hits[hits.length - 1] = hit;
  else if (!isGuess(hit) || isGuess(last))
    hits[hits.length - 1] = { ...graver(last, hit), end: Math.max(last.end, hit.end) };
}

const isGuess = ({ confidence }: Hit): boolean => confidence < tiers.possible;

/** Of two hits that begin together the longer is the better, but no guess is better than what is none. */
const isBetter = (one: Hit, other: Hit): boolean =>
  isGuess(one) === isGuess(other) ? one.end > other.end : isGuess(other);

/** The first of two hits, as grave as the second where that is the graver and no mere guess. */
function graver(one: TermHit, other: TermHit): TermHit {
  const [a = 'low', b = 'low'] = [one.severity, other.severity];
  const more = severities.indexOf(b) > severities.indexOf(a) && !isGuess(other);
  return more ? { ...one, severity: b } : one;
}
