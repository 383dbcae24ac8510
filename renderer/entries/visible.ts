/**
 * Characters that are not seen, or that change the order of what is seen, but for those that words and emoji are made
 * of: joiners, soft hyphens, marks of direction, flags of countries' parts, variants of ideographs. Line breaks and
 * tabs are left alone.
 */
const unseen =
  /(?<flag>\u{1f3f4}[\u{e0030}-\u{e007a}]{4,6}\u{e007f})|(?![\n\r\t\u00ad\u061c\u200c-\u200f])(?:[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]|(?<!\p{Script=Han})[\u{e0100}-\u{e01ef}])/gu;

/** A text with its unseen characters written out by code point, so that nothing in it acts or hides. */
export const visible = (text: string): string =>
  text.replace(unseen, (found, flag?: string) =>
    flag === undefined
      ? `⟨U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`
      : found,
  );
