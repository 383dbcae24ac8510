import { profilesText as text } from '../../shared/text/profiles.ts';
import { go } from '../app/router.ts';
import { counted, dayText, fill } from '../app/say.ts';
import { useAnswer } from '../app/use-answer.ts';

/** What ends of the person's way of using it: a trial on their own, an exception. */
export function ProfileLine() {
  const [state] = useAnswer('profile.state', {}, ['review', 'settings']);
  const what = state?.trial ? 'trial' : 'exception';
  const ending = state?.trial ?? state?.exception ?? null;
  if (!ending) return null;
  const { on, over, days } = ending;
  const sentence = text.ends[what][over ? 'over' : days === 0 ? 'today' : 'ahead'];
  return (
    <p className={over ? 'offer' : 'quiet-text'}>
      {fill(sentence, { on: dayText(on), days: counted(days, 'day') })}{' '}
      {over && (
        <button type="button" onClick={() => go('review')}>
          {text.toReview}
        </button>
      )}
    </p>
  );
}
