import type { Importer } from './importer.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

const file = /(?:^|[/\\])memories[/\\](?:[^/\\]+[/\\])*[^/\\]+\.(?:md|txt|xml)$/i;
const other = /(?:^|[/\\])(?:\.codex|windsurf)[/\\]memories[/\\]/i;

/** The folder of the API memory tool: files of any text form below `memories`, wherever a developer put it. */
export const memoryTool: Importer = {
  id: 'memory-tool',
  label: 'Memory tool folder',
  about: {
    store: 'Claude API memory tool (memory_20250818)',
    shape: 'memories/**: .md, .txt, .xml',
    dates: 'dates in the text, git, the file’s own time (at least)',
    deletion: 'in the file itself, with the application that uses it stopped',
  },
  recognise: ({ place }) => (file.test(place) && !other.test(place) ? 0.5 : 0),
  read: (document, chunks) =>
    /\.md$/i.test(document.name) ? markdown.read(document, chunks) : text.read(document, chunks),
};
