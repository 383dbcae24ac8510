import type { Importer, Item } from './importer.ts';
import { linesOf } from './lines.ts';
import { problem } from './parse-whole.ts';
import { whole } from './whole.ts';

/** Plain text: paragraphs between blank lines; without any blank line, lines. */
export const text: Importer = {
  id: 'text',
  label: 'Plain text',
  about: {
    store: 'Any text file',
    shape: '.txt and whatever else is text, named directly',
    dates: 'dates in the text, git, the file’s own time (at least)',
    deletion: 'in the file itself',
  },
  recognise: ({ named }, head) => (named && head.trim() !== '' && !head.includes('\u0000') ? 0.1 : 0),
  read: async function* (document, chunks) {
    const content = await whole(chunks);
    if (content === null) return yield problem(document.name, 'too-large', { limit: '32 MB' });
    yield* paragraphs(content);
  },
};

function* paragraphs(content: string): Generator<Item> {
  const lines = linesOf(content);
  const blank = (line: number): boolean => content.slice(lines.start(line), lines.end(line)).trim() === '';
  const last = blank(lines.count - 1) ? lines.count - 1 : lines.count;
  const byLine = !Array.from({ length: last }, (_, line) => line).some(blank);
  for (let line = 0; line < last; line += 1) {
    if (blank(line)) continue;
    const first = line;
    while (!byLine && line + 1 < last && !blank(line + 1)) line += 1;
    const body = content.slice(lines.start(first), lines.end(line));
    const words = body.trim();
    const start = lines.start(first) + body.indexOf(words);
    const locator = {
      lines: [first + 1, line + 1] as [number, number],
      range: [start, start + words.length] as [number, number],
    };
    yield { is: 'entry', entry: { text: words, kind: 'fact', locator } };
  }
}
