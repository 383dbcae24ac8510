import { briefText as text } from '../../../../shared/text/brief.ts';
import { pageOf, plainHtml as plain } from '../page.ts';
import { type Brief, type BriefContext, type BriefRow, briefOf } from './brief.ts';

const formats = {
  markdown: { ending: 'md', type: 'text/markdown', write: markdown },
  page: { ending: 'html', type: 'text/html', write: page },
} as const;
export type BriefFormat = keyof typeof formats;

/** The brief for the security partner as a file. */
export function exportBrief(
  format: BriefFormat,
  context: BriefContext,
): { readonly name: string; readonly type: string; readonly content: string } {
  const { ending, type, write } = formats[format];
  return { name: `security-brief-${context.model.on}.${ending}`, type, content: write(briefOf(context)) };
}

/** Names and answers must not become links, pictures, tags, headings or lists. */
const plainMarkdown = (words: string): string =>
  words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, (mark) => `\\${mark}`);

function markdown({ lead, attention, groups }: Brief): string {
  const list = (lines: readonly string[]): string =>
    lines.map((line) => `- ${plainMarkdown(line)}`).join('\n');
  return [
    `# ${text.title}`,
    ...lead.map(plainMarkdown),
    `## ${text.attention}`,
    attention.length === 0 ? text.none : list(attention),
    ...groups.flatMap(({ title, rows }) => [
      `## ${title}`,
      rows
        .map(({ head, mark, lines }) => `- **${head}** (${mark}): ${lines.map(plainMarkdown).join(' ')}`)
        .join('\n'),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Two narrow columns in small print, so that one sheet of paper holds it. */
const dense =
  '@page{size:A4;margin:9mm}body{font-size:7.4pt;line-height:1.28;max-width:none;margin:0;columns:2;column-gap:6mm}h1{font-size:13pt;margin:0 0 2mm;column-span:all}h2{font-size:8.6pt;margin:2mm 0 .6mm}p,ul{margin:0 0 .8mm}ul{padding:0}';

function page({ lead, attention, groups }: Brief): string {
  const row = ({ head, mark, lines }: BriefRow): string =>
    `<li><strong>${plain(head)}</strong> (${plain(mark)}): ${plain(lines.join(' '))}</li>`;
  return pageOf(
    text.title,
    [
      ...lead.map((line) => `<p>${plain(line)}</p>`),
      `<h2>${plain(text.attention)}</h2>`,
      attention.length === 0
        ? `<p>${plain(text.none)}</p>`
        : `<ul>${attention.map((line) => `<li>${plain(line)}</li>`).join('')}</ul>`,
      ...groups.map(({ title, rows }) => `<h2>${plain(title)}</h2><ul>${rows.map(row).join('')}</ul>`),
    ],
    dense,
  );
}
