import { useEffect, useState } from 'react';
import { type TermSuggestion, termKinds, usualSeverity } from '../../shared/term.ts';
import { termText } from '../../shared/text/terms.ts';
import { ask, on } from '../api.ts';
import { notify } from '../app/notices.ts';
import { counted, fill, sentenceOf } from '../app/say.ts';
import { addTerms, dismissName } from './terms.ts';

const text = termText.suggest;

/** What may change which names there are. */
const moving: ReadonlySet<string> = new Set(['entries', 'sources', 'settings']);

/** Names that may belong on the list: looked for when the person asks, and again after each answer. */
export function TermSuggestions() {
  const [asked, setAsked] = useState(0);
  const [names, setNames] = useState<readonly TermSuggestion[] | null>(null);

  useEffect(() => {
    if (asked === 0) return;
    const look = (): void => {
      void ask('terms.suggest', {}).then((reply) => {
        if (reply.ok) setNames(reply.value);
        else notify(sentenceOf(reply.error), { tone: 'problem' });
      });
    };
    look();
    return on((message) => {
      if (message.name === 'changed' && moving.has(message.payload.what)) look();
    });
  }, [asked]);

  return (
    <>
      <h3>{text.title}</h3>
      <p className="hint">{text.hint}</p>
      <button type="button" onClick={() => setAsked(asked + 1)}>
        {text.ask}
      </button>
      <p role="status">
        {names &&
          (names.length === 0 ? text.none : fill(text.found, { names: counted(names.length, 'name') }))}
      </p>
      <ul className="plain suggested">
        {names?.map(({ text: name, entries }) => (
          <li key={name}>
            <span>
              <bdi>{name}</bdi>{' '}
              <span className="count">
                {fill(text.entries, { entries: counted(entries, 'entry', 'entries') })}
              </span>
            </span>
            <span className="row">
              {termKinds.map((kind) => (
                <button
                  type="button"
                  key={kind}
                  aria-label={`${fill(text.add, { name })} ${termText.kinds[kind]}`}
                  onClick={() => void addTerms([{ text: name, kind, severity: usualSeverity[kind] }])}
                >
                  {termText.kinds[kind]}
                </button>
              ))}
              <button
                type="button"
                className="quiet"
                aria-label={fill(text.dismissOf, { name })}
                onClick={() => void dismissName(name)}
              >
                {text.dismiss}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
