import { addMonths } from 'date-fns/addMonths';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import type { Acceptance, Lasting } from '../../shared/acceptance.ts';
import { type Finding, isValue } from '../../shared/finding.ts';
import { type Keyed, normalise } from './identity/index.ts';

type Found = Pick<Finding, 'rule' | 'category' | 'start' | 'end'>;

/**
 * What of a text a finding is about, as the same thing in another entry is recognised. Of a value that is the value.
 * Words that a topic or an order is known by mean something else in another sentence, so there the whole statement
 * counts too: nobody has said anything about the other sentence.
 */
export function matterOf(found: Found, text: string): string {
  const span = text.slice(found.start, found.end).normalize('NFC').replace(/\s+/g, ' ').trim();
  return isValue(found) ? span : `${span}\u0000${normalise(text)}`;
}

/** The keyed print of a rule and of what it found: all that is kept of it. */
export const matterPrint = (finding: Found, text: string, keyed: Keyed): string =>
  keyed(`a1\u0000${finding.rule}\u0000${matterOf(finding, text)}`).slice(0, 40);

/** Whether an acceptance no longer holds on a calendar day. */
export const isOver = ({ until }: Pick<Acceptance, 'until'>, today: string): boolean =>
  until !== null && until <= today;

const months: Readonly<Record<Exclude<Lasting, 'for-good'>, number>> = { 'three-months': 3, 'a-year': 12 };

/** The day from which on it no longer holds, counted from today; null for good. */
export const endOf = (lasting: Lasting, today: string): string | null =>
  lasting === 'for-good' ? null : format(addMonths(parseISO(today), months[lasting]), 'yyyy-MM-dd');

/** Marks the findings of a text that were called wrong with the number of the acceptance that says so. */
export type Judge = (text: string, findings: readonly Finding[]) => readonly Finding[];

/** Judges by what is accepted on a day. Where nothing of a text is, the very same findings come back. */
export function createJudge(acceptances: readonly Acceptance[], today: string, keyed: Keyed): Judge {
  const holding = acceptances.filter((one) => !isOver(one, today));
  const byRule = new Map(holding.flatMap(({ print, rule, number }) => (print ? [] : [[rule, number]])));
  const byPrint = new Map(holding.flatMap(({ print, number }) => (print ? [[print, number]] : [])));
  const asked = new Set(holding.map(({ rule }) => rule));
  return (text, findings) => {
    if (!findings.some(({ rule }) => asked.has(rule))) return findings;
    let changed = false;
    const judged = findings.map((finding) => {
      if (!asked.has(finding.rule)) return finding;
      const accepted = byRule.get(finding.rule) ?? byPrint.get(matterPrint(finding, text, keyed));
      if (accepted === undefined) return finding;
      changed = true;
      return { ...finding, accepted };
    });
    return changed ? judged : findings;
  };
}
