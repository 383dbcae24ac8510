import { isWord } from './signs.ts';

/** An address of mail or web, or the name of a host: the number of its first word, and where it stands in the text. */
export interface Address {
  readonly word: number;
  readonly start: number;
  readonly end: number;
  readonly mail: boolean;
}

const link = /https?:\/\/[^\s<>"')\]]{1,500}/iy;
const mail = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/y;
const host =
  /(?:[a-z\d][a-z\d-]{0,40}\.){1,4}(?:com|org|net|io|dev|app|example|test|ai|co|info|biz|xyz|site|online|ru|cn|de|fr|es|uk|eu|me|tk|top|cloud|live)\b(?:\/[^\s<>"')\]]{0,200})?/iy;

/**
 * Finds the address that the word from `from` to `to` is part of, for the words of one text in their order. It may have
 * begun a few signs earlier, as in `my-host.example`.
 */
export function addressesOf(text: string): (from: number, to: number, word: number) => Address | undefined {
  /** Where the last word ended that was tried and was no part of an address. */
  let barren = -1;
  return (from, to, word) => {
    const after = text.charCodeAt(to + 1);
    if (!(after === 47 || isWord(after)) || to + 1 >= text.length) return undefined;
    // What hangs together with words that were no address is none either: each run of signs is tried once.
    if (barren >= from - 1 && barren < to) {
      barren = to;
      return undefined;
    }
    let start = from;
    while (start > from - 64 && start > 0 && /[\w.+-]/.test(text.charAt(start - 1))) start -= 1;
    for (const pattern of [link, mail, host]) {
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (match && pattern.lastIndex > to)
        return { word, start, end: pattern.lastIndex, mail: pattern === mail };
    }
    barren = to;
    return undefined;
  };
}
