import { type Finding, type RuleInfo, surenessOf } from '../../shared/finding.ts';
import { findingText as text } from '../../shared/text/findings.ts';
import { fill } from '../app/say.ts';
import { FindingCard } from './finding-card.tsx';

/** Every finding of one entry with what there is to say about it; the least sure ones folded away. */
export function FindingList({
  findings,
  rules,
}: {
  findings: readonly Finding[];
  rules: readonly RuleInfo[];
}) {
  const guesses = findings.filter(({ confidence }) => surenessOf(confidence) === 'guess');
  const others = findings.filter((finding) => !guesses.includes(finding));
  const cards = (some: readonly Finding[]) =>
    some.map((finding) => (
      <FindingCard
        key={`${finding.rule} ${finding.start}`}
        finding={finding}
        rule={rules.find(({ id }) => id === finding.rule)}
      />
    ));
  return (
    <section>
      <h3>{text.title}</h3>
      {findings.length === 0 && <p className="hint">{fill(text.notFlagged, { rules: rules.length })}</p>}
      {cards(others)}
      {guesses.length > 0 && (
        <details className="guesses">
          <summary>
            {guesses.length === 1 ? text.fewer.one : fill(text.fewer.many, { count: guesses.length })}
          </summary>
          <p className="hint">{text.guesses}</p>
          {cards(guesses)}
        </details>
      )}
    </section>
  );
}
