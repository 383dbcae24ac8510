import { useState } from 'react';
import { connectorsText as text } from '../../shared/text/connectors.ts';
import { ask } from '../api.ts';
import { notify } from '../app/notices.ts';
import { sentenceOf } from '../app/say.ts';

/** Adds a connector that no file names. */
export function AddConnector() {
  const [name, setName] = useState('');
  const add = async (): Promise<void> => {
    const reply = await ask('connectors.add', { name });
    if (reply.ok) setName('');
    else notify(sentenceOf(reply.error), { tone: 'problem' });
  };
  return (
    <form
      className="row"
      aria-label={text.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void add();
      }}
    >
      <label>
        {text.addName}{' '}
        <input
          value={name}
          maxLength={120}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <button type="submit" disabled={name.trim() === ''}>
        {text.addIt}
      </button>
    </form>
  );
}
