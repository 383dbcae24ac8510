import type { Row } from '../../shared/row.ts';
import { ageWordText } from '../../shared/text/age.ts';
import { problemScreen } from '../../shared/text/problem-screen.ts';
import { screenText } from '../../shared/text/screens.ts';
import { ageWords } from '../app/age-words.ts';
import { fill } from '../app/say.ts';

/** Below the table: how far one is, what was not read, and how the age of the row under the focus is known. */
export function TableFoot({
  active,
  decided,
  total,
  shown,
  places,
  unread,
  explained,
}: {
  active: Row | undefined;
  decided: number;
  total: number;
  shown: number;
  /** How many places the rows stand for. */
  places: number;
  unread: number;
  /** Whether the details say it already, in sight. */
  explained: boolean;
}) {
  return (
    <p className="table-foot" aria-live="off">
      <span>
        {fill(screenText.entries.footer, { decided, total, shown })}
        {places > shown && ` ${fill(screenText.entries.inPlaces, { places })}`}
        {unread > 0 && (
          <>
            {' · '}
            <a href="#/problems">{fill(problemScreen.short, { count: unread })}</a>
          </>
        )}
      </span>
      {active && (
        <span id="age-said" className={explained ? 'unseen' : undefined}>
          {fill(ageWordText.said, { age: ageWords(active.age) })}
        </span>
      )}
    </p>
  );
}
