import { restOf } from '../reading/plain-words.ts';
import type { Look } from '../rule.ts';

/**
 * The one look that every text gets: characters that are not seen, that turn the order of what is seen, that act on
 * a terminal, or that pile up on others. By UTF-16 units, so that plain text costs next to nothing; emoji and the
 * letters of any script pass.
 */
export const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single units are what is looked for
  /[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u0300-\u036f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\u3164\ue000-\uf8ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\uffa0\ufff0-\ufffb\ud82f\ud834\udb40-\udbff]/;

/** The same as a look of rules: one reading of the words, which others need too, passes over most texts. */
export const holdsUnseen: Look = { test: (text) => restOf(text).holdsRare && unseen.test(text) };

/** The look of the rule for letters of other scripts: they may pose as Latin ones. */
export const otherLetters = /[\u0370-\u058f\u13a0-\u13ff\uab70-\uabbf]/;

/** Letters of scripts that are written from right to left. */
export const rightToLeft =
  /[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A character of a script whose letters are joined or parted by unseen characters as a matter of spelling. */
export const joined =
  /^[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1700-\u18af\u1900-\u1aff\u1b00-\u1bff\u1c00-\u1c4f\u1cd0-\u1cff\ua840-\ua87f\ua8e0-\uabff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{11fff}\u{1e800}-\u{1efff}]/u;

/** A character of a script that is written without spaces, where an unseen one tells where a line may break. */
export const unspaced =
  /^[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u1aaf\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;

/** What an emoji sequence is made of, before and behind its joiners (UTS 51, section 1.4). */
export const emojiBefore =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of them may stand there
  /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\ufe0e\ufe0f\u20e3\u{e007f}]/u;
export const emojiAfter = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;

export const letterOrDigit = /^[\p{L}\p{M}\p{N}_]/u;

/** The whole character that ends at a place of a text; empty at its start. */
export function before(text: string, at: number): string {
  const last = text.charCodeAt(at - 1);
  const paired = last >= 0xdc00 && last <= 0xdfff && at > 1;
  return at <= 0 ? '' : text.slice(paired ? at - 2 : at - 1, at);
}

/** The whole character that begins at a place of a text; empty at its end. */
export const after = (text: string, at: number): string =>
  at >= text.length ? '' : String.fromCodePoint(text.codePointAt(at) ?? 0);
