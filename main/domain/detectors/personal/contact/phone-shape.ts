/** A telephone number as it is written: what the shape alone says. */
export interface Written {
  readonly digits: string;
  /** The sizes of the groups of digits: `3-3-4`. */
  readonly groups: string;
  /** Begins with `+`, or with `00` and digits enough for a country. */
  readonly international: boolean;
}

export function written(value: string): Written {
  const digits = value
    .replace(/\s?(?:x|ext\.?|extension|durchwahl|dw|poste)\s?\d{1,6}$/i, '')
    .replace(/\D/g, '');
  return {
    digits,
    groups: (value.match(/\d+/g) ?? []).map((group) => group.length).join('-'),
    international: value.startsWith('+') || (value.startsWith('00') && digits.length >= 11),
  };
}

/** Dates, times, versions, addresses of the internet, prices, ranges and card numbers in the shape of a telephone number. */
export const looksLikeOther = (value: string): boolean =>
  /^\(?(?:19|20)\d{2}[-./ ]\d{1,2}[-./ ]\d{1,2}(?!\d)/.test(value) ||
  /^\d{1,2}[./ -]\d{1,2}[./ -](?:19|20)\d{2}(?!\d)/.test(value) ||
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2}$/.test(value) ||
  (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(value) && value.split('.').every((part) => Number(part) <= 255)) ||
  /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}/.test(value) ||
  /^\(?(?:1[89]|20)\d{2}\s?[-–/]\s?(?:1[89]|20)?\d{2}\)?$/.test(value) ||
  /^(?:19|20)\d{2}[01]\d[0-3]\d/.test(value) ||
  (/^97[89][- ]\d/.test(value) && value.replace(/\D/g, '').length === 13) ||
  /^0*1-\d{1,3}9+$/.test(value) ||
  /^[01 ]+$/.test(value) ||
  /^\d+\.\d+$/.test(value) ||
  /^\d{1,3}(?:\.\d{3})+$/.test(value) ||
  // Digits one by one are a list or a rating.
  (value.match(/\d+/g) ?? []).filter((group) => group.length === 1).length > 2;

/** Ways of writing that hardly anything but a telephone number has, with how sure they are. */
const forms: readonly (readonly [RegExp, number])[] = [
  // North America.
  [/^(?:1[-. ])?\([2-9]\d{2}\) ?[2-9]\d{2}[-. ]\d{4}/, 0.8],
  [/^(?:1[-. ])?[2-9]\d{2}([-.])[2-9]\d{2}\1\d{4}/, 0.75],
  [/^(?:1 )?[2-9]\d{2} [2-9]\d{2}[- ]\d{4}/, 0.6],
  // Pairs, as in France and Belgium.
  [/^0\d([ .-])\d{2}\1\d{2}\1\d{2}\1\d{2}$/, 0.8],
  // An area in parentheses.
  [/^\(0?\d{1,4}\) ?\d{3,5}[- ]?\d{2,5}(?:[- ]\d{2,4})?$/, 0.65],
  // Three digits, three, two and two, as in Turkey and Switzerland.
  [/^0?[ -]?\(?\d{3}\)?([ .-])\d{3}\1\d{2}\1\d{2}$/, 0.6],
  // A zero of its own before the area.
  [/^0 ?\(\d{3}\) ?\d{3}[ -]?\d{4}$/, 0.6],
  [/^\d{3}\.\d{3}\.\d{2}\.\d{2}$/, 0.6],
  // Mobile numbers of Spain.
  [/^[67]\d{2} \d{3} \d{3}$/, 0.42],
];

export const formOf = (value: string): number => forms.find(([form]) => form.test(value))?.[1] ?? 0;
