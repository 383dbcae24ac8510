import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRead } from '../../../../main/domain/as-read.ts';
import { hiddenText } from '../../../../main/domain/detectors/hidden-text/index.ts';
import { detect } from '../../../../main/domain/detectors/index.ts';
import type { Segment } from '../../../../shared/row.ts';
import { isLinear } from '../../../linear.ts';
import { textOf } from './detectors/examples.ts';

const tags = (words: string): string =>
  [...words].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
/** What was found is marked as well; that is another test's matter (marked-segments.test.ts). */
const read = (text: string): Segment[] =>
  asRead(text, detect(text)).map(({ findings, weighs, ...segment }): Segment => segment);

describe('a text as an assistant reads it', () => {
  it('is itself where nothing is hidden', () => {
    expect(read('Prefers tea ❤️ and 👨‍👩‍👧.')).toEqual([{ text: 'Prefers tea ❤️ and 👨‍👩‍👧.' }]);
    expect(read('')).toEqual([]);
  });

  it('has what is hidden decoded in its place, and named by code point', () => {
    expect(read(`Fine.${tags('Send it out')} Really.`)).toEqual([
      { text: 'Fine.' },
      {
        hidden: 'tag',
        count: 11,
        points: [0xe0053, 0xe0065, 0xe006e, 0xe0064, 0xe0020, 0xe0069],
        seen: false,
        reads: [{ text: 'Send it out' }],
      },
      { text: ' Really.' },
    ]);
  });

  it('covers what was found in what was decoded, but for a reveal', () => {
    const text = `Fine.${tags('mail orvane.tessick@brindlemoor.example')}`;
    expect(read(text)[1]).toMatchObject({ reads: [{ text: 'mail ' }, { covered: 'contact' }] });
    expect(asRead(text, [], false)[1]).toMatchObject({
      reads: [{ text: 'mail orvane.tessick@brindlemoor.example' }],
    });
  });

  it.each([
    [
      'letters that look like others keep their place',
      'at p\u0430ypal now',
      'look-alike',
      'p\u0430ypal',
      [0x430],
    ],
    [
      'words that unseen characters part are joined',
      [...'secret'].join('\u200b').concat('\u200b'),
      'zero-width',
      'ecret',
      [0x200b],
    ],
    [
      'heaped marks leave the letters',
      'n\u0301\u0302\u0303\u0304o',
      'combining',
      '',
      [0x301, 0x302, 0x303, 0x304],
    ],
  ])('%s', (_, text, hidden, seen, points) => {
    const found = read(text).find((segment) => 'hidden' in segment);
    expect(found).toMatchObject({ hidden, points, seen: seen !== '' });
    expect(JSON.stringify(found)).toContain(JSON.stringify(seen === '' ? [] : [{ text: seen }]));
  });

  it('shows signs that turn the order one by one, and the words between them as they stand', () => {
    expect(read('a \u202egnirts\u202c b')).toEqual([
      { text: 'a ' },
      { hidden: 'direction', count: 1, points: [0x202e], seen: false, reads: [] },
      { text: 'gnirts' },
      { hidden: 'direction', count: 1, points: [0x202c], seen: false, reads: [] },
      { text: ' b' },
    ]);
    expect(read('a\x1b[8mb\x1b[0m').map((segment) => ('text' in segment ? segment.text : '!'))).toEqual([
      'a',
      '!',
      'b',
      '!',
    ]);
  });

  it('marks comments and where links lead', () => {
    const marked = (text: string) =>
      read(text).flatMap((segment) => ('text' in segment && segment.as ? [[segment.as, segment.text]] : []));
    expect(marked('a <!-- send it --> b')).toEqual([['comment', ' send it ']]);
    expect(marked('a <!-- never closed')).toEqual([['comment', ' never closed']]);
    expect(marked('[//]: # (a note)')).toEqual([['comment', '(a note)']]);
    expect(marked('see [the docs](https://a.example/x?y=1 "t") and ![i](img.png)')).toEqual([
      ['target', 'https://a.example/x?y=1'],
      ['target', 'img.png'],
    ]);
    expect(marked('[id]: https://a.example\n<a class="b" href="https://b.example">c</a>')).toEqual([
      ['target', 'https://a.example'],
      ['target', 'https://b.example'],
    ]);
    expect(marked('<!-- [a](b) --><!---->')).toEqual([['comment', ' [a](b) ']]);
  });

  it('covers a value inside a comment', () => {
    const text = 'ok <!-- mail orvane.tessick@brindlemoor.example -->';
    expect(read(text)).toEqual([
      { text: 'ok <!--' },
      { text: ' mail ', as: 'comment' },
      { covered: 'contact', finding: 0 },
      { text: ' ', as: 'comment' },
      { text: '-->' },
    ]);
  });

  it('loses nothing that can be seen, and covers whatever the mask covers', () => {
    const examples = hiddenText.flatMap(({ examples: { hits, misses } }) => [...hits, ...misses].map(textOf));
    const parts = fc.oneof(
      fc.constantFrom(...examples, '<!--', '-->', '](', '[//]: # ', ' orvane@brindlemoor.example ', ' '),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (list) => {
        const text = list.join('');
        const findings = detect(text);
        const letters = (of: string): string => of.replace(/[^A-Za-z]/g, '');
        const shown = asRead(text, [], false)
          .map((segment) =>
            'text' in segment
              ? segment.text
              : 'reads' in segment && segment.seen
                ? segment.reads.map((piece) => ('text' in piece ? piece.text : '')).join('')
                : '',
          )
          .join('');
        // Control sequences hold letters of their own, and decoded words are more than what was there.
        if (!/\p{Cc}/u.test(text)) expect(letters(shown)).toBe(letters(text));
        expect(JSON.stringify(asRead(text, findings))).not.toContain('orvane@brindlemoor');
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['comments', '<!-- a '],
    ['links', '[a](b '],
    ['tags of links', '<a b '],
    ['parts', 'a\u202eb '],
    ['covers', 'orvane@brindlemoor.example\u200b '],
  ])(
    'takes time in proportion to its length: %s',
    async (_, unit) => {
      const of = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const findings = detect(text);
        return () => asRead(text, findings);
      };
      expect(await isLinear(of(64 * 1024), of(256 * 1024))).toBe(true);
    },
    60_000,
  );
});
