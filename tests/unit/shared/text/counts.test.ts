import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../../shared/text/problems.ts';

describe('a number with what follows it', () => {
  it.each([
    [0, 'Found 0 files in All.'],
    [1, 'Found 1 file in All.'],
    [2, 'Found 2 files in All.'],
    ['1', 'Found 1 file in All.'],
    ['1,024', 'Found 1,024 files in All.'],
  ])('is of one or of many: %s', (files, sentence) => {
    expect(fill('Found {files:file|files} in {place}.', { files, place: 'All' })).toBe(sentence);
  });

  it('stays visible where it is not told', () => {
    expect(fill('Found {files:file|files} in {place}.')).toBe('Found {files:file|files} in {place}.');
  });

  it('and no sentence of the application counts one of many things', () => {
    const nouns =
      'bytes characters connectors days documents entries exports files findings folders imports lines members places projects rules sources steps terms things tools values versions words';
    const plural = new RegExp(
      `\\{\\w+\\} (?:(?:are|were|have|lie|more) )?(?:${nouns.replaceAll(' ', '|')}|are|were|have|lie)\\b`,
    );
    const found = globSync('shared/text/*.ts')
      .flatMap((file) => readFileSync(file, 'utf8').match(/'[^'\n]*'/g) ?? [])
      .filter((sentence) => plural.test(sentence));
    // Each of these is said of several alone.
    expect(found.sort()).toEqual([
      "'Show all {count} findings'",
      "'These {count} entries'",
      "'This archive holds more than {limit} members. What comes after them was not looked at.'",
      "'{count} findings that you called wrong'",
    ]);
  });
});
