import { Finding } from './finding.ts';
import { OwnNameAdded, Term, TermInfo, TermPreset, TermSuggestion, TermsAdded } from './term.ts';
import { z } from './zod.ts';

const Nothing = z.object({});

/** The part of the contract that is about the person's own terms. */
export const termMethods = {
  /** The person's own terms, the newest first. */
  'terms.list': { input: Nothing, output: z.array(TermInfo) },
  /** Keeps terms that are not on the list yet, but none that looks like a password or an official number. */
  'terms.add': { input: z.object({ terms: z.array(Term).min(1).max(20_000) }), output: TermsAdded },
  /** The found name of a person is the person's own: keeps it on the list as such. */
  'terms.own-name': {
    input: z.object({ id: z.string(), finding: Finding.pick({ rule: true, start: true, end: true }) }),
    output: OwnNameAdded,
  },
  'terms.change': {
    input: z.object({
      number: z.number().int(),
      ...Term.pick({ kind: true, severity: true }).partial().shape,
    }),
    output: Nothing,
  },
  'terms.remove': { input: z.object({ number: z.number().int() }), output: Nothing },
  /** Names that stand in several loaded entries; worked out now, and kept nowhere. */
  'terms.suggest': { input: Nothing, output: z.array(TermSuggestion) },
  /** A suggestion is not to be made again, or is again; of its words nothing is kept. */
  'terms.dismiss': {
    input: z.object({ text: z.string().max(1_000), dismissed: z.boolean() }),
    output: Nothing,
  },
  'terms.presets': { input: Nothing, output: z.array(TermPreset) },
  'store.clear-terms': { input: Nothing, output: Nothing },
} as const;
