import { useState } from 'react';
import { type Finding, type RuleInfo, surenessOf } from '../../shared/finding.ts';
import type { EntryDetail } from '../../shared/row.ts';
import { findingText as text } from '../../shared/text/findings.ts';
import { fill } from '../app/say.ts';
import { FindingCard } from './finding-card.tsx';
import { WrongDialog } from './wrong-dialog.tsx';

/** Every finding of one entry with what there is to say about it; guesses and what was called wrong folded away. */
export function FindingList({
  detail: { row, findings, alike },
  rules,
}: {
  detail: Pick<EntryDetail, 'row' | 'findings' | 'alike'>;
  rules: readonly RuleInfo[];
}) {
  const [asked, setAsked] = useState<Finding | null>(null);
  const ruleOf = (finding: Finding) => rules.find(({ id }) => id === finding.rule);
  const guesses = findings.filter((finding) => surenessOf(finding) === 'guess');
  const wrong = findings.filter((finding) => surenessOf(finding) === 'wrong');
  const others = findings.filter((finding) => !guesses.includes(finding) && !wrong.includes(finding));
  const cards = (some: readonly Finding[]) =>
    some.map((finding) => (
      <FindingCard
        key={`${finding.rule} ${finding.start}`}
        finding={finding}
        rule={ruleOf(finding)}
        onWrong={() => setAsked(finding)}
      />
    ));
  return (
    <section>
      <h3>{text.title}</h3>
      {findings.length === 0 && <p className="hint">{fill(text.notFlagged, { rules: rules.length })}</p>}
      {cards(others)}
      {guesses.length > 0 && (
        <details className="folded">
          <summary>{amount(guesses.length, text.fewer)}</summary>
          <p className="hint">{text.guesses}</p>
          {cards(guesses)}
        </details>
      )}
      {wrong.length > 0 && (
        <details className="folded">
          <summary>{amount(wrong.length, text.wrongFolded)}</summary>
          {cards(wrong)}
        </details>
      )}
      {asked && (
        <WrongDialog
          entry={row.id}
          finding={asked}
          rule={ruleOf(asked)}
          others={alike[findings.indexOf(asked)] ?? 0}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}

const amount = (count: number, { one, many }: { one: string; many: string }): string =>
  count === 1 ? one : fill(many, { count });
