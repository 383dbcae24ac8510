import { importers } from '../../main/domain/importers/index.ts';
import { table } from './markdown-table.ts';

/** docs/formats.md, from the importers. */
export function formatsPage(): string {
  const head = ['Kind', 'Store', 'Shape', 'Dates', 'Deletion'];
  return `# Formats

Generated from the code by \`npm run docs\`. A document is recognised by its content first and its name second. Below a
chosen folder only recognised names are read; plain formats (JSONL, JSON, CSV, Markdown, text) only when you name the file.
What assistants keep for themselves beside memory (sessions and their transcripts, audit files, keys, tokens, settings) is left
alone, even where it is named. Conversations are never opened, but in ChatGPT's export: of those nothing is kept but what was written to its memory.

${table(
  head,
  importers.map(({ id, about }) => [`\`${id}\``, about.store, about.shape, about.dates, about.deletion]),
)}

A record of a plain format is \`{ id?, text | content | memory, created_at?, updated_at? }\`; CSV needs such a header. A line
that cannot be read is listed as a problem with its place, and the others are read all the same.
`;
}
