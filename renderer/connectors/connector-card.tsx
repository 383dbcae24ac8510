import type { ConnectorRow } from '../../shared/connectors.ts';
import {
  changeText,
  connectorWarningText,
  originText,
  reachText,
  connectorsText as text,
} from '../../shared/text/connectors.ts';
import { ask } from '../api.ts';
import { notify } from '../app/notices.ts';
import { fill, sentenceOf } from '../app/say.ts';
import { ConnectorDetailsList } from './connector-details.tsx';
import { ReviewForm } from './review-form.tsx';

/** One connector: where it comes from, what it can do, what speaks against it, and the person's answer. */
export function ConnectorCard({ row }: { row: ConnectorRow }) {
  const { id, name, origins, where, warnings, change, typed } = row;
  const seen = change !== 'gone' && change !== 'unseen';
  const remove = async (): Promise<void> => {
    const reply = await ask('connectors.remove', { id });
    if (!reply.ok) notify(sentenceOf(reply.error), { tone: 'problem' });
  };
  return (
    <article className="step connector" aria-labelledby={`connector-${id}`}>
      <h2 id={`connector-${id}`}>
        <bdi>{name}</bdi>{' '}
        <span className={change === 'new' || change === 'changed' ? 'badge problem' : 'badge'}>
          {changeText[change]}
        </span>{' '}
        {warnings.map((warning) => (
          <span key={warning} className="badge problem">
            {connectorWarningText[warning]}
          </span>
        ))}
      </h2>
      {seen && (
        <>
          <p>{sayReach(row)}</p>
          <p className="quiet-text">
            {origins.map((origin) => originText[origin]).join(', ')}
            {where.length > 0 && `. ${fill(text.foundIn, { where: where.join(', ') })}`}
          </p>
          <ConnectorDetailsList row={row} />
        </>
      )}
      {seen && <ReviewForm row={row} />}
      {typed && (
        <button type="button" className="quiet" onClick={() => void remove()}>
          {fill(text.takeBack, { name })}
        </button>
      )}
      {!seen && (
        <button type="button" className="quiet" onClick={() => void remove()}>
          {fill(text.forget, { name })}
        </button>
      )}
    </article>
  );
}

/** What it can do as far as that is known, in words. */
function sayReach({ reach }: ConnectorRow): string {
  if (!reach.known) return text.canNot;
  const does = reach.value.filter((one) => one !== 'whole-disk').map((one) => reachText[one]);
  return [
    does.length > 0 ? fill(text.can, { what: does.join(', ') }) : text.canNot,
    ...(reach.value.includes('whole-disk') ? [fill(text.known, { what: reachText['whole-disk'] })] : []),
  ].join(' ');
}
