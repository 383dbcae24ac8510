import { countUnread } from '../../shared/source.ts';
import { problemScreen as text } from '../../shared/text/problem-screen.ts';
import { counted, fill } from '../app/say.ts';
import { useAnswer } from '../app/use-answer.ts';

/** How much of what was given could not be read. */
export function useUnread(): number {
  const [sources] = useAnswer('sources.list', {}, ['sources']);
  return (sources ?? []).reduce((sum, { problems }) => sum + countUnread(problems), 0);
}

/** Says beside a figure how much it knows nothing of, and leads there. Nothing where everything was read. */
export function UnreadLine() {
  const unread = useUnread();
  if (unread === 0) return null;
  return (
    <p className="unread-line">
      {fill(text.line, { things: counted(unread, 'thing') })} <a href="#/problems">{text.look}</a>
    </p>
  );
}
