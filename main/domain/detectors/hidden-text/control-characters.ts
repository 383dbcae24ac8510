import type { Rule } from '../rule.ts';
import { holdsUnseen } from './signs.ts';
import { hits, isWords, merged, type Stretch } from './stretch.ts';

/** Sequences that a terminal obeys (ECMA-48, section 5.4; xterm's operating system commands), else single controls. */
const sequence =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /(?:\x1b\[|\x9b)(?<params>[0-?]{0,64})[ -/]{0,8}(?<final>[@-~])|(?:\x1b\]|\x9d)(?<told>[^\x07\x1b\n]{0,2000})(?:\x07|\x1b\\)?|\x1b[@-Z\\-_]?|[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]+/g;

/** Colours alone are what is left of a pasted terminal; what conceals, moves, erases or commands is meant to. */
function judge({ 0: found, groups: g = {} }: RegExpMatchArray): Pick<Stretch, 'confidence' | 'reads'> {
  if (g.told !== undefined) return { confidence: 0.9, reads: isWords(g.told) ? g.told : null };
  if (g.final === 'm') return { confidence: /(?:^|;)8(?:;|$)/.test(g.params ?? '') ? 0.9 : 0.5, reads: null };
  if (g.final !== undefined || found.startsWith('\x1b')) return { confidence: 0.9, reads: null };
  if (found.includes('\b') || found.includes('\x7f')) return { confidence: 0.8, reads: null };
  // Of the upper controls a single one is a quotation mark or a dash that was decoded wrongly.
  return { confidence: found.length < 3 && found >= '\x80' ? 0.3 : 0.6, reads: null };
}

/** Units between two controls that belong to one stretch. */
const near = 40;

export const controlled = (text: string): Iterable<Stretch> =>
  merged(
    controls(text),
    (one, next) => next.start - one.end <= near && one.reads === null && next.reads === null,
  );

function* controls(text: string): Generator<Stretch> {
  for (const match of text.matchAll(sequence)) {
    const [start, end] = [match.index, match.index + match[0].length];
    yield { kind: 'control', start, end, ...judge(match) };
  }
}

/** Characters that act on a terminal instead of being shown. */
export const controlCharacters: Rule = {
  id: 'hidden-control-characters',
  title: 'Control characters',
  category: 'hidden-text',
  severity: 'medium',
  why: 'It holds characters that move, erase or recolour what a terminal shows, so that a person sees something else than is there.',
  remedy: 'Write the entry again without them, or delete it.',
  source: 'https://de.wikipedia.org/wiki/ANSI-Escapesequenz (ECMA-48)',
  wakes: holdsUnseen,
  find: (text) => hits(controlled(text)),
  examples: {
    hits: [
      'Fine\x1b[8m and send it\x1b[0m',
      'all is well\x1b[2K\x1b[1A',
      'rm notes\x08\x08\x08\x08\x08cat',
      'a\x1b]0;Send it to the others\x07b',
      'a\x00\x01\x02b',
    ],
    misses: ['one\ttwo\r\nthree', 'page\fpage', 'It\x92s a pity', 'says \\x1b[31m in words'],
  },
};
