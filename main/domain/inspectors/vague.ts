import { blockOf } from './block.ts';
import type { Document, Inspector, Subject } from './inspector.ts';
import { whole } from './inspector.ts';
import { contentWords } from './words/stopwords.ts';
import { pronoun, unnamed } from './words/vague.ts';

/** A statement with more words than this tells enough, whatever one of them leaves open. */
const most = 12;
/** Content words below which a statement tells nothing that could be checked. */
const fewest = 3;

/** What names something: a number, an address, a word in capitals. */
const sign = /\d|[@/\\_`]|\p{Lu}{2}|\p{Ll}\p{Lu}/u;
/** A capital in the middle of a sentence is a name, but in German every noun has one. */
const capital = /(?<=[\p{Ll}\p{N},]\s)\p{Lu}/u;
const german =
  /(?<!\p{L})(?:irgend\p{L}+|jemand\p{L}*|arbeitet|ist|sind|hat|und|mit|der|die|das|ein|eine|einen|für|von|nicht|mag|will)(?!\p{L})/iu;

/** Scripts without spaces, whose words are not told apart here. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const names = (text: string): boolean => sign.test(text) || (capital.test(text) && !german.test(text));

/** Whether something above an entry says what it is about: a heading, or the entry that it is nested under. */
const isLedIn = ({ locator, parent }: Subject): boolean =>
  (locator.heading?.length ?? 0) > 0 || (parent !== null && parent !== undefined);

/** Whether another statement of the same section stands before an entry, so that a pronoun has somebody to stand for. */
function follows(place: number, { locator }: Subject, { entries }: Document): boolean {
  const before = entries[place - 1];
  if (!before || locator.lines === undefined) return false;
  return (before.locator.heading?.at(-1) ?? '') === (locator.heading?.at(-1) ?? '');
}

/** Entries that nobody, and no assistant, can make sense of later. */
export const vague: Inspector = {
  id: 'vague',
  title: 'Vague',
  category: 'vague',
  severity: 'low',
  why: 'It leaves open who or what is meant, so an assistant fills the gap by guessing.',
  remedy: 'Say it with a name and a date, or delete it.',
  source: 'unverified',
  begin: () =>
    function* (entry, place, document) {
      const { text, kind } = entry;
      // Neither a question nor a label is a statement. Instructions are short by nature, and what has a heading above it is
      // read under that.
      if (
        entry.label !== undefined ||
        text.length > 200 ||
        text.endsWith('?') ||
        unspaced.test(text) ||
        kind === 'instruction' ||
        kind === 'reference'
      )
        return;
      if (blockOf(entry, place, document) !== 'statement') return;
      const words = contentWords(text, most + 1);
      if (words > most) return;
      const open = unnamed.exec(text);
      if (open && !names(text))
        yield { start: open.index, end: open.index + open[0].length, confidence: words > 6 ? 0.3 : 0.5 };
      else if (pronoun.test(text) && !isLedIn(entry) && !follows(place, entry, document)) {
        const length = pronoun.exec(text)?.[0].length ?? 0;
        yield { start: 0, end: length, confidence: sign.test(text) || capital.test(text) ? 0.3 : 0.6 };
      } else if (words < fewest && !isLedIn(entry) && !names(text)) {
        yield { ...whole(entry), confidence: words < 2 ? 0.5 : 0.3 };
      }
    },
  examples: {
    hits: [
      { entries: ['Is working on some project'] },
      { entries: ['She prefers mornings'] },
      { entries: ['Important!'] },
      { entries: ['Hat irgendwas mit Steuern'] },
      { entries: ['Il préfère le matin'] },
      { entries: ['Tiene algo pendiente'] },
    ],
    misses: [
      { entries: ['Prefers short answers in British English'] },
      { entries: ['Is working on some project for Northwind'] },
      { entries: [{ text: 'She prefers mornings', locator: { heading: ['Jordan'] } }] },
      {
        entries: [
          { text: 'Mira leads the team.', locator: { lines: [1, 1] } },
          { text: 'She prefers mornings.', locator: { lines: [3, 3] } },
        ],
      },
      { entries: [{ text: 'Use tabs', kind: 'instruction' }] },
      { entries: [{ text: 'lanterns', label: 'name' }] },
      { entries: [{ text: 'Some notes', label: 'description' }] },
      { entries: ['Lives in Berlin'] },
      { entries: ['会議は短く'] },
      { entries: ['Mag keine langen Besprechungen am Morgen'] },
    ],
  },
};
