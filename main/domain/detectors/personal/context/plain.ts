const marks = /\p{M}+/gu;
const others = /[^a-z0-9]+/g;
const othersOfAllScripts = /[^\p{L}\p{N}]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is meant.
const ascii = /^[\u0000-\u007f]*$/;

/**
 * A text as words are compared: lower case, without accents, one space for whatever is no letter or digit
 * (`Numéro_fiscal` and `numero fiscal` are one).
 */
export function plain(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replace(others, ' ');
  return text.normalize('NFD').replace(marks, '').toLowerCase().replace(othersOfAllScripts, ' ');
}
