/** Characters that are not seen, or that change the order of what is seen; line breaks and tabs are left alone. */
const unseen = /(?![\n\r\t])(?:\p{Cc}|\p{Cf}|[\u2028\u2029])/gu;
// Joiners inside emoji and in scripts that need them are part of what is seen.
const joiners: ReadonlySet<string> = new Set(['\u200c', '\u200d', '\ufe0f']);

/** A text with its unseen characters written out by code point, so that nothing in it acts or hides. */
export const visible = (text: string): string =>
  text.replace(unseen, (character) =>
    joiners.has(character)
      ? character
      : `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
