import type { Severity } from '../../../../../shared/finding.ts';
import type { Sum } from './sums.ts';

/** Whose number it is; from this follow severity, why and remedy. */
export type Owner = 'person' | 'patient' | 'document' | 'business' | 'vehicle' | 'account' | 'place';

/** A number that somebody was officially given: its shape, its check and the words that announce it. */
export interface OfficialNumber {
  readonly id: string;
  readonly title: string;
  readonly owner: Owner;
  readonly severity?: Severity;
  /** How many letters and digits it has. */
  readonly lengths: readonly number[];
  /** The letters (in capitals) and digits without what joins them. */
  readonly shape: RegExp;
  /** The sizes of the parts in which it may be written: `3-2-4`. Without any: in one piece only; `*`: in any. */
  readonly groups?: readonly string[];
  /** Set where one and the same mark has to join the parts. */
  readonly even?: true;
  /** Words that announce it (plain.ts), between bars, in English and the languages of the country; `word*` may go on. */
  readonly cues: string;
  /** A quick sum that every such number passes, where its check is dear. */
  readonly sum?: Sum;
  /** The check of its issuer. */
  readonly check?: (number: string) => boolean;
  /** How sure it is without a word beside it, in one piece; without a figure: not at all. */
  readonly alone?: number;
  /** How sure it is without a word beside it, in the parts in which its issuer writes it. */
  readonly grouped?: number;
  /** How sure it is beside such a word, where that differs from the rule. */
  readonly announced?: number;
  /** How many characters before it such a word may stand at most, where that is not the usual distance. */
  readonly reach?: number;
  /** The page that describes it; `unverified: ADDRESS` where it was not read. */
  readonly source: string;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** What the validators of the library stdnum share. */
interface Validator {
  readonly validate: (value: string) => { readonly isValid: boolean };
}

/**
 * The check of a validator of the library stdnum; one that is missing there holds for nothing. The library says no with
 * an error, of which the trace of its stack costs ten times as much as all else, so none is kept.
 */
export const checked =
  (...validators: readonly (Validator | undefined)[]) =>
  (number: string): boolean => {
    const traced = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
      return validators.some((validator) => validator?.validate(number).isValid ?? false);
    } finally {
      Error.stackTraceLimit = traced;
    }
  };
