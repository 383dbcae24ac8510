import type { ReactNode } from 'react';
import { type Finding, type Sureness, surenessOf } from '../../shared/finding.ts';
import type { HiddenSegment, Segment } from '../../shared/row.ts';
import { categoryText } from '../../shared/text/categories.ts';
import { hiddenText } from '../../shared/text/hidden.ts';
import { screenText } from '../../shared/text/screens.ts';
import { fill } from '../app/say.ts';
import { visible } from './visible.ts';

/**
 * The words of an entry, as plain text and nothing else: found values covered (or all of it while it is revealed), what
 * is not seen named in its place. What was found is marked with the number of its finding, unless that is folded away.
 */
export function TextView({
  segments,
  revealed,
  findings,
  folded,
}: {
  segments: readonly Segment[];
  revealed: boolean;
  findings: readonly Finding[];
  folded: ReadonlySet<Sureness>;
}) {
  const shown = new Set(findings.flatMap((finding, at) => (folded.has(surenessOf(finding)) ? [] : at)));
  return (
    <div className={revealed ? 'text revealed' : 'text'} translate="no">
      <bdi>
        {segments.map((segment, at) => (
          <Marked key={at} segment={segment} next={segments[at + 1]} shown={shown}>
            {'text' in segment ? (
              visible(segment.text)
            ) : 'hidden' in segment ? (
              <HiddenMark segment={segment} />
            ) : (
              <Covered category={segment.covered} />
            )}
          </Marked>
        ))}
      </bdi>
      {revealed && <p className="hint">{screenText.details.revealed}</p>}
    </div>
  );
}

/**
 * A stretch that something was found in is marked, and underlined where its words decided; the numbers of the findings
 * stand where they end.
 */
function Marked({
  segment,
  next,
  shown,
  children,
}: {
  segment: Segment;
  next: Segment | undefined;
  shown: ReadonlySet<number>;
  children: ReactNode;
}) {
  const of = (all: readonly number[] = []): readonly number[] => all.filter((at) => shown.has(at));
  const hits = of(segment.findings);
  const weighs = of(segment.weighs).length > 0;
  if (hits.length === 0) return <span className={weighs ? 'weighs' : undefined}>{children}</span>;
  const ending = hits.filter((at) => !next?.findings?.includes(at));
  return (
    <mark className={weighs ? 'hit weighs' : 'hit'}>
      {children}
      {ending.length > 0 && <sup>{ending.map((at) => at + 1).join(' ')}</sup>}
    </mark>
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
