import { useState } from 'react';
import type { Removal } from '../../shared/removal.ts';
import { removalScreen as text } from '../../shared/text/removals.ts';
import { systemText } from '../../shared/text/systems.ts';
import { ask } from '../api.ts';
import { handOver } from '../app/hand-over.ts';
import { fill } from '../app/say.ts';
import { useAnswer } from '../app/use-answer.ts';
import { EditDialog } from './edit-dialog.tsx';
import { NotFoundHint } from './not-found-hint.tsx';
import { isOpen, RemovalLine } from './removal-line.tsx';

/** Everything that is to go, by the system that it lies in: where, what to do there, and what became of it. */
export function RemovalsScreen() {
  const [removals, refresh] = useAnswer('removals.list', {}, ['removals', 'entries', 'review']);
  const [about] = useAnswer('app.about', {}, []);
  const [shown, setShown] = useState<readonly Removal[]>([]);
  // What came back is on top, and so is the system that it lies in.
  const list = [...(removals ?? [])].sort((a, b) => Number(isBack(b)) - Number(isBack(a)));
  const systems = [...new Set(list.map(({ system }) => system))];
  const take = async (format: 'markdown' | 'html'): Promise<void> =>
    handOver(await ask('removals.worksheet', { format }), text.saved);
  return (
    <div className="page wide">
      <h1>{text.title}</h1>
      <p className="hint">{text.lead}</p>
      {removals && list.length === 0 && <p>{text.none}</p>}
      {list.length > 0 && (
        <>
          <p className="offer">{text.preserve}</p>
          <p className="row">
            <span className="badge">{fill(text.open, { open: list.filter(isOpen).length })}</span>
            <span className="badge">
              {fill(text.settled, { settled: list.filter((one) => !isOpen(one)).length })}
            </span>
            <button type="button" onClick={() => void take('markdown')}>
              {text.markdown}
            </button>
            <button type="button" onClick={() => void take('html')}>
              {text.page}
            </button>
          </p>
        </>
      )}
      <NotFoundHint removals={list} />
      {about &&
        systems.map((system) => (
          <System
            key={system}
            system={system}
            removals={list.filter((removal) => removal.system === system)}
            today={about?.today ?? ''}
            onShow={setShown}
          />
        ))}
      {shown.length > 0 && (
        <EditDialog
          removals={shown}
          onClose={() => {
            setShown([]);
            refresh();
          }}
        />
      )}
    </div>
  );
}

const isBack = ({ state }: Removal): boolean => state === 'back' || state === 'back-reworded';

function System({
  system,
  removals,
  today,
  onShow,
}: {
  system: string;
  today: string;
  removals: readonly Removal[];
  onShow: (removals: readonly Removal[]) => void;
}) {
  const said = systemText[system];
  const mine = removals.filter((one) => one.by === 'app' && one.state === 'flagged' && one.row !== null);
  return (
    <section aria-labelledby={`system-${system}`}>
      <h2 id={`system-${system}`}>{said?.name ?? system}</h2>
      <dl className="facts">
        <dt>{text.where}</dt>
        <dd>{said?.where}</dd>
        <dt>{text.act}</dt>
        <dd>{said?.act}</dd>
        <dt>{text.stays}</dt>
        <dd>{said?.stays}</dd>
      </dl>
      {mine.length > 1 && (
        <button type="button" onClick={() => onShow(mine)}>
          {fill(text.previewAll, { count: mine.length })}
        </button>
      )}
      <ul className="removals">
        {removals.map((removal) => (
          <RemovalLine key={removal.id} removal={removal} today={today} onShow={() => onShow([removal])} />
        ))}
      </ul>
    </section>
  );
}
