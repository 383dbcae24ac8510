import { useState } from 'react';
import { termText as text } from '../../shared/text/terms.ts';
import { counted, fill } from '../app/say.ts';
import { useAnswer } from '../app/use-answer.ts';
import { KindChoice, SeverityChoice } from './term-choice.tsx';
import { changeTerm, removeTerm } from './terms.ts';

/** Terms that are shown at once; more are found by typing. */
const most = 100;

/** The list: what each term is, how serious, and in how many entries it was found. */
export function TermList() {
  const [terms] = useAnswer('terms.list', {}, ['settings', 'entries']);
  const [sought, setSought] = useState('');
  if (!terms) return null;
  if (terms.length === 0) return <p>{text.none}</p>;
  const fitting = terms.filter((term) => term.text.toLowerCase().includes(sought.trim().toLowerCase()));
  return (
    <>
      {terms.length > most && (
        <input
          type="search"
          aria-label={text.filter}
          placeholder={text.filter}
          value={sought}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <table className="listed">
        <thead>
          <tr>
            {text.heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {fitting.slice(0, most).map(({ number, entries, ...term }) => (
            <tr key={number}>
              <th scope="row">
                <bdi>{term.text}</bdi>
              </th>
              <td>
                <KindChoice
                  label={fill(text.kindOf, { term: term.text })}
                  value={term.kind}
                  onChange={(kind) => void changeTerm(number, { kind })}
                />
              </td>
              <td>
                {term.kind === 'own-name' ? (
                  text.notSerious
                ) : (
                  <SeverityChoice
                    label={fill(text.severityOf, { term: term.text })}
                    value={term.severity}
                    onChange={(severity) => void changeTerm(number, { severity })}
                  />
                )}
              </td>
              <td>{counted(entries, 'entry', 'entries')}</td>
              <td>
                <button
                  type="button"
                  aria-label={fill(text.removeOf, { term: term.text })}
                  onClick={() => void removeTerm(number, term)}
                >
                  {text.remove}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {fitting.length > most && (
        <p className="hint">{fill(text.more, { terms: counted(fitting.length - most, 'term') })}</p>
      )}
    </>
  );
}
