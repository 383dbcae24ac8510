import type { HiddenSegment, Segment } from '../../shared/row.ts';
import { categoryText } from '../../shared/text/categories.ts';
import { hiddenText } from '../../shared/text/hidden.ts';
import { screenText } from '../../shared/text/screens.ts';
import { fill } from '../app/say.ts';
import { visible } from './visible.ts';

/**
 * The words of an entry, as plain text and nothing else: found values covered (or all of it while it is revealed), what
 * is not seen named in its place.
 */
export function TextView({ segments, revealed }: { segments: readonly Segment[]; revealed: boolean }) {
  return (
    <div className={revealed ? 'text revealed' : 'text'} translate="no">
      <bdi>
        {segments.map((segment, at) =>
          'text' in segment ? (
            <span key={at}>{visible(segment.text)}</span>
          ) : 'hidden' in segment ? (
            <HiddenMark key={at} segment={segment} />
          ) : (
            <Covered key={at} category={segment.covered} />
          ),
        )}
      </bdi>
      {revealed && <p className="hint">{screenText.details.revealed}</p>}
    </div>
  );
}

export const Covered = ({ category }: { category: keyof typeof categoryText }) => (
  <span
    className="covered"
    role="img"
    aria-label={fill(screenText.details.covered, { category: categoryText[category].name })}
  >
    •••
  </span>
);

/** What stands in the text without being seen; a word that only seems to be one keeps its letters, marked. */
function HiddenMark({ segment }: { segment: HiddenSegment }) {
  if (segment.seen) {
    return (
      <mark className="odd">
        <Reads segment={segment} />
      </mark>
    );
  }
  return <span className="unseen-sign">⟨{countOf(segment)}⟩</span>;
}

/** How a hidden stretch reads, with what was found in it covered. */
export const Reads = ({ segment }: { segment: HiddenSegment }) =>
  segment.reads.map((piece, at) =>
    'text' in piece ? (
      <span key={at}>{visible(piece.text)}</span>
    ) : (
      <Covered key={at} category={piece.covered} />
    ),
  );

/** How many of what: 92 invisible letters. */
export const countOf = ({ hidden, count }: HiddenSegment): string =>
  `${count} ${hiddenText[hidden][count === 1 ? 0 : 1]}`;
