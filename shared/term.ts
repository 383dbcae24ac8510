import { Severity } from './finding.ts';
import { z } from './zod.ts';

/** What a term of the person's own stands for. An `own-name` is looked for nowhere: it is no other person's name. */
export const termKinds = ['client', 'code-name', 'other', 'own-name'] as const;
export const TermKind = z.enum(termKinds);
export type TermKind = z.infer<typeof TermKind>;

/** How serious it is to find one, unless the person says otherwise. */
export const usualSeverity: Readonly<Record<TermKind, Severity>> = {
  client: 'medium',
  'code-name': 'high',
  other: 'medium',
  'own-name': 'low',
};

/** Bounds of a term in characters and in words, signs among these, and of the whole list. */
export const termBounds = { least: 2, most: 100, words: 12 } as const;
export const mostTerms = 5_000;

/** A word or a name that the person wants to be told of wherever it stands. */
export const Term = z.object({
  text: z.string().min(1).max(10_000),
  kind: TermKind,
  severity: Severity,
});
export type Term = z.infer<typeof Term>;

/** A term as it is kept. Its number is given once. */
export const StoredTerm = Term.extend({ number: z.number().int() });
export type StoredTerm = z.infer<typeof StoredTerm>;

/** A kept term, and how many of the loaded entries it was found in. */
export const TermInfo = StoredTerm.extend({ entries: z.number().int() });
export type TermInfo = z.infer<typeof TermInfo>;

/** Lists of words that come with the application, by what they are about and their language. */
export const presetAreas = ['hr', 'legal', 'finance', 'consulting', 'family'] as const;
export const PresetArea = z.enum(presetAreas);
export type PresetArea = z.infer<typeof PresetArea>;
export const presetLanguages = ['en', 'de', 'fr', 'es'] as const;
export const PresetLanguage = z.enum(presetLanguages);
export type PresetLanguage = z.infer<typeof PresetLanguage>;

/** One such list under its id, `hr-en`. */
export const TermPreset = z.object({
  id: z.string(),
  area: PresetArea,
  language: PresetLanguage,
  terms: z.array(z.string()),
});
export type TermPreset = z.infer<typeof TermPreset>;

/** A name that stands in several loaded entries and may be a term. */
export const TermSuggestion = z.object({ text: z.string(), entries: z.number().int() });
export type TermSuggestion = z.infer<typeof TermSuggestion>;

/** What became of terms that were added: kept, on the list before, or left out and why. */
export const TermsAdded = z.object({
  added: z.number().int(),
  known: z.number().int(),
  /** Too short, too long, or nothing but signs. */
  unfit: z.number().int(),
  /** Looks like a password or an official number, which is not kept. */
  secret: z.number().int(),
  /** More than the list holds. */
  over: z.number().int(),
  /** Numbers of the kept ones. */
  numbers: z.array(z.number().int()),
});
export type TermsAdded = z.infer<typeof TermsAdded>;

/** The same for a found name that is the person's own, and whether it no longer counts as another's where it was found. */
export const OwnNameAdded = TermsAdded.extend({ heeded: z.boolean() });
export type OwnNameAdded = z.infer<typeof OwnNameAdded>;
