import { useEffect, useState } from 'react';
import type { Origins } from '../../shared/origin.ts';
import { originFigures } from '../../shared/origin-figures.ts';
import { originText as text } from '../../shared/text/origins.ts';
import { ask } from '../api.ts';
import { Dialog } from '../app/dialog.tsx';
import { ProgressBar } from '../app/progress-bar.tsx';
import { counted, dayText, fill, sentenceOf } from '../app/say.ts';

/** Looks through the chats of the export for where one entry came from, and lists what is alike. */
export function OriginsDialog({
  removal: { id, number },
  onClose,
}: {
  removal: { readonly id: string; readonly number: number };
  onClose: () => void;
}) {
  const [origins, setOrigins] = useState<Origins | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void ask('removals.origins', { id }).then((reply) => {
      if (!current) return;
      setOrigins(reply.ok ? reply.value : null);
      setProblem(reply.ok ? null : sentenceOf(reply.error));
    });
    return () => {
      current = false;
      void ask('removals.stop-origins', {});
    };
  }, [id]);
  return (
    <Dialog title={fill(text.title, { number })} onClose={onClose} wide>
      <p className="hint">{text.lead}</p>
      {problem && <p className="badge problem">{problem}</p>}
      {!origins && !problem && <ProgressBar stop="removals.stop-origins" />}
      <div aria-live="polite">
        {origins && (origins.hindrance ? <p>{text.hindrance[origins.hindrance]}</p> : <Found of={origins} />)}
      </div>
    </Dialog>
  );
}

function Found({ of }: { of: Origins }) {
  const said = [
    fill(text.looked, {
      files: of.files.join(', '),
      chats: counted(of.chats, 'chat'),
      messages: counted(of.messages, 'message'),
    }),
    of.others > 0 ? fill(text.others, { others: counted(of.others, 'chat') }) : '',
    of.unread > 0 ? fill(text.unread, { unread: counted(of.unread, 'part') }) : '',
    of.cancelled ? text.cancelled : '',
  ];
  return (
    <>
      {of.found.length > 0 ? <List of={of} /> : !of.cancelled && <p>{text.nothing}</p>}
      {of.more > 0 && <p>{fill(text.more, { more: of.more })}</p>}
      <p className="quiet-text">{said.filter(Boolean).join(' ')}</p>
      <p className="hint">{fill(text.quality, originFigures)}</p>
    </>
  );
}

const List = ({ of }: { of: Origins }) => (
  <table className="listed">
    <thead>
      <tr>
        <th scope="col">{text.column.title}</th>
        <th scope="col">{text.column.begun}</th>
        <th scope="col">{text.column.last}</th>
        <th scope="col">{text.column.likeness}</th>
      </tr>
    </thead>
    <tbody>
      {of.found.map(({ title, begun, last, likeness }, at) => (
        <tr key={at}>
          <td>
            <bdi>{title || text.untitled}</bdi>
          </td>
          <td>{begun ? dayText(begun) : ''}</td>
          <td>{last ? dayText(last) : ''}</td>
          <td>{Math.round(100 * likeness)} %</td>
        </tr>
      ))}
    </tbody>
  </table>
);
