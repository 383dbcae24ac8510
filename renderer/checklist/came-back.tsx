import { reviewText } from '../../shared/text/review-screens.ts';
import { go } from '../app/router.ts';
import { fill } from '../app/say.ts';
import { useAnswer } from '../app/use-answer.ts';

/** What was gone and is back, on top of the review: it comes before everything that is new. */
export function CameBack() {
  const [removals] = useAnswer('removals.list', {}, ['removals', 'entries', 'review']);
  const back = removals?.filter(({ state }) => state === 'back' || state === 'back-reworded') ?? [];
  if (back.length === 0) return null;
  const entries = back.map(({ number }) => `#${number}`).join(', ');
  return (
    <p className="offer">
      {fill(reviewText.review.cameBack, { entries })}{' '}
      <button type="button" onClick={() => go('removals')}>
        {reviewText.review.showCameBack}
      </button>
    </p>
  );
}
