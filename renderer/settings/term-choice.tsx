import { type Severity, severities } from '../../shared/finding.ts';
import { type TermKind, termKinds } from '../../shared/term.ts';
import { termText as text } from '../../shared/text/terms.ts';

/** What a term is: a client, a code name, something else. */
export function KindChoice(of: { label?: string; value: TermKind; onChange: (kind: TermKind) => void }) {
  return (
    <select
      aria-label={of.label}
      value={of.value}
      onChange={(event) => of.onChange(event.target.value as TermKind)}
    >
      {termKinds.map((kind) => (
        <option key={kind} value={kind}>
          {text.kinds[kind]}
        </option>
      ))}
    </select>
  );
}

/** How serious it is to find a term. */
export function SeverityChoice(of: {
  label?: string;
  value: Severity;
  onChange: (severity: Severity) => void;
}) {
  return (
    <select
      aria-label={of.label}
      value={of.value}
      onChange={(event) => of.onChange(event.target.value as Severity)}
    >
      {severities.map((severity) => (
        <option key={severity}>{severity}</option>
      ))}
    </select>
  );
}
