import type { Segment } from '../../shared/row.ts';
import { characterName } from '../../shared/text/hidden.ts';
import { screenText } from '../../shared/text/screens.ts';
import { Covered, countOf, Reads } from './text-view.tsx';
import { visible } from './visible.ts';

const text = screenText.details.asRead;

/** Code points that are named of a stretch: of one that was decoded its words say more. */
const named = { decoded: 1, other: 4 } as const;

/**
 * What an assistant reads where that is more than a person sees: hidden characters decoded and named, comments, and
 * where links lead; or less, where it stands `beyond` what is loaded. Nothing is shown where both are the same.
 */
export function AsRead({ segments, beyond }: { segments: readonly Segment[]; beyond: boolean }) {
  const kinds = segments.map((segment) =>
    'hidden' in segment ? 'hidden' : 'text' in segment ? segment.as : undefined,
  );
  if (!beyond && kinds.every((kind) => kind === undefined)) return null;
  return (
    <details
      className="as-read"
      open={beyond || kinds.some((kind) => kind === 'hidden' || kind === 'comment')}
    >
      <summary>{text.title}</summary>
      {beyond && <p className="hint">{text.beyond}</p>}
      <div className="text" translate="no">
        <bdi>
          {segments.map((segment, at) => (
            <Piece key={at} segment={segment} before={segments[at - 1]} />
          ))}
        </bdi>
      </div>
    </details>
  );
}

function Piece({ segment, before }: { segment: Segment; before: Segment | undefined }) {
  if ('covered' in segment) return <Covered category={segment.covered} />;
  if ('text' in segment) {
    if (segment.as === undefined) return <span>{visible(segment.text)}</span>;
    // A comment that something was found in comes in pieces; it is named once.
    const goesOn = before !== undefined && 'text' in before && before.as === segment.as;
    return (
      <span className="aside">
        {!goesOn && <span className="label">{text[segment.as]}</span>}
        {visible(segment.text)}
      </span>
    );
  }
  const most = segment.reads.length > 0 && !segment.seen ? named.decoded : named.other;
  const points = segment.points.slice(0, most).map(characterName).join(', ');
  return (
    <span className="aside">
      <span className="label">
        {countOf(segment)} ({points}
        {segment.points.length > most && ' …'})
      </span>
      <Reads segment={segment} />
    </span>
  );
}
