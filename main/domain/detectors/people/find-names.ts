import { gap } from '../reading/letters.ts';
import { role } from '../reading/roles.ts';
import { shape, type Words } from '../reading/words.ts';
import { type Alone, alone, inSmallLetters } from './alone.ts';
import { frame, mayBeFramed } from './frame.ts';
import { does, gapAt, has, lengthAt, type Run, runs, smallRuns, trimmed } from './runs.ts';

/** A name in a text: the places of its words, its title included in `from`, how sure it is, and what was weighed. */
export interface Name extends Run {
  readonly from: number;
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** Whether it is the name of whoever owns the memory. */
  readonly ofOwner?: boolean;
}

/** Below this nothing is told; and the same in instruction files, which are full of products and headings. */
const least = 0.45;
const leastInInstructions = 0.6;
/** A word that is less sure than this is nothing without words around it. */
const unknown = 0.15;
/** So sure a full name tells that its parts are names as well, elsewhere in the text. */
const known = 0.6;

/**
 * The names in a stretch of words, in order. `text` is what the words were read from; `strict` asks more, for
 * instruction files.
 */
export function findNames(text: string, words: Words, strict: boolean): Name[] {
  const names: Name[] = [];
  const rest: Run[] = [];
  const parts = new Set<string>();
  const wholeAt = ({ first, last }: Run): string => text.slice(words.starts[first], words.ends[last]);

  const judge = (run: Run, base: Alone): void => {
    if (base.confidence < unknown && !mayBeFramed(words, run)) {
      rest.push(run);
      return;
    }
    const name = nameOf(text, words, run, base, strict);
    if (name.confidence < (strict ? leastInInstructions : least)) {
      if (!name.reasons.includes('code')) rest.push(run);
      return;
    }
    names.push(name);
    if (run.last === run.first) return;
    parts.add(wholeAt(run));
    if (name.confidence < known) return;
    for (let at = run.first; at <= run.last; at += 1)
      if (lengthAt(words, at) > 2) parts.add(wholeAt({ first: at, last: at }));
  };
  for (const run of runs(words)) {
    const cut = trimmed(words, run);
    if (cut) judge(cut, alone(words, cut, strict));
  }
  if (!strict && isSmall(words)) for (const run of smallRuns(words)) judge(run, inSmallLetters(words, run));

  if (parts.size === 0) return names;
  for (const run of rest)
    if (parts.has(wholeAt(run)))
      names.push({ ...run, from: run.first, confidence: 0.6, reasons: ['named-before'] });
  return names.sort((a, b) => a.first - b.first);
}

function nameOf(text: string, words: Words, run: Run, base: Alone, strict: boolean): Name {
  let { confidence } = base;
  const reasons = [...base.reasons];
  for (const { weight, factor, reason } of frame(text, words, run)) {
    // Headings have a line of their own.
    if (strict && reason === 'own-line') continue;
    if (weight !== undefined) confidence = 1 - (1 - confidence) * (1 - weight);
    if (factor !== undefined) confidence *= factor;
    if (!reasons.includes(reason)) reasons.push(reason);
  }
  const single = run.first === run.last;
  if (strict && single) confidence *= 0.8;
  if (single && isProduct(does(words, run.first))) confidence *= 0.5;
  if (words.shapes[run.first] === shape.capitals && lengthAt(words, run.first) > 1) confidence *= 0.6;
  if (isMadeUp(text.slice(words.starts[run.first], words.ends[run.last]))) confidence = 0;
  const titled = run.first > 0 && has(does(words, run.first - 1), role.title) && isTitleGap(words, run.first);
  return {
    ...run,
    from: titled ? run.first - 1 : run.first,
    confidence: Math.min(0.95, confidence),
    reasons,
  };
}

/** An assistant or a tool with a given name. */
const isProduct = (bits: number): boolean => has(bits, role.noName) && has(bits, role.given);

/** Names that stand for anybody. */
const isMadeUp = (name: string): boolean =>
  /^(?:(?:john|jane|joe) (?:q\.? )?(?:doe|public)|(?:max|erika|maria) musterm(?:ann|an)|jean dupont|juan pérez|fulano.*)$/i.test(
    name,
  );

const isTitleGap = (words: Words, at: number): boolean => (gapAt(words, at) & ~gap.dot) === 0;

/** Whether there is no capital letter at all: a text whose names have none either. */
const isSmall = (words: Words): boolean => words.bigCount === 0;
