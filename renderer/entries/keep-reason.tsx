import { useEffect, useRef } from 'react';
import { screenText } from '../../shared/text/screens.ts';
import { reasonText } from '../../shared/text/words.ts';
import { type KeepReason, keepReasons } from '../../shared/verdict.ts';

let last: KeepReason = 'current-work';

/** One line that asks why something grave is kept: 1 to 6, Enter for the last one, Escape to leave it. */
export function KeepReasonBar({
  onChoose,
  onCancel,
}: {
  onChoose: (reason: KeepReason) => void;
  onCancel: () => void;
}) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus(), []);
  const choose = (reason: KeepReason): void => {
    last = reason;
    onChoose(reason);
  };
  return (
    <div
      ref={bar}
      className="reason-bar"
      role="toolbar"
      aria-label={screenText.verdicts.reason}
      tabIndex={-1}
      onKeyDown={(event) => {
        event.stopPropagation();
        const chosen =
          keepReasons[Number(event.key) - 1] ??
          (event.key === 'Enter' && event.target === event.currentTarget ? last : undefined);
        if (event.key === 'Escape') onCancel();
        else if (chosen) choose(chosen);
        else return;
        event.preventDefault();
      }}
    >
      <strong>{screenText.verdicts.reason}</strong>
      {keepReasons.map((reason, at) => (
        <button type="button" key={reason} onClick={() => choose(reason)}>
          <kbd aria-hidden="true">{at + 1}</kbd> {reasonText[reason]}
        </button>
      ))}
      <button type="button" className="quiet" onClick={onCancel}>
        {screenText.cancel}
      </button>
    </div>
  );
}
