import type { Hit, Rule } from '../../rule.ts';
import { announcedBy } from '../context/announced.ts';
import { digit, isDigit } from '../context/digit.ts';
import { type Anchor, placeBefore, streetAfter } from './address-anchor.ts';
import { blockAround } from './address-block.ts';
import { asAsked, isCapital, noWords, type Word, type Words, wordsAfter, wordsBefore } from './words.ts';

const number =
  /(?<![\p{L}\p{N}_.,:/$€£#-])\d{1,6}(?:[a-zA-Z](?![\w])|\s?(?:bis|ter)\b)?(?![\p{L}\p{N}_%:]|[.,]\d|[-/]\d{2,})/uy;
/** A letter right before or after a number, but for spaces and marks: without one it is no part of an address. */
const letterBefore = /(?<=[\p{L}.#][\s,.]{0,2})/uy;
const letterAfter = /[\s,.]{1,2}\p{L}/uy;
const isAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** The numbers of a text that may be part of an address, with where they end. */
function* numbersOf(text: string): Generator<readonly [start: number, end: number]> {
  const digits = /\d+/g;
  for (let done = 0; digits.test(text); ) {
    const stop = digits.lastIndex;
    let start = stop - 1;
    while (start > done && isDigit(text.charCodeAt(start - 1))) start -= 1;
    done = stop;
    if (isAt(number, text, start)) yield [start, number.lastIndex];
  }
}

const announced = announcedBy(
  'address* | adress* | anschrift* | dirección | direccion | domicilio | endereço | indirizzo | adres | wohnhaft | wohnt | live | lives | lived | living | residence | resides | residing | located | located at | ship to | sent to | send to | deliver* to | liefer* | habite | habita | vive en | vive in | home | my house | billing | shipping | office is',
);

/** Right after a word that announces an address a number and a name will do: `Lives at 4 Ostrava 12`. */
function announcedPlace(text: string, word: Word, after: Words): Anchor | undefined {
  const name = after(0);
  if (!name || name.plain.length < 3 || !isCapital(name.plain) || /^\d{4}$/.test(word.plain))
    return undefined;
  const distance = announced(text, word.start, word.end);
  if (distance === undefined || distance > 24) return undefined;
  const counted = [1, 2, 3].some((at) => /^\d{1,5}$/.test(after(at)?.plain ?? ''));
  return counted || after(1) === undefined
    ? { start: word.start, end: name.end, confidence: 0.5, reason: 'street' }
    : undefined;
}

const cornerOf =
  /\bcorner of ((?:[\p{Lu}\d][\p{L}\d.'’/-]{0,24} ?){1,5}) and ((?:[\p{Lu}\d][\p{L}\d.'’/-]{0,24} ?){1,5})/gu;

function* find(text: string): Generator<Hit> {
  let done = 0;
  for (const [start, end] of numbersOf(text)) {
    if (start < done) continue;
    const leads = isAt(letterAfter, text, end);
    const trails = isAt(letterBefore, text, start);
    if (!leads && !trails) continue;
    const word: Word = { start, end, plain: text.slice(start, end), closed: false };
    const before = trails ? asAsked(wordsBefore(text, start)) : noWords;
    const goesOn = leads && text[end] !== '\n';
    const after = goesOn ? asAsked(wordsAfter(text, text[end] === ',' ? end + 1 : end)) : noWords;
    const anchor = placeBefore(word, before) ?? streetAfter(word, after) ?? announcedPlace(text, word, after);
    if (!anchor) continue;
    const [from, to] = blockAround(text, anchor.start, anchor.end);
    const said = announced(text, from, to) !== undefined;
    const whole = to - from > anchor.end - anchor.start + 3;
    const confidence = Math.min(0.95, anchor.confidence + (said ? 0.1 : 0) + (whole ? 0.05 : 0));
    yield {
      start: Math.max(from, done),
      end: to,
      confidence,
      reasons: [anchor.reason, ...(said ? ['cue-word'] : [])],
    };
    done = to;
  }
  if (!text.includes('corner of ')) return;
  for (const match of text.matchAll(cornerOf))
    yield {
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      confidence: 0.6,
      reasons: ['street'],
    };
}

/** Addresses of houses and boxes in the forms of English, German, French, Spanish and their neighbours. */
export const postalAddress: Rule = {
  id: 'postal-address',
  title: 'Postal address',
  category: 'location',
  severity: 'medium',
  why: 'It is an address: it says where somebody lives, works or can be met.',
  remedy: 'Keep it only if the assistant needs it for current work; the town is mostly enough.',
  source: 'unverified: https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions',
  wakes: digit,
  find,
  examples: {
    hits: [
      'He lives at 14 Brindle Lane, Tessick',
      'Anschrift: Brindlerstraße 12, 04109 Tessingen',
      'Elle habite 12 rue des Tilleuls à Tessac',
      'Vive en Calle Orvane 8, 2º, Tessera',
      'Billing: Suite 838, Tessick, OR 97201',
      'Postfach 1204 in Tessingen',
      'Abita in via Orvane 7, Tessera',
      'ul. Orwana 57 m. 3',
    ],
    misses: [
      'Version 12 of the Street View API',
      'The test suite 12 failed',
      'He scored 14 points and 3 assists',
      'In 2024 the Road to Rome opened',
      'Step 3 Run the tests',
      'Nach 12 Tagen Urlaub',
    ],
  },
};
