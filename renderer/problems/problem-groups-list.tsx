import type { Problem } from '../../shared/source.ts';
import { problemScreen as text } from '../../shared/text/problem-screen.ts';
import { fill } from '../app/say.ts';
import { problemGroups } from './problem-groups.ts';

/** Places that are shown at once, and those that unfold. What goes beyond is counted. */
const [few, most] = [5, 500];

/** Problems by what they say, each with its places. */
export function ProblemGroupsList({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul className="problem-groups">
      {problemGroups(problems).map(({ says, places }) => (
        <li key={says}>
          <p>{says}</p>
          <Places places={places.slice(0, few)} />
          {places.length > few && (
            <details>
              <summary>{fill(text.more, { count: places.length - few })}</summary>
              <Places places={places.slice(few, most)} />
              {places.length > most && <p>{fill(text.most, { count: places.length - most })}</p>}
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function Places({ places }: { places: readonly string[] }) {
  return (
    <ul className="problem-places">
      {places.map((where, at) => (
        <li key={at}>
          <bdi>{where}</bdi>
        </li>
      ))}
    </ul>
  );
}
