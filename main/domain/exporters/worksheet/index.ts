import type { Removal } from '../../../../shared/removal.ts';
import { fill } from '../../../../shared/text/problems.ts';
import { worksheetText as text } from '../../../../shared/text/removals.ts';
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
  const body = parts.map(
    ({ name, about, lines }) =>
      `<h2>${plainHtml(name)}</h2><dl>${about
        .map(([title, words]) => `<dt>${plainHtml(title)}</dt><dd>${plainHtml(words)}</dd>`)
        .join('')}</dl><ul>${lines
        .map(
          ({ title, details }) =>
            `<li>☐ ${plainHtml(title)}<ul>${details.map((words) => `<li>${plainHtml(words)}</li>`).join('')}</ul></li>`,
        )
        .join('')}</ul>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${text.title}</title><style>body{font:11pt/1.4 system-ui,sans-serif;max-width:48em;margin:2em auto;color:#111}h2{break-after:avoid}li{break-inside:avoid}ul ul{color:#444}dt{font-weight:600}dd{margin:0 0 .4em}ul{padding-left:1.2em;list-style:none}</style><h1>${text.title}</h1><p>${plainHtml(fill(text.made, { day }))}</p><p>${plainHtml(text.private)}</p>${body.join('')}</html>`;
}

const plainHtml = (words: string): string => words.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
