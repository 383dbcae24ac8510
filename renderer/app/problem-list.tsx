import type { Problem } from '../../shared/source.ts';
import { fill, problemText } from '../../shared/text/problems.ts';
import { screenText } from '../../shared/text/screens.ts';

/** Most problems that are listed at once; the rest is counted. */
const most = 200;

const sentences: Readonly<Record<string, string>> = problemText;

/** Problems with their places, and what to do about each. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul className="problems">
      {problems.slice(0, most).map((problem, at) => (
        <li key={at}>
          <bdi>{problem.where}</bdi>: {fill(sentences[problem.code] ?? problem.code, problem.params)}
        </li>
      ))}
      {problems.length > most && <li>{fill(screenText.sources.more, { count: problems.length - most })}</li>}
    </ul>
  );
}
