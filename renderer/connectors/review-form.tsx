import { useId, useState } from 'react';
import {
  type ConnectorReview,
  type ConnectorRow,
  connectorAnswers,
  connectorRoles,
} from '../../shared/connectors.ts';
import { answerText, roleText, connectorsText as words } from '../../shared/text/connectors.ts';
import { ask } from '../api.ts';
import { notify } from '../app/notices.ts';
import { dayText, fill, sentenceOf } from '../app/say.ts';

const text = words.review;

/** What the person says of a connector: their own role in the service, its owner, and one answer. */
export function ReviewForm({ row: { id, name, review, change } }: { row: ConnectorRow }) {
  const group = useId();
  const [answer, setAnswer] = useState<ConnectorReview['answer'] | null>(null);
  const [role, setRole] = useState<ConnectorReview['role']>(review?.role ?? 'not-known');
  const [typed, setTyped] = useState({
    owner: review?.owner ?? '',
    by: review?.by ?? '',
    note: review?.note ?? '',
  });
  const save = async (): Promise<void> => {
    if (!answer) return;
    const reply = await ask('connectors.review', { id, review: { answer, role, ...typed } });
    if (!reply.ok) return notify(sentenceOf(reply.error), { tone: 'problem' });
    // Secrets in what was typed are covered: what was kept is shown.
    const kept = reply.value.rows.find((one) => one.id === id)?.review;
    if (kept) setTyped({ owner: kept.owner, by: kept.by, note: kept.note });
    setAnswer(null);
    notify(`${fill(text.saved, { name, answer: answerText[answer] })} ${words.how[answer]}`.trim());
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {review && (
        <p className="quiet-text">
          {fill(text.earlier, {
            date: dayText(review.on),
            by: review.by === '' ? '' : ` (${review.by})`,
            answer: answerText[review.answer],
            role: roleText[review.role],
            owner: review.owner === '' ? '' : ` ${text.owner}: ${review.owner}.`,
          })}{' '}
          {change === 'changed' && <strong>{text.changed}</strong>} {words.how[review.answer]}
        </p>
      )}
      <fieldset className="choices">
        <legend className="unseen">{`${text.answer}: ${name}`}</legend>
        {connectorAnswers.map((one) => (
          <label key={one}>
            <input type="radio" name={group} checked={answer === one} onChange={() => setAnswer(one)} />
            {answerText[one]}
          </label>
        ))}
      </fieldset>
      {answer && (
        <div className="column">
          <label className="field">
            <span>{text.role}</span>{' '}
            <select
              value={role}
              onChange={(event) =>
                setRole(connectorRoles.find((one) => one === event.target.value) ?? 'not-known')
              }
            >
              {connectorRoles.map((one) => (
                <option key={one} value={one}>
                  {roleText[one]}
                </option>
              ))}
            </select>
          </label>
          {(['owner', 'by', 'note'] as const).map((one) => (
            <label key={one} className="field">
              <span>{text[one]}</span>{' '}
              <input
                value={typed[one]}
                maxLength={one === 'note' ? 2_000 : 200}
                autoComplete="off"
                spellCheck={false}
                onChange={(event) => setTyped({ ...typed, [one]: event.target.value })}
              />
            </label>
          ))}
          <p className="row">
            <button type="submit" className="primary">
              {text.save}
            </button>
          </p>
        </div>
      )}
    </form>
  );
}
