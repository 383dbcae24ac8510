import { importers } from '../../main/domain/importers/index.ts';
import { ruleInfos as rules, ruleset } from '../../main/domain/rules.ts';
import { categoryText } from '../../shared/text/categories.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** docs/rules.md, from the rule objects. */
export function rulesPage(): string {
  const unverified = rules.filter(({ source }) => source === 'unverified').length;
  const head = ['Rule', 'About', 'How serious', 'Why', 'What to do', 'Source'];
  return `# Rules

Generated from the code by \`npm run docs\`. Ruleset ${ruleset}: ${rules.length} rules, of which ${unverified} rest on a shape that
was not checked against a page of its vendor (source “unverified”). Rules miss things: skim the list too.

${row(head)}
|${head.map(() => '---').join('|')}|
${rules.map(({ id, category, severity, why, remedy, source }) => row([`\`${id}\``, categoryText[category].name, severity, why, remedy, source])).join('\n')}
`;
}

/** docs/formats.md, from the importers. */
export function formatsPage(): string {
  const head = ['Kind', 'Store', 'Shape', 'Dates', 'Deletion'];
  return `# Formats

Generated from the code by \`npm run docs\`. A document is recognised by its content first and its name second. Below a
chosen folder only recognised names are read; plain formats (JSONL, JSON, CSV, Markdown, text) only when you name the file.
What assistants keep for themselves beside memory (sessions and their transcripts, audit files, keys, tokens, settings) is left
alone, even where it is named. Conversations are never opened, but in ChatGPT's export: of those nothing is kept but what was written to its memory.

${row(head)}
|${head.map(() => '---').join('|')}|
${importers.map(({ id, about }) => row([`\`${id}\``, about.store, about.shape, about.dates, about.deletion])).join('\n')}

A record of a plain format is \`{ id?, text | content | memory, created_at?, updated_at? }\`; CSV needs such a header. A line
that cannot be read is listed as a problem with its place, and the others are read all the same.
`;
}
