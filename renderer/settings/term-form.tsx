import { type FormEvent, useState } from 'react';
import type { Severity } from '../../shared/finding.ts';
import { type TermKind, usualSeverity } from '../../shared/term.ts';
import { termText as text } from '../../shared/text/terms.ts';
import { KindChoice, SeverityChoice } from './term-choice.tsx';
import { addTerms } from './terms.ts';

/** Where terms are typed, one a line; how serious they are follows their kind until it is chosen. */
export function TermForm() {
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<TermKind>('client');
  const [chosen, setChosen] = useState<Severity | null>(null);
  const severity = chosen ?? usualSeverity[kind];
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await addTerms(lines.map((line) => ({ text: line, kind, severity })))) setTyped('');
  };
  return (
    <form className="column" onSubmit={(event) => void add(event)}>
      <label className="column">
        {text.field}
        <textarea
          rows={3}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <p className="row">
        <label>
          {text.kind} <KindChoice value={kind} onChange={setKind} />
        </label>
        {kind !== 'own-name' && (
          <label>
            {text.severity} <SeverityChoice value={severity} onChange={setChosen} />
          </label>
        )}
        <button type="submit" className="primary" disabled={lines.length === 0}>
          {text.add}
        </button>
      </p>
    </form>
  );
}
