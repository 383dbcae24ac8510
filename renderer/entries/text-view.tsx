import type { EntryDetail } from '../../shared/row.ts';
import { categoryText } from '../../shared/text/categories.ts';
import { screenText } from '../../shared/text/screens.ts';
import { fill } from '../app/say.ts';
import { visible } from './visible.ts';

/** The words of an entry, as plain text and nothing else: found values covered, or all of it while it is revealed. */
export function TextView({ detail, raw }: { detail: EntryDetail; raw: string | null }) {
  if (raw !== null) {
    return (
      <div className="text revealed" translate="no">
        <bdi>{visible(raw)}</bdi>
        <p className="hint">{screenText.details.revealed}</p>
      </div>
    );
  }
  return (
    <div className="text" translate="no">
      <bdi>
        {detail.segments.map((segment, at) =>
          'text' in segment ? (
            <span key={at}>{visible(segment.text)}</span>
          ) : (
            <span
              key={at}
              className="covered"
              role="img"
              aria-label={fill(screenText.details.covered, { category: categoryText[segment.covered].name })}
            >
              •••
            </span>
          ),
        )}
      </bdi>
    </div>
  );
}
