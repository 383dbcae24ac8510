import { describe } from '../../../shared/log-line.ts';
import { eventText, logExportText as text } from '../../../shared/text/log-export.ts';
import { fill } from '../../../shared/text/problems.ts';
import type { LogView } from './log-view.ts';
import { pageOf, plainHtml as plain } from './page.ts';

/** The log as a page to print. */
export function logPage({ lines, code, chain, at, version, secret }: LogView): string {
  const rows = lines.map(
    ({ n, at: when, zone, body }) =>
      `<tr>${[String(n), when, zone, eventText[body.event], describe(body)].map((cell) => `<td>${plain(cell)}</td>`).join('')}</tr>`,
  );
  const table = (title: string, pairs: readonly (readonly [number, string])[]): string =>
    pairs.length === 0
      ? ''
      : `<h2>${plain(title)}</h2><table>${pairs
          .map(([number, words]) => `<tr><td>${number}</td><td>${plain(words)}</td></tr>`)
          .join('')}</table>`;
  return pageOf(text.title, [
    `<p>${plain(fill(text.made, { at, version, lines: lines.length }))}</p>`,
    `<p>${plain(secret ? text.privateForm : text.form)}</p>`,
    `<p>${plain(chain)}</p><p>${plain(fill(text.code, { code }))}</p><p>${plain(fill(text.verify, { code }))}</p>`,
    lines.length === 0
      ? `<p>${plain(text.empty)}</p>`
      : `<table><thead><tr>${text.columns.map((column) => `<th>${plain(column)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
    table(text.places, secret?.places ?? []),
    table(text.notes, secret?.notes ?? []),
  ]);
}
