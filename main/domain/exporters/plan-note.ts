import type { PlanRowState, PlanTableState } from '../../../shared/plan-state.ts';
import { planSources, planTable } from '../../../shared/plan-table.ts';
import { answerLine, seenLine } from '../../../shared/text/plan-answers.ts';
import { planRowText } from '../../../shared/text/plan-table.ts';
import { notEnoughOf, plansText as text } from '../../../shared/text/plans.ts';
import { fill } from '../../../shared/text/problems.ts';
import { pageOf, plainHtml as plain } from './page.ts';

export type PlanNoteFormat = 'markdown' | 'html';

interface Context {
  readonly day: string;
  readonly version: string;
}

/** One row of the note: its name and its lines, each with what it is about. */
interface Part {
  readonly name: string;
  readonly lines: readonly (readonly [about: string, words: string])[];
}

/**
 * The plan table with the person's answers, for whoever buys the contract: Markdown, or a page to print. It holds what
 * the person typed about the plans, and nothing of any memory.
 */
export function planNote(
  format: PlanNoteFormat,
  { plan, rows }: PlanTableState,
  { day, version }: Context,
): { readonly name: string; readonly type: string; readonly content: string } {
  const lead = fill(text.noteLead, { day, version, plan: planRowText[plan].name });
  const parts = rows.map(partOf);
  return format === 'markdown'
    ? { name: `data-handling-${day}.md`, type: 'text/markdown', content: markdown(lead, parts) }
    : { name: `data-handling-${day}.html`, type: 'text/html', content: page(lead, parts) };
}

function partOf(state: PlanRowState): Part {
  const { name, page: old, now, correction } = planRowText[state.id];
  const sources = planTable.find(({ id }) => id === state.id)?.sources ?? [];
  const { retention, training, notes } = text.columns;
  const columns = (of: typeof now): string =>
    `${retention}: ${of.retention} ${training}: ${of.training} ${notes}: ${of.notes}`;
  return {
    name: state.own ? `${name} (${text.own})` : name,
    lines: [
      [text.noteAnswer, answerLine(state)],
      ...(state.notEnough ? ([['', `${name}: ${notEnoughOf(state.id)}`]] as const) : []),
      [text.noteSaw, seenLine(state)],
      [
        text.page,
        columns({
          ...old,
          retention: `${old.retention}.`,
          training: `${old.training}.`,
          notes: `${old.notes}.`,
        }),
      ],
      [text.vendor, columns(now)],
      [text.correction, correction],
      [text.sources, sources.map((source) => planSources[source]).join('; ')],
    ],
  };
}

function markdown(lead: string, parts: readonly Part[]): string {
  const out = [`# ${text.noteTitle}`, '', lead, '', text.lead, '', text.noteOld, ''];
  for (const { name, lines } of parts) {
    out.push(`## ${name}`, '');
    for (const [about, words] of lines)
      out.push(about === '' ? `  - ${plainMarkdown(words)}` : `- **${about}:** ${plainMarkdown(words)}`);
    out.push('');
  }
  return out.join('\n');
}

/** What was typed must not become links, pictures, tags or headings. */
const plainMarkdown = (words: string): string =>
  words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#!|~]/g, (mark) => `\\${mark}`);

const page = (lead: string, parts: readonly Part[]): string =>
  pageOf(text.noteTitle, [
    `<p>${plain(lead)}</p><p>${plain(text.lead)}</p><p>${plain(text.noteOld)}</p>`,
    ...parts.map(
      ({ name, lines }) =>
        `<h2>${plain(name)}</h2><dl>${lines
          .map(
            ([about, words]) => `${about === '' ? '' : `<dt>${plain(about)}</dt>`}<dd>${plain(words)}</dd>`,
          )
          .join('')}</dl>`,
    ),
  ]);
