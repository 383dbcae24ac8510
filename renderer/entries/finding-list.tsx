import { useState } from 'react';
import { type Finding, type RuleInfo, type Sureness, sureness, surenessOf } from '../../shared/finding.ts';
import type { EntryDetail } from '../../shared/row.ts';
import { findingText as text } from '../../shared/text/findings.ts';
import { counted, fill } from '../app/say.ts';
import { sayItIsMe } from './finding-actions.ts';
import { FindingCard } from './finding-card.tsx';
import { WrongDialog } from './wrong-dialog.tsx';

/** What does not count is folded away, and not marked in the text either until it is unfolded. */
export const foldedAtFirst: ReadonlySet<Sureness> = new Set(['guess', 'wrong']);
/** Findings shown at once; the rest comes on request. */
const most = 20;

/** Every finding of one entry with what there is to say about it; guesses and what was called wrong folded away. */
export function FindingList({
  detail: { row, findings, alike },
  rules,
  off,
  folded,
  onFold,
  onOpen,
}: {
  detail: Pick<EntryDetail, 'row' | 'findings' | 'alike'>;
  rules: readonly RuleInfo[];
  /** How many of them are switched off. */
  off: number;
  folded: ReadonlySet<Sureness>;
  onFold: (folded: ReadonlySet<Sureness>) => void;
  onOpen: (id: string) => void;
}) {
  const [asked, setAsked] = useState<Finding | null>(null);
  const ruleOf = (finding: Finding) => rules.find(({ id }) => id === finding.rule);
  const [whole, setWhole] = useState<string | null>(null);
  const numbered = findings.map((finding, at) => ({ finding, number: at + 1, sure: surenessOf(finding) }));
  const of = (...sure: Sureness[]) => numbered.filter((one) => sure.includes(one.sure));
  const counting = of('sure', 'likely');
  const [guesses, wrong] = [of('guess'), of('wrong')];
  const cards = (some: typeof numbered) =>
    some.map(({ finding, number }) => (
      <FindingCard
        key={number}
        finding={finding}
        number={number}
        rule={ruleOf(finding)}
        onWrong={() => setAsked(finding)}
        onMe={() => void sayItIsMe({ id: row.id, finding: spanOf(finding) })}
        onOpen={onOpen}
      />
    ));
  const fold = (sure: Sureness, open: boolean): void => {
    if (open === folded.has(sure))
      onFold(new Set(sureness.filter((one) => (one === sure ? !open : folded.has(one)))));
  };
  return (
    <section>
      <h3>{text.title}</h3>
      {counting.length === 0 && (
        <p className="hint">
          {fill(text.notFlagged, { rules: counted(rules.length - off, 'rule') })}
          {off > 0 && ` ${fill(text.someOff, { rules: counted(off, 'rule') })}`}
        </p>
      )}
      {cards(whole === row.id ? counting : counting.slice(0, most))}
      {whole !== row.id && counting.length > most && (
        <button type="button" onClick={() => setWhole(row.id)}>
          {fill(text.all, { count: counting.length })}
        </button>
      )}
      {guesses.length > 0 && (
        <details
          className="folded"
          open={!folded.has('guess')}
          onToggle={(event) => fold('guess', event.currentTarget.open)}
        >
          <summary>{amount(guesses.length, text.fewer)}</summary>
          <p className="hint">{text.guesses}</p>
          {cards(guesses)}
        </details>
      )}
      {wrong.length > 0 && (
        <details
          className="folded"
          open={!folded.has('wrong')}
          onToggle={(event) => fold('wrong', event.currentTarget.open)}
        >
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

const spanOf = ({ rule, start, end }: Finding) => ({ rule, start, end });

const amount = (count: number, { one, many }: { one: string; many: string }): string =>
  count === 1 ? one : fill(many, { count });
