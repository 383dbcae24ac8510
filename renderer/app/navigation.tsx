import type { ReactNode } from 'react';
import type { Output } from '../../shared/contract.ts';
import { screenText as text } from '../../shared/text/screens.ts';
import { useUnread } from '../problems/unread-link.tsx';
import { usePlace } from './router.ts';
import { screenIds } from './screens.ts';
import { useAnswer } from './use-answer.ts';

/** The way around: every screen that works, and where the running review stands. */
export function Navigation({
  about,
  synthetic,
  children,
}: {
  about: Output<'app.about'> | undefined;
  synthetic: boolean;
  children: ReactNode;
}) {
  const { screen } = usePlace();
  const [review] = useAnswer('review.current', {}, ['review', 'entries', 'sources']);
  const unread = useUnread();
  const done = review?.steps.filter((step) => step.done).length;
  return (
    <nav className="navigation" aria-label={text.product}>
      <p className="product">
        <img src="./icon.svg" alt="" width="24" height="24" /> {text.product}
      </p>
      <ul>
        {screenIds.map((id) => (
          <li key={id}>
            <a href={`#/${id}`} aria-current={id === screen ? 'page' : undefined}>
              <span>{text.navigation[id]}</span>
              {id === 'problems' && unread > 0 && <span className="count problem">{unread}</span>}
              {id === 'review' && review && (
                <span className="count">
                  {done}/{review.steps.length}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
      {children}
      <div className="foot">
        {synthetic && <p className="badge">{text.sample}</p>}
        {about?.host === 'browser' && <p className="hint">{text.standIn}</p>}
        {about && <p className="hint">{about.version}</p>}
      </div>
    </nav>
  );
}
