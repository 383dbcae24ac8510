import { useEffect, useState } from 'react';
import type { RuleInfo } from '../../shared/finding.ts';
import type { EntryDetail, Segment } from '../../shared/row.ts';
import { historyText } from '../../shared/text/history.ts';
import { screenText } from '../../shared/text/screens.ts';
import { decidedText, decisionText } from '../../shared/text/words.ts';
import { type Decision, decisions } from '../../shared/verdict.ts';
import { ask } from '../api.ts';
import { dayText, fill } from '../app/say.ts';
import { AgeSection } from './age-section.tsx';
import { AsRead } from './as-read.tsx';
import { EntryHistory } from './entry-history.tsx';
import { FindingList, foldedAtFirst } from './finding-list.tsx';
import { MatchQuestions } from './match-question.tsx';
import { NoteField } from './note-field.tsx';
import { TextView } from './text-view.tsx';
import { UntilField } from './until-field.tsx';
import { WhereSection } from './where-section.tsx';

const text = screenText.details;

/** Everything about one entry, beside the table. */
export function Inspector({
  id,
  stamp,
  rules,
  off,
  raw,
  onHold,
  onDecide,
  onOpen,
}: {
  id: string | null;
  /** Changes whenever the entry may have changed. */
  stamp: unknown;
  rules: readonly RuleInfo[];
  /** How many of them are switched off. */
  off: number;
  /** The uncovered text while it is revealed. */
  raw: readonly Segment[] | null;
  onHold: (held: boolean) => void;
  onDecide: (decision: Decision | null) => void;
  onOpen: (id: string) => void;
}) {
  const [detail, setDetail] = useState<EntryDetail | null>(null);
  const [folded, setFolded] = useState(foldedAtFirst);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp says when to ask again
  useEffect(() => {
    let current = true;
    if (id === null) setDetail(null);
    else {
      void ask('entries.open', { id }).then((reply) => {
        if (current) setDetail(reply.ok ? reply.value : null);
      });
    }
    return () => {
      current = false;
    };
  }, [id, stamp]);

  if (!detail || detail.row.id !== id) {
    return (
      <aside className="inspector" aria-label={text.title}>
        <p className="hint">{text.none}</p>
      </aside>
    );
  }
  const { row } = detail;
  return (
    <aside className="inspector" aria-label={text.title}>
      <h2>
        {text.title} <span className="quiet-text">#{row.number}</span>
      </h2>
      <TextView
        segments={raw ?? detail.segments}
        revealed={raw !== null}
        findings={detail.findings}
        folded={folded}
      />
      <button
        type="button"
        className="hold"
        aria-pressed={raw !== null}
        onPointerDown={(event) => {
          // The text grows when it is revealed and moves the button; the pointer goes on holding it all the same.
          event.currentTarget.setPointerCapture(event.pointerId);
          onHold(true);
        }}
        onPointerUp={() => onHold(false)}
        onPointerCancel={() => onHold(false)}
        onKeyDown={(event) => event.key === ' ' && !event.repeat && onHold(true)}
        onKeyUp={(event) => event.key === ' ' && onHold(false)}
      >
        {text.hold}
      </button>
      <AsRead
        segments={raw ?? detail.segments}
        beyond={detail.findings.some(
          ({ rule, accepted }) => rule === 'beyond-load-limit' && accepted === undefined,
        )}
      />
      <div className="decisions">
        {decisions.map((decision, at) => (
          <button
            type="button"
            key={decision}
            aria-pressed={row.verdict?.decision === decision}
            onClick={() => onDecide(decision)}
          >
            <kbd aria-hidden="true">{decision === 'later' ? 'H' : at + 1}</kbd> {decisionText[decision]}
          </button>
        ))}
        {row.verdict && (
          <button type="button" className="quiet" onClick={() => onDecide(null)}>
            {screenText.verdicts.clear}
          </button>
        )}
      </div>
      <UntilField row={row} />
      {row.reopened && (
        <p>
          {fill(historyText.reopened, {
            number: row.reopened.number,
            decision: decidedText[row.reopened.decision],
            date: dayText(row.reopened.at),
          })}
        </p>
      )}
      <MatchQuestions detail={detail} />
      {detail.children.length > 0 && (
        <p className="hint">{fill(text.children, { count: detail.children.length })}</p>
      )}
      <FindingList
        detail={detail}
        rules={rules}
        off={off}
        folded={folded}
        onFold={setFolded}
        onOpen={onOpen}
      />
      <AgeSection row={row} />
      <WhereSection detail={detail} onOpen={onOpen} />
      <NoteField key={row.id} id={row.id} note={detail.note} />
      <EntryHistory detail={detail} />
    </aside>
  );
}
