import type { Row } from '../../shared/row.ts';
import { basisText, untilText } from '../../shared/text/age.ts';
import { historyText } from '../../shared/text/history.ts';
import { screenText } from '../../shared/text/screens.ts';
import { dateText } from '../app/age-words.ts';
import { ageText, dayText, fill, lengthText, monthText } from '../app/say.ts';

/** How old an entry is and how that is known. */
export function AgeSection({ row: { age, firstSeenAs } }: { row: Row }) {
  return (
    <section>
      <h3>{screenText.details.age}</h3>
      <p>
        {age.days === null || age.date === null
          ? basisText.none.short
          : age.basis === 'first-seen'
            ? fill(historyText.age, { age: lengthText(age.days), month: monthText(age.date) })
            : `${age.atLeast ? '≥ ' : ''}${ageText(age.days)} (${dateText(age.date, age.precision)})`}
      </p>
      {age.basis === 'first-seen' && firstSeenAs !== null && (
        <p>{fill(historyText.ageAs, { number: firstSeenAs })}</p>
      )}
      <p className="hint">{basisText[age.basis].long}</p>
      {age.until !== undefined && <p>{fill(untilText, { date: dayText(age.until) })}</p>}
    </section>
  );
}
