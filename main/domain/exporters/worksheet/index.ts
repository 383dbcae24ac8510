import type { Removal } from '../../../../shared/removal.ts';
import { fill } from '../../../../shared/text/problems.ts';
import { worksheetText as text } from '../../../../shared/text/removals.ts';
import { pageOf, plainHtml as plain } from '../page.ts';
import { type WorksheetPart, worksheetParts } from './lines.ts';

interface File {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** The list of what is to go, to be worked through beside the assistant's settings: Markdown, or a page to print. */
export function worksheet(format: 'markdown' | 'html', removals: readonly Removal[], day: string): File {
  const parts = worksheetParts(removals);
  return format === 'markdown'
    ? { name: `to-delete-${day}.md`, type: 'text/markdown', content: markdown(parts, day) }
    : { name: `to-delete-${day}.html`, type: 'text/html', content: page(parts, day) };
}

function markdown(parts: readonly WorksheetPart[], day: string): string {
  const out = [`# ${text.title}`, '', fill(text.made, { day }), '', text.private, ''];
  for (const { name, about, lines } of parts) {
    out.push(`## ${name}`, '', ...about.map(([title, words]) => `- **${title}:** ${words}`), '');
    for (const { title, details } of lines)
      out.push(`- [ ] ${plainMarkdown(title)}`, ...details.map((words) => `  - ${plainMarkdown(words)}`));
    out.push('');
  }
  return out.join('\n');
}

/** Words of an entry or a path must not become links, pictures, tags or headings. */
const plainMarkdown = (words: string): string =>
  words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~]/g, (mark) => `\\${mark}`);

function page(parts: readonly WorksheetPart[], day: string): string {
  const item = ({ title, details }: WorksheetPart['lines'][number]): string =>
    `<li>☐ ${plain(title)}<ul>${details.map((words) => `<li>${plain(words)}</li>`).join('')}</ul></li>`;
  return pageOf(text.title, [
    `<p>${plain(fill(text.made, { day }))}</p><p>${plain(text.private)}</p>`,
    ...parts.map(
      ({ name, about, lines }) =>
        `<h2>${plain(name)}</h2><dl>${about
          .map(([title, words]) => `<dt>${plain(title)}</dt><dd>${plain(words)}</dd>`)
          .join('')}</dl><ul>${lines.map(item).join('')}</ul>`,
    ),
  ]);
}
