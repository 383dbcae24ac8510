import { describe, expect, it } from 'vitest';
import { hunksOf } from '../../../../../main/domain/edit/hunks.ts';
import { lineCuts } from '../../../../../main/domain/edit/line-cuts.ts';

const told = (text: string, changes: Parameters<typeof hunksOf>[1]): string[] =>
  hunksOf(text, changes).map((hunk) =>
    hunk.map(({ is, text: words }) => `${{ same: ' ', gone: '-', new: '+' }[is]}${words}`).join('\n'),
  );
const at = (text: string, word: string) => [text.indexOf(word), text.indexOf(word) + word.length] as const;

describe('a preview', () => {
  const text = 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n';

  it('shows what goes with the lines around it', () => {
    expect(told(text, lineCuts(text, [at(text, 'd')]))).toEqual([' b\n c\n-d\n e\n f']);
  });

  it('keeps places that are far apart apart, and near ones together', () => {
    expect(told(text, lineCuts(text, [at(text, 'a'), at(text, 'j')]))).toEqual([
      '-a\n b\n c',
      ' h\n i\n-j\n ',
    ]);
    expect(told(text, lineCuts(text, [at(text, 'c'), at(text, 'e')]))).toEqual([
      ' a\n b\n-c\n d\n-e\n f\n g',
    ]);
  });

  it('shows a line before and after words in it are covered', () => {
    const words = 'one\nkey is 1234 now\nthree';
    const [start, end] = at(words, '1234');
    expect(told(words, [{ start, end, with: '[removed: credential]' }])).toEqual([
      ' one\n-key is 1234 now\n+key is [removed: credential] now\n three',
    ]);
  });

  it('shows the last line of a file without a final line end as the only one that goes', () => {
    const words = 'one\ntwo\nthree';
    expect(told(words, lineCuts(words, [at(words, 'three')]))).toEqual([' one\n two\n-three']);
  });
});
