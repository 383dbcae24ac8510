import type { PresetLanguage } from '../../../../../shared/term.ts';

/** The words of one subject in each language; a word stands for its inflected forms too, but not for irregular ones. */
export type PresetWords = Readonly<Record<PresetLanguage, readonly string[]>>;

/** The words of a list that is written with a bar between two of them. */
export const list = (words: string): string[] =>
  words.split('|').map((word) => word.replace(/\s+/g, ' ').trim());
