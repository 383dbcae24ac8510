import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../../main/domain/edit/change.ts';
import { planEdits } from '../../../../../main/domain/edit/plan.ts';
import { plain, segment } from '../../../../../main/domain/importers/segment.ts';

/** The text without the entries whose words are named; every entry is found as the importers find it. */
function without(text: string, ...words: readonly string[]): string {
  const entries = segment(text, plain('instruction'));
  const edits = words.map((word) => {
    const entry = entries.find((one) => one.text.includes(word));
    if (!entry) throw new Error(`no entry says ${word}`);
    return { locator: entry.locator, redact: null };
  });
  const plan = planEdits(text, 'lines', edits);
  return applyChanges(text, plan?.changes ?? []);
}

describe('deleting an entry takes its whole lines and nothing else', () => {
  it.each([
    ['an item of a list', '- one\n- two\n- three\n', 'two', '- one\n- three\n'],
    ['with CR LF', '- one\r\n- two\r\n- three\r\n', 'two', '- one\r\n- three\r\n'],
    ['with tabs', '- a\n\t- one\n\t- two\n', 'two', '- a\n\t- one\n'],
    ['of two lines', '- one\n- two\n  goes on\n- three\n', 'two', '- one\n- three\n'],
    ['nested in another', '- one\n  - inner\n- two\n', 'inner', '- one\n- two\n'],
    ['around another', '- outer\n  - inner\n- two\n', 'outer', '  - inner\n- two\n'],
    ['the last one of a file without a final line end', '- one\n- two', 'two', '- one'],
    ['the last two of it', '- one\n- two\n- three', 'three', '- one\n- two'],
    ['the only one of a file', 'one', 'one', ''],
    ['the only one of a file with a line end', 'one\n', 'one', ''],
    ['a paragraph, and the blank lines around it stay', 'one\n\ntwo\n\nthree\n', 'two', 'one\n\n\nthree\n'],
    ['a heading, and what stands under it stays', '# One\n\n- two\n', 'One', '\n- two\n'],
    ['an underlined heading with its line', 'One\n===\n\ntwo\n', 'One', '\ntwo\n'],
    ['a bold heading', '**One**\n\ntwo\n', 'One', '\ntwo\n'],
    [
      'a value of the front matter',
      '---\nname: one\nnote: two\n---\ntext\n',
      'two',
      '---\nname: one\n---\ntext\n',
    ],
    ['a fenced block with its fences', 'a\n\n```sh\none\n```\n\nb\n', 'one', 'a\n\n\nb\n'],
    [
      'a row of a table',
      '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n',
      '1',
      '| a | b |\n|---|---|\n| 3 | 4 |\n',
    ],
    ['a quotation', '> one\n\ntwo\n', 'one', '\ntwo\n'],
    ['a comment', '<!-- one -->\n\ntwo\n', 'one', '\ntwo\n'],
  ])('%s', (_, text, word, left) => expect(without(text, word)).toBe(left));

  it('several at once, the last line included', () => {
    expect(without('- one\n- two\n- three\n- four', 'two', 'three', 'four')).toBe('- one');
  });

  it('and every other line stays as it was, whatever the file and whatever goes', () => {
    const line = fc.constantFrom(
      '- item',
      '  - inner',
      '# Head',
      'words',
      '',
      '\ttabbed',
      '> said',
      '| a | b |',
      '---',
      '```',
      '1. one',
      '**Bold**',
      '<!-- c -->',
    );
    const file = fc.tuple(
      fc.array(line, { maxLength: 25 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
    );
    fc.assert(
      fc.property(
        file,
        fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }),
        ([lines, end, closed], chance) => {
          const text =
            lines.map((words, at) => (words === '' ? words : `${words} ${at}`)).join(end) +
            (closed ? end : '');
          const entries = segment(text, plain('instruction'));
          const gone = entries.filter((_, at) => chance[at]);
          const plan = planEdits(
            text,
            'lines',
            gone.map(({ locator }) => ({ locator, redact: null })),
          );
          const left = applyChanges(text, plan?.changes ?? []);
          const goneLines = new Set(
            gone.flatMap(({ locator: { lines: [from, to] = [0, 0] } }) =>
              Array.from({ length: to - from + 1 }, (_, at) => from + at),
            ),
          );
          const before = text.split(end);
          const after = left.split(end);
          // What is left is the old lines in their order, and only lines of the chosen entries, or the line under a heading, are not there.
          let at = 0;
          for (const [number, words] of before.entries()) {
            if (after[at] === words && !goneLines.has(number + 1)) at += 1;
            else
              expect(
                goneLines.has(number + 1) ||
                  /^(?:---|===)/.test(words) ||
                  (words === '' && number === before.length - 1),
              ).toBe(true);
          }
          expect(at === after.length || left === '').toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
