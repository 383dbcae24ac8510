import { connectors, unitWords } from './street-words.ts';
import { isCapital, wordsAfter, wordsBefore } from './words.ts';

const most = { lines: 4, line: 44 };
const isNumber = (word: string): boolean => /^\d{1,6}[a-z]?$|^\d{2,5}[- ]\d{2,4}$/i.test(word);
const partOf = (word: string): boolean =>
  isCapital(word) || isNumber(word) || connectors.has(word.toLowerCase()) || /^[#&(∆-]/.test(word);

/** How far a line before belongs to the address: from its start, if it is short and ends in or begins with a number. */
function lineBefore(text: string, start: number): number {
  const floor = Math.max(0, start - most.line - 10);
  const [, before, between] = /([^\n]*)\n([^\n]{0,8})$/.exec(text.slice(floor, start)) ?? [];
  if (
    before === undefined ||
    between === undefined ||
    /[\p{L}\p{N}]/u.test(between) ||
    before.length > most.line
  )
    return start;
  const from = start - between.length - 1 - before.length;
  if (from === floor && floor > 0 && text[floor - 1] !== '\n') return start;
  const line = before;
  const begin = /[\p{L}\p{N}]/u.exec(line)?.index ?? 0;
  const words = line.slice(begin).split(/\s+/).filter(Boolean);
  const counts = words.filter((word) => /\d/.test(word)).length;
  return counts > 0 && counts < words.length && words.length <= 7 ? from + begin : start;
}

/** The start of what stands before on the line and belongs to the address: names, numbers, small words between them. */
function leftOf(text: string, start: number): number {
  let found = start;
  let count = 0;
  for (const word of wordsBefore(text, start)) {
    if (
      count >= 6 ||
      !partOf(word.plain) ||
      (word.closed && !/,$/.test(text.slice(word.start, word.end + 1)))
    )
      break;
    // A capital may begin the sentence: only a number marks the beginning of an address.
    if (isNumber(word.plain)) found = word.start;
    count += 1;
  }
  return found;
}

/** The end of what follows on the line: names and numbers, up to a postcode or the end of the clause. */
function rightOf(text: string, end: number): number {
  let found = end;
  const from = text[end] === ',' ? end + 1 : end;
  let count = 0;
  for (const word of wordsAfter(text, from)) {
    if (count >= 7 || word.plain === '' || !partOf(word.plain)) break;
    if (!connectors.has(word.plain.toLowerCase())) found = word.end;
    if (word.closed && text[word.end] !== ',') break;
    count += 1;
  }
  return found;
}

/** The end of the short lines below that go on with town, region, country and postcode. */
function linesBelow(text: string, end: number): number {
  let found = end;
  for (let count = 0; count < most.lines; count += 1) {
    const gap = /^[^\p{L}\p{N}\n]{0,3}\n/u.exec(text.slice(found, found + 4))?.[0].length;
    if (gap === undefined) break;
    const from = found + gap - 1;
    const ahead = text.slice(from + 1, from + most.line + 1);
    const length = ahead.indexOf('\n');
    const stop = length < 0 ? Math.min(text.length, from + most.line + 1) : from + 1 + length;
    if (length < 0 && from + most.line + 1 < text.length) {
      const short = /^[\s>?*,-]{0,8}((?:[\p{Lu}\d][\p{L}\d.'’()-]*\s?){1,5}\d{3,6})\b/u.exec(
        text.slice(from + 1, from + most.line),
      );
      return short ? from + 1 + short[0].length : found;
    }
    const line = text.slice(from + 1, stop);
    const words = line
      .replace(/^[\s>?*,-]+/, '')
      .split(/[\s,]+/)
      .filter(Boolean);
    if (words.length === 0 || words.length > 6 || !words.every((word) => partOf(word.replace(/[.,;]$/, ''))))
      break;
    found = from + 1 + line.trimEnd().length;
    if (/\d{3,}$/.test(line.trimEnd()) && !unitWords.has((words[0] ?? '').toLowerCase().replace('.', '')))
      break;
  }
  return found;
}

/** The whole address of which a part was found: the line before, the rest of the line, and the lines below. */
export function blockAround(text: string, start: number, end: number): readonly [number, number] {
  const left = leftOf(text, start);
  return [lineBefore(text, left), linesBelow(text, rightOf(text, end))];
}
