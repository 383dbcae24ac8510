import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { digits, matches } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** E-mail addresses (RFC 5321, section 4.1.2, and RFC 6531 for letters of every script; without quoted local parts). */
export const email: Rule = {
  id: 'email',
  title: 'E-mail address',
  category: 'contact',
  severity: 'low',
  why: 'It is somebody’s e-mail address.',
  remedy: 'Keep it only if the assistant needs it for current work.',
  source: 'RFC 5321, section 4.1.2',
  keywords: ['@'],
  find: matches(
    /(?<![\p{L}\p{N}_.+%-])(?<value>[\p{L}\p{N}_+%'-][\p{L}\p{N}_.+%'-]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}\p{L}{2,24})(?![\p{L}\p{N}_-])/iu,
    (value) =>
      /^(?:git|noreply|no-reply)@/i.test(value) || /\.(?:png|jpe?g|gif|svg|css|js|ts|md|git)$/i.test(value)
        ? 0.2
        : 0.95,
  ),
  examples: {
    hits: ['Write to orvane.tessick@brindlemoor.example soon', 'Jörg: jörg@müller.example'],
    misses: ['Ask @jordan', 'node@24', 'a@b', 'logo@2x.'],
  },
};

const cue =
  /(?:phone|tel(?:ephone|efon|éfono|éphone)?|mobile|cell|handy|mobil|call|ring|fax|whatsapp|sms|text|nummer|number|anruf|móvil|portable|contact|reach|dial|hotline|☎|📞)\W{0,3}(?:\w{1,12}\W{1,3}){0,4}$/i;
const countries = ['US', 'GB', 'DE', 'FR', 'ES', 'CH', 'AT', 'IN', 'AU'] as const;

/** Telephone numbers, found by shape and context; a library judges only what was found (ITU-T E.164). */
export const phone: Rule = {
  id: 'phone',
  title: 'Telephone number',
  category: 'contact',
  severity: 'low',
  why: 'It is somebody’s telephone number.',
  remedy: 'Keep it only if the assistant needs it for current work.',
  source: 'ITU-T E.164',
  keywords: digits,
  find: matches(
    /(?<![\w.#/@=-])(?<value>(?:\+|00)?\(?\d{1,5}\)?(?:[ .()/-]{0,3}\d{1,6}){1,7}(?:\s?(?:x|ext\.?)\s?\d{1,6})?)(?![\w@]|[.-]\d)/i,
    (value, match, text) => {
      const count = value.replace(/\D/g, '').length;
      if (count < 7 || count > 16 || looksLikeOther(value)) return 0;
      const before = text.slice(Math.max(0, match.index - 60), match.index);
      const told = cue.test(before);
      if (/^(?:\+|00)/.test(value))
        return parsePhoneNumberFromString(value.replace(/^00/, '+'))?.isPossible() ? 0.9 : told ? 0.5 : 0;
      const grouped = /[ ().-]/.test(value);
      const national = grouped && /^\(?0|^\(\d{3}\)|^\d{3}[-. ]\d{3}[-. ]\d{4}$|^1[-. ]\d{3}/.test(value);
      if (!told && (!national || count < 9)) return 0;
      // The library is dear: it is asked last, and only of what may count.
      const valid = countries.some((country) => parsePhoneNumberFromString(value, country)?.isValid());
      if (told) return valid ? (grouped ? 0.85 : 0.6) : grouped ? 0.6 : 0;
      return valid ? 0.7 : 0;
    },
  ),
  examples: {
    hits: ['Agency contact: Mira, +49 40 5550 1234', 'Call (212) 555-0187 after nine', 'Tel. 030 901820'],
    misses: [
      'On 2026-01-14 at 12:30',
      'Version 1.2.3.4',
      '192.168.10.20',
      'The invoice 20260114',
      'Levels 48 to 56',
      '4242 4242 4242 4242',
    ],
  },
};

/** Dates, times, versions, addresses of the internet and card numbers share the shape of a telephone number. */
const looksLikeOther = (value: string): boolean =>
  /^(?:19|20)\d{2}[-./ ]\d{1,2}[-./ ]\d{1,2}(?!\d)/.test(value) ||
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(value) ||
  /^\d{1,3}(?:\.\d{1,3}){3}$/.test(value) ||
  /^\d{4} \d{4} \d{4} \d{4}/.test(value) ||
  /^\(?\d{4}\s?[-–]\s?\d{4}$/.test(value) ||
  /^\d+\.\d+$/.test(value) ||
  // Digits one by one are a list or a rating.
  (value.match(/\d+/g) ?? []).filter((group) => group.length === 1).length > 2;
