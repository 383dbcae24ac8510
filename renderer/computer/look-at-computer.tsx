import { useState } from 'react';
import type { ComputerFacts } from '../../shared/computer.ts';
import { readText, computerText as text } from '../../shared/text/computer.ts';
import { ask } from '../api.ts';
import { notify } from '../app/notices.ts';
import { counted, dayText, fill, sentenceOf } from '../app/say.ts';

/** The person's consent to look at this computer: what would be read, the look, and the way back. */
export function LookAtComputer({ facts }: { facts: ComputerFacts | null }) {
  const [looking, setLooking] = useState(false);
  const look = async (): Promise<void> => {
    setLooking(true);
    const reply = await ask('computer.look', {});
    setLooking(false);
    if (!reply.ok) notify(sentenceOf(reply.error), { tone: 'problem' });
  };
  const withdraw = async (): Promise<void> => {
    await ask('computer.withdraw', {});
    notify(text.withdrawn);
  };
  return (
    <section className="look">
      {facts ? (
        <p role="status">
          {fill(text.looked, { date: dayText(facts.measuredAt), files: counted(facts.files, 'file') })}{' '}
          {facts.unread > 0 && <strong>{fill(text.unread, { unread: facts.unread })}</strong>}
        </p>
      ) : (
        <p>{text.lead}</p>
      )}
      <details open={facts === null}>
        <summary>{text.consent}</summary>
        <ReadTable />
        <p className="hint">{text.credentials}</p>
      </details>
      <p className="row">
        <button
          type="button"
          className={facts ? undefined : 'primary'}
          disabled={looking}
          onClick={() => void look()}
        >
          {looking ? text.looking : facts ? text.again : text.look}
        </button>
        {looking && (
          <button type="button" onClick={() => void ask('computer.stop', {})}>
            {text.stop}
          </button>
        )}
        {facts && !looking && (
          <button type="button" className="quiet" onClick={() => void withdraw()}>
            {text.withdraw}
          </button>
        )}
        <span className="quiet-text">{text.consequence}</span>
      </p>
    </section>
  );
}

function ReadTable() {
  return (
    <table className="listed">
      <thead>
        <tr>
          <th scope="col">{text.heads.file}</th>
          <th scope="col">{text.heads.keys}</th>
        </tr>
      </thead>
      <tbody>
        {readText.map(([files, keys]) => (
          <tr key={files[0]}>
            <td>{files.join(', ')}</td>
            <td>{keys}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
