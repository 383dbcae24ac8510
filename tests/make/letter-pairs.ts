import { readFileSync, writeFileSync } from 'node:fs';

const languages = ['en', 'de', 'fr', 'es'];
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The everyday words of a language (lists of our own), without marks. */
const wordsOf = (language: string): string[] =>
  readFileSync(new URL(`words/${language}.txt`, import.meta.url), 'utf8')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .split(/[^a-z]+/)
    .filter(Boolean);

/**
 * How likely one letter follows another in words of English, German, French and Spanish: 9 stands for a pair that is
 * common, 0 for one that is as good as unknown; each language weighs the same.
 */
export function letterPairRows(): string[] {
  const counts = Array.from(letters, () => new Float64Array(26));
  for (const words of languages.map(wordsOf))
    for (const word of words)
      for (let at = 0; at + 1 < word.length; at += 1) {
        const row = counts[letters.indexOf(word.charAt(at))];
        const column = letters.indexOf(word.charAt(at + 1));
        if (row) row[column] = (row[column] ?? 0) + 1 / words.length;
      }
  return counts.map((row) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    // A little for every pair: what was not seen is rare, not impossible.
    const bits = Array.from(row, (count) => Math.log2((count + 1e-4) / (total + 26e-4)));
    return bits.map((bit) => Math.max(0, Math.min(9, Math.round(9 + (bit + 2) * 0.9)))).join('');
  });
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(
    new URL('../../main/domain/detectors/credentials/letter-pairs.ts', import.meta.url),
    `/**
 * How likely one letter (the row) is followed by another (the column) in words of English, German, French and Spanish,
 * from 0 to 9. Made by tests/make/letter-pairs.ts from word lists of our own.
 */
export const letterPairs: readonly string[] = [
${letterPairRows()
  .map((row) => `  '${row}',`)
  .join('\n')}
];
`,
  );
