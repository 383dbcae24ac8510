import type { Importer, Item } from './importer.ts';
import { kindUnder } from './kind-of.ts';
import { problem } from './parse-whole.ts';
import { prefixOf } from './prefix.ts';
import { longestLine, textLines } from './text-lines.ts';

const marker = /^[ \t]*(?:[-*+•][ \t]+|\d{1,4}[.)][ \t]+)?/;
const heading = /^[ \t]*(#{1,6})[ \t]+(\S.*?)[ \t]*#*$/;
const boldHeading = /^[ \t]*\*\*([^*]+)\*\*:?[ \t]*$/;
const fence = /^[ \t]*(?:`{3,}|~{3,})/;
const listed =
  /^[ \t]*(?:[-*+•][ \t]+|\d{1,4}[.)][ \t]+)?(?:\[[^\]\n]{1,40}\][ \t]*(?:[-–—:][ \t]+|(?=[^([:]))|\d{4}-\d{2}-\d{2}[ \t]*[-–—:][ \t]+)\S/;

/** Share of the lines that must begin like a dated list. */
const enough = 0.3;

/**
 * A list that an assistant recited or that was copied from its settings: `[date] - text`, one a line, in a code
 * block or not (support.claude.com, "Import and export your memory from Claude"). It may be incomplete or invented.
 */
export const recitedList: Importer = {
  id: 'recited-list',
  label: 'Pasted or recited list',
  about: {
    store:
      'A list written by an assistant or copied from its settings page: Claude, ChatGPT, Gemini (whose saved info has no export)',
    shape:
      '[date] - text; bullets, numbers, headings, code fences. Copied lines without dates are read as plain text',
    dates: 'the date before the text, as the assistant recites it',
    deletion: 'by hand, where the list came from; absence in a recital proves nothing',
  },
  recognise: ({ named }, head) => {
    if (!named || /^\s*[[{]\s*["{[]/.test(head) || head.startsWith('---')) return 0;
    const lines = head
      .split(/\r\n?|\n/)
      .filter((line) => line.trim() !== '' && !fence.test(line) && !heading.test(line));
    const like = lines.filter((line) => listed.test(line) && prefixLike(line)).length;
    return like > 0 && like >= lines.length * enough ? 0.8 : 0;
  },
  read: async function* (document, chunks) {
    const open: { level: number; title: string }[] = [];
    for await (const { text, start, number } of textLines(chunks)) {
      if (text.length > longestLine) {
        yield problem(`${document.name}:${number}`, 'too-large', { limit: '5 MB' });
        continue;
      }
      if (text.trim() === '' || fence.test(text)) continue;
      const titled = text.match(heading);
      const title = titled?.[2] ?? text.match(boldHeading)?.[1];
      if (title !== undefined) {
        const level = titled?.[1]?.length ?? 7;
        while ((open.at(-1)?.level ?? 0) >= level) open.pop();
        const above = open.map((one) => one.title);
        open.push({ level, title });
        yield entryOf(
          title,
          start + text.indexOf(title),
          number,
          above,
          kindUnder([...above, title], 'fact'),
          {},
        );
        continue;
      }
      const skipped = text.match(marker)?.[0].length ?? 0;
      const prefix = prefixOf(text.slice(skipped));
      const from = skipped + prefix.length;
      const words = text.slice(from).trimEnd();
      if (words === '') continue;
      const above = open.map((one) => one.title);
      yield entryOf(words, start + from, number, above, kindUnder(above, 'fact'), {
        ...(prefix.date === undefined ? {} : { prefix: prefix.date }),
        ...(prefix.tags.length === 0 ? {} : { tags: prefix.tags }),
      });
    }
  },
};

/** A date or the word for none stands in front, not just any bracket. */
const prefixLike = (line: string): boolean => prefixOf(line.replace(marker, '')).length > 0;

function entryOf(
  text: string,
  start: number,
  line: number,
  above: readonly string[],
  kind: ReturnType<typeof kindUnder>,
  more: { prefix?: string; tags?: readonly string[] },
): Item {
  const locator = {
    lines: [line, line] as [number, number],
    range: [start, start + text.length] as [number, number],
    heading: above,
  };
  return { is: 'entry', entry: { ...more, text, locator, kind } };
}
