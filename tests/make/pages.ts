import { importers } from '../../main/domain/importers/index.ts';
import { table } from './markdown-table.ts';

/** Stores that are known and have no importer, each with the reason. */
const unread: readonly (readonly [string, string])[] = [
  [
    'Conversations of Claude (conversations.json)',
    'They are not memory; they are often 200 MB, and what was remembered of them stands in memories.json. Looked through on request for the chat that one entry came from (origins.md).',
  ],
  [
    'Other parts of a Claude export: login_history.json, design_chats, reflections, artifacts',
    'They hold no memory.',
  ],
  [
    'Personal preferences of a Claude account',
    'No export that was seen holds them. A ClaudeLift file does, and is read.',
  ],
  [
    'The web address that claude.ai itself asks for memory',
    'It is private and needs the cookies of a browser: this application makes no request at all.',
  ],
  [
    'Sessions, transcripts and audit files of Claude Code and Cowork; history.jsonl, ~/.claude.json, backups',
    'They are records that the assistants keep for themselves, with tokens among them. Left alone.',
  ],
  [
    'Scheduled tasks, plugins and connectors of Cowork; its account settings; documents and files of cached projects; what it made for you',
    'They are settings and documents, and not memory. The documents of a project are read from the export.',
  ],
  [
    'A memory folder of Claude Code that its setting autoMemoryDirectory moved elsewhere',
    'The settings are not read, so it is not found by itself. Choose the folder, and it is read.',
  ],
  [
    'The private memory folder of Gemini CLI for a project; an instruction file under another name (context.fileName)',
    'The form of the folder is not documented, and the settings are not read. Name the file directly, and it is read as Markdown.',
  ],
  [
    'Summaries of sessions that Codex keeps beside its memories (rollout_summaries)',
    'They are records of sessions; what was remembered of them stands in its memory files.',
  ],
  [
    'Memories of Cursor, and its user rules',
    'The application keeps them in a database of its own; where is not confirmed. Copy them from Cursor Settings > Rules and paste them.',
  ],
  [
    'Automatic memories of Windsurf',
    'Their form is not documented. Look at them under Cascade > Customizations > Memories and paste them.',
  ],
  ['Copilot Memory', 'It is kept on the server. Look at it in the settings of Copilot and paste it.'],
  [
    'Saved info of the Gemini app',
    'It has no export. Copy the list from Settings > Personal context and paste it.',
  ],
  [
    'The memory summary of ChatGPT',
    'No export holds it. Copy it from Settings > Personalization and paste it.',
  ],
  [
    'Structured export jobs of mem0; history.db of its open-source server',
    'The jobs give whatever shape was asked for; history.db holds what was deleted, and no tool is known that edits it safely.',
  ],
  [
    'The memory folders of Letta Code (~/.letta/agents)',
    'Their files have no documented form. Name one directly to have it read as text.',
  ],
];

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

## What is not read, and why

${table(['Store', 'Why'], unread)}
`;
}
