import { anchored } from '../anchored.ts';
import type { Judgement } from './judge.ts';
import { nameAround, namesSecret, type SecretName } from './secret-name.ts';
import { type GivenValue, longestBare, valueAfter, wholeEnd } from './secret-value.ts';

/** Judges what is given to a name: 0 to drop it. */
export type JudgeGiven = (value: string, given: GivenValue, name: SecretName, text: string) => Judgement;

const inner = /[\w+/=.~-]{16,200}/g;

/** A value by itself; or, where it is an object written as a string, the long strings in it. */
function* partsOf(text: string, given: GivenValue): Generator<GivenValue> {
  if (!given.quoted || !/[{[]/.test(text.charAt(given.start))) {
    yield given;
    return;
  }
  for (const { 0: part, index } of text
    .slice(given.start, Math.min(given.end, given.start + 300))
    .matchAll(inner))
    yield { ...given, start: given.start + index, end: given.start + index + part.length };
}

/** How a rule knows the names that it is about. */
export interface Naming {
  /** Where a cue may begin. */
  readonly keywords: readonly string[];
  /** The cue from there on: a sticky pattern. */
  readonly cue: RegExp;
  /** How the cue looks as a word of a name. */
  readonly word: RegExp;
}

/** Values given to names in which a cue stands; each cue is looked at within a window of fixed length. */
export const assignments = ({ keywords, cue, word }: Naming, judge: JudgeGiven) =>
  anchored(keywords, function* look(text, places) {
    let past = 0;
    for (const place of places) {
      cue.lastIndex = place;
      if (place < past || !cue.test(text)) continue;
      const name = nameAround(text, place, cue.lastIndex);
      const given = valueAfter(text, name);
      if (!given || !namesSecret(name.words, word)) continue;
      // A bare run as long as one reads is no value; whatever else stands in it is not looked at again.
      if (!given.quoted && given.end - given.start >= longestBare) past = given.end;
      for (const part of partsOf(text, given)) {
        const { confidence, reasons } = judge(text.slice(part.start, part.end), part, name, text);
        if (confidence <= 0) continue;
        past = wholeEnd(text, part);
        yield { start: part.start, end: past, confidence, reasons };
      }
    }
  });
