import { type PlacedDate, placedDates, type TextDate } from './named.ts';

export type { TextDate } from './named.ts';

/** No assistant remembered anything before: an earlier date is the date of what is told, not of the telling. */
const earliest = '2020-01-01';

/** Words for a day in somebody's life or a company's past. */
const past =
  /(?:\b(?:born|birth\w*|dob|founded|established|incorporated|graduated|geb\.|nacid[oa]|nacimiento|cumplea\p{L}+|fundad[oa]|graduad[oa])|(?<!\p{L})(?:geboren|geburts\p{L}*|gegründet|née?|naissance|fondée?|diplômée?))(?!\p{L})[^.;\n]{0,30}$/iu;
/** Words for a day that was still to come when they were written. */
const ahead =
  /(?<!\p{L})(?:due(?! to)|deadline|expir\p{L}+|frist|fällig|abgabe|échéance|vence|vencimiento|caduca|fecha límite|plazo)(?!\p{L})[^.;\n]{0,30}$/iu;
const until =
  /(?<!\p{L})(?:until|till|by|before|ends?|ending|bis|vor|endet|spätestens|jusqu['’]\p{L}{1,2}|avant|d['’]ici|fin|hasta|antes de|termina)(?:\s(?:on|in|the|the end of|end of|zum|ende|am|im|le|la|el|en|fin))*\s{0,3}[:(]?\s{0,3}$/iu;

/** How far before a date its words are looked for, in UTF-16 units. */
const reach = 60;

const isStatementDate = (text: string, { day, start }: PlacedDate, after: number): boolean => {
  const before = text.slice(Math.max(after, start - reach), start);
  return day >= earliest && !past.test(before) && !ahead.test(before) && !until.test(before);
};

const latest = (dates: readonly PlacedDate[], until: string): TextDate | undefined => {
  const found = dates
    .filter(({ day }) => day <= until)
    .reduce<PlacedDate | undefined>(
      (last, one) => (last === undefined || one.day > last.day ? one : last),
      undefined,
    );
  return found && { day: found.day, precision: found.precision };
};

/**
 * The date that a text itself was told at, as far as its words say: the latest that it names and that is not after
 * `until`. Dates of birth and founding, deadlines, and years before assistants remembered date something else.
 */
export function statementDateIn(text: string, until: string): TextDate | undefined {
  const composed = text.normalize('NFC');
  const dates = placedDates(composed);
  return latest(
    dates.filter((date, at) => isStatementDate(composed, date, dates[at - 1]?.end ?? 0)),
    until,
  );
}

/**
 * The date that a stamp names (the bracket before an entry, what follows "Last updated"): there every date counts,
 * and a year may stand alone.
 */
export function stampDateIn(stamp: string, until: string): TextDate | undefined {
  const composed = stamp.normalize('NFC');
  const year = composed.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/)?.[0];
  const dates = placedDates(composed);
  const alone = dates.length === 0 && year && `${year}-01-01` <= until;
  return alone ? { day: `${year}-01-01`, precision: 'year' } : latest(dates, until);
}
