import type { Age } from '../../shared/age.ts';
import { basisText, ageWordText as text } from '../../shared/text/age.ts';
import { ageText, dayText, fill } from './say.ts';

/** The date of an age as exactly as it is known: a day, a month, a quarter or a year. */
export function dateText(date: string, precision: Age['precision']): string {
  const [year = '', month = ''] = date.split('-');
  if (precision === 'day') return dayText(date);
  if (precision === 'year') return year;
  if (precision === 'quarter') return `Q${Math.ceil(Number(month) / 3)} ${year}`;
  return new Date(`${date}T12:00:00`).toLocaleDateString('en-GB', { month: 'short', year: 'numeric' });
}

/** An age in one sentence, and how it is known in another. */
export function ageWords({ days, date, atLeast, precision, basis }: Age): string {
  if (days === null || date === null) return basisText.none.long;
  const age = fill(atLeast ? text.atLeast : text.exact, {
    age: ageText(days),
    date: dateText(date, precision),
  });
  return `${age} ${basisText[basis].long}`;
}
