import { useState } from 'react';
import type { Method } from '../../shared/contract.ts';
import type { Removal } from '../../shared/removal.ts';
import { stateOf, removalScreen as text, worksheetText } from '../../shared/text/removals.ts';
import { decidedText } from '../../shared/text/words.ts';
import { ask } from '../api.ts';
import { notify } from '../app/notices.ts';
import { dayText, fill, sentenceOf } from '../app/say.ts';
import { copy } from './copy.ts';
import { FindOrigin } from './find-origin.tsx';
import { UndoEdit } from './undo-edit.tsx';

const settled = new Set<Removal['state']>(['not-found', 'said-gone']);

/** Whether something is left to do: a credential is open until it was changed where it is used. */
export const isOpen = ({ state, changedAtProvider }: Removal): boolean =>
  !settled.has(state) || changedAtProvider?.on === null;

/** One removal: its place, its state, and what can be done about it. */
export function RemovalLine({
  removal,
  today,
  onShow,
}: {
  removal: Removal;
  /** The day of reckoning, YYYY-MM-DD. */
  today: string;
  onShow: () => void;
}) {
  const { id, state, by, row, edit } = removal;
  const byApp = by === 'app' && row !== null;
  const byHand = state === 'flagged' || state === 'still-there' || state.startsWith('back');
  return (
    <li className={isOpen(removal) ? '' : 'settled'} aria-label={`#${removal.number}`}>
      <p>
        <strong>#{removal.number}</strong> {decidedText[removal.decision]}:{' '}
        <bdi>{removal.excerpt ?? worksheetText.notLoaded}</bdi>
      </p>
      <p className="quiet-text">
        <bdi>{placeText(removal)}</bdi>
      </p>
      <p>
        <span className="badge">{stateText(removal)}</span>{' '}
        <span className="quiet-text">{text.by[byApp ? by : by === 'app' ? 'hand' : by]}</span>
        {removal.earlierVersions !== null && removal.earlierVersions > 0 && (
          <span className="badge problem">
            {fill(worksheetText.versions, { count: removal.earlierVersions })}
          </span>
        )}
      </p>
      <div className="row">
        {byApp && state === 'flagged' && (
          <button type="button" onClick={onShow}>
            {text.preview}
          </button>
        )}
        {byHand && (
          <DayField
            today={today}
            label={text.doneOn}
            act={text.markDone}
            onDay={(on) => tell('removals.done', { ids: [id], on })}
          />
        )}
        {state === 'handed-off' && (
          <button
            type="button"
            className="quiet"
            onClick={() => tell('removals.done', { ids: [id], on: null })}
          >
            {text.notDone}
          </button>
        )}
        {(state === 'cannot-tell' || (state === 'handed-off' && removal.origin !== null)) && (
          <button type="button" onClick={() => tell('removals.said-gone', { ids: [id] })}>
            {text.saidGone}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => void copy(removal.placeName)}>
          {text.copyPlace}
        </button>
        {removal.chat !== null && state === 'flagged' && (
          <button type="button" className="quiet" onClick={() => void copy(removal.chat ?? '')}>
            {text.copyChat}
          </button>
        )}
        <FindOrigin removal={removal} />
        {edit?.undoable && <UndoEdit removal={removal} edit={edit} />}
      </div>
      {removal.system.startsWith('claude-') &&
        removal.chat === null &&
        by === 'hand' &&
        state === 'flagged' && <p className="hint">{text.noChat}</p>}
      {removal.changedAtProvider && <Provider removal={removal} today={today} />}
    </li>
  );
}

/** A credential: when it was changed where it is used. */
function Provider({ removal: { id, changedAtProvider }, today }: { removal: Removal; today: string }) {
  const on = changedAtProvider?.on ?? null;
  return (
    <div className="row">
      {on === null && (
        <p className={changedAtProvider?.remind ? 'badge problem' : 'hint'}>
          {changedAtProvider?.remind ? text.providerLate : text.providerOpen}
        </p>
      )}
      {on !== null && <p>{fill(worksheetText.changed, { date: dayText(on) })}</p>}
      {on === null ? (
        <DayField
          today={today}
          label={text.provider}
          act={text.markDone}
          onDay={(day) => tell('removals.provider-changed', { id, on: day })}
        />
      ) : (
        <button
          type="button"
          className="quiet"
          onClick={() => tell('removals.provider-changed', { id, on: null })}
        >
          {text.notDone}
        </button>
      )}
    </div>
  );
}

function DayField({
  label,
  act,
  today,
  onDay,
}: {
  label: string;
  act: string;
  today: string;
  onDay: (day: string) => void;
}) {
  const [day, setDay] = useState(today);
  return (
    <span className="day-field">
      <label>
        {label} <input type="date" value={day} max={today} onChange={(event) => setDay(event.target.value)} />
      </label>
      <button type="button" disabled={day === ''} onClick={() => onDay(day)}>
        {act}
      </button>
    </span>
  );
}

async function tell(
  method: Extract<Method, 'removals.done' | 'removals.said-gone' | 'removals.provider-changed'>,
  input: never | object,
): Promise<void> {
  const reply = await ask(method, input as never);
  if (!reply.ok) notify(sentenceOf(reply.error), { tone: 'problem' });
}

const stateText = (removal: Removal): string =>
  stateOf({
    ...removal,
    foundOn: removal.foundOn && dayText(removal.foundOn),
    doneOn: removal.doneOn && dayText(removal.doneOn),
  });

function placeText({ file, source, heading, lines }: Removal): string {
  const [first, last] = lines ?? [null, null];
  const line =
    first === null
      ? null
      : first === last
        ? fill(worksheetText.line, { first })
        : fill(worksheetText.lines, { first, last: last ?? first });
  return [file ?? source, heading.join(' > '), line].filter(Boolean).join(', ');
}
