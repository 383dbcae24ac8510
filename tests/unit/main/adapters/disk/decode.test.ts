import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encodingOf } from '../../../../../main/adapters/disk/decode.ts';
import { temporaryPlace } from './place.ts';

const { told, write } = temporaryPlace();

const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const words = '- Größe: 30 €, 日本, 🧹\r\n- second line\n';
const texts = ['Größe: 30 €, 日本, 🧹', 'second line'];

/** Every way in which a text may be written, and whether a byte of it is lost. */
const written: readonly (readonly [string, Uint8Array])[] = [
  ['UTF-8', Buffer.from(words)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${words}`)],
  ['UTF-16 of Windows with its mark', Buffer.from(`\uFEFF${words}`, 'utf16le')],
  ['UTF-16 of Windows without it', Buffer.from(words, 'utf16le')],
  ['UTF-16 of networks with its mark', swapped(`\uFEFF${words}`)],
  ['UTF-16 of networks without it', swapped(words)],
];

describe('a file that is text', () => {
  it.each(written)('is read from %s, without its mark and to the letter', async (_, bytes) => {
    expect(await told(write('CLAUDE.md', bytes))).toEqual({ texts: { 'CLAUDE.md': texts }, problems: [] });
  });

  it('keeps a mark that does not stand at its start', async () => {
    expect(await told(write('CLAUDE.md', '- a\uFEFFb\n'))).toEqual({
      texts: { 'CLAUDE.md': ['a\uFEFFb'] },
      problems: [],
    });
  });

  it.each([
    [
      'a byte that is no UTF-8',
      [Buffer.from('- one\n- t'), Buffer.of(0xff), Buffer.from('o\n')],
      ['one', 't\uFFFDo'],
    ],
    [
      'a letter of UTF-8 that is cut off',
      [Buffer.from('- one\n- t'), Buffer.of(0xe2, 0x82)],
      ['one', 't\uFFFD'],
    ],
    [
      'half a letter of UTF-16',
      [Buffer.from('\uFEFF- one\n- t', 'utf16le'), Buffer.of(0x41)],
      ['one', 't\uFFFD'],
    ],
  ])('with %s is read but for that, and says so', async (_, parts, read) => {
    expect(await told(write('CLAUDE.md', Buffer.concat(parts)))).toEqual({
      texts: { 'CLAUDE.md': read },
      problems: ['bad-bytes CLAUDE.md'],
    });
  });

  it('is told of a bad byte far behind its head', async () => {
    const bytes = Buffer.concat([Buffer.from('- made up\n'.repeat(20_000)), Buffer.of(0xff, 0x0a)]);
    expect((await told(write('CLAUDE.md', bytes))).problems).toEqual(['bad-bytes CLAUDE.md']);
  });

  it('may hold a stray control character', async () => {
    expect(await told(write('CLAUDE.md', '- one\u0001\n- two\u001b[31m\n'))).toEqual({
      texts: { 'CLAUDE.md': ['one\u0001', 'two\u001b[31m'] },
      problems: [],
    });
  });
});

describe('a file that is no text', () => {
  it.each([
    ['a zero byte', Buffer.from('- one\0two\n')],
    ['many control characters', Buffer.from('\u0001\u0002 some words \u0003\u0004\n')],
    ['the head of a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')],
  ])('by %s is named and not read', async (_, bytes) => {
    expect(await told(write('CLAUDE.md', bytes))).toEqual({ texts: {}, problems: ['not-text CLAUDE.md'] });
  });
});

describe('decoding', () => {
  it('gives the same text however the bytes are cut', async () => {
    const codings = fc.constantFrom('utf8' as const, 'utf16le' as const);
    const cuts = fc.array(fc.nat({ max: 40 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        codings,
        cuts,
        async (text, coding, places) => {
          const bytes = Buffer.from(`\uFEFF${text}`, coding);
          async function* pieces() {
            let at = 0;
            for (const end of [...places, bytes.length].toSorted((a, b) => a - b)) {
              yield bytes.subarray(at, end);
              at = Math.min(end, bytes.length);
            }
          }
          const encoding = encodingOf(bytes);
          if (!encoding) throw new Error('text was taken for none');
          let decoded = '';
          for await (const piece of decode(pieces(), encoding)) decoded += piece;
          expect(decoded).toBe(text);
        },
      ),
    );
  });
});
