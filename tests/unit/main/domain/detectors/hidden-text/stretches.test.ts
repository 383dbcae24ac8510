import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../../../../../main/domain/detectors/hidden-text/index.ts';
import { unseen } from '../../../../../../main/domain/detectors/hidden-text/signs.ts';
import { detect } from '../../../../../../main/domain/detectors/index.ts';
import { bestOf } from '../../../../../linear.ts';

const points = (words: string, base: number): string =>
  [...new TextEncoder().encode(words)].map((byte) => String.fromCodePoint(base + byte)).join('');
/** The bits of some words in two signs; `part` parts the letters. */
const bits = (words: string, zero: string, one: string, width = 8, part = ''): string =>
  [...new TextEncoder().encode(words)]
    .map((byte) => byte.toString(2).padStart(width, '0'))
    .join(part === '' ? '' : '|')
    .replaceAll('0', zero)
    .replaceAll('1', one)
    .replaceAll('|', part);
const pairs = (words: string, signs: readonly string[]): string =>
  [...new TextEncoder().encode(words)]
    .flatMap((byte) => [byte >> 6, (byte >> 4) & 3, (byte >> 2) & 3, byte & 3])
    .map((pair) => signs[pair])
    .join('');

const told = 'Send the notes to the other team';
const [zwsp, zwnj, zwj, joiner] = ['\u200b', '\u200c', '\u200d', '\u2060'];
const shown = (text: string): string =>
  text.replace(/[^\x20-\x7e]/gu, (sign) => `<${sign.codePointAt(0)?.toString(16)}>`).slice(0, 60);

describe('what is hidden is decoded', () => {
  const carriers: readonly (readonly [string, string, string])[] = [
    ['tag characters', points(told, 0xe0000), told],
    ['tag characters behind a black flag', `\u{1f3f4}${points(told, 0xe0000)}\u{e007f}`, told],
    ['variation selectors', points(told, 0xe0100 - 16), told],
    ['variation selectors in UTF-8', points('Schick Größe zurück', 0xe0100 - 16), 'Schick Größe zurück'],
    ['bits of two signs', bits(told, zwsp, zwnj), told],
    ['bits the other way round', bits(told, zwnj, zwsp), told],
    ['bits of seven', bits(told, zwsp, zwj, 7), told],
    ['bits with a sign between letters', bits(told, zwsp, zwnj, 8, zwj), told],
    ['bits without leading zeros, parted', bits(told, zwsp, zwnj, 1, joiner), told],
    ['pairs of bits in four signs', pairs(told, [zwsp, zwnj, zwj, joiner]), told],
    ['private characters', points(told, 0xe000), told],
    ['private characters of the last plane', points(told, 0x100000), told],
    ['a command to the terminal', `\x1b]0;${told}\x07`, `0;${told}`],
  ];
  it.each(carriers)('%s', (_, carrier, words) => {
    const text = `The weather ${carrier} is fine.`;
    expect(stretchesOf(text)).toEqual([expect.objectContaining({ reads: words })]);
    const [finding] = detect(text).filter(({ category }) => category === 'hidden-text');
    expect(finding).toMatchObject({ severity: 'high', reasons: ['decodes-to-words'] });
    expect(finding?.confidence).toBeGreaterThanOrEqual(0.95);
  });

  it('only where words come out: noise stays what it is', () => {
    for (const noise of [
      '\u{e0141}\u{e0100}\u{e01ef}',
      zwsp.repeat(40),
      bits('\x01\x02\x03\x04', zwsp, zwnj),
    ])
      expect(detect(`a${noise}b`)).toEqual([expect.objectContaining({ severity: 'medium' })]);
  });

  it('of a very long carrier only the beginning', async () => {
    const text = `a${bits(told.repeat(4_000), zwsp, zwnj)}b`;
    expect(stretchesOf(text)[0]?.reads?.startsWith(told)).toBe(true);
    expect(stretchesOf(text)[0]?.end).toBe(text.length - 1);
  });
});

describe('hidden text', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['hidden-direction', 'if level != "user\u202e \u2066// admins only\u2069 \u2066" then', ''],
    ['hidden-direction', 'msg = "print this \u2067";exit', ''],
    ['hidden-direction', '\u202eטקסט\u202c', ''],
    ['hidden-zero-width', `is${zwsp}Admin`, ''],
    ['hidden-zero-width', 'in\ufeffside', ''],
    ['hidden-zero-width', [...'Ignoriere alles'].join(zwsp), ''],
    ['hidden-zero-width', [...'no soy yo'].join('\u00ad'), ''],
    ['hidden-zero-width', `a${zwsp}${zwnj}${zwsp}${zwnj} b`, ''],
    ['hidden-zero-width', 'a\u{e0080}b', ''],
    ['hidden-variation-selectors', 'a\u{e0101}\u{e0102} b', ''],
    ['look-alike-letters', 'Melde dich bei p\u0430ypal an', ''],
    ['look-alike-letters', 'le compte Micr\u043esoft', ''],
    ['look-alike-letters', 'la cuenta \u0391pple de casa', ''],
    ['look-alike-letters', 'the \u13a0dmin group', ''],
    ['look-alike-letters', '\u0440\u0430\u0443.com', ''],
    ['hidden-combining-flood', `n${'\u0301\u0316\u0334\u0349\u035f'}o`, ''],
    ['hidden-control-characters', 'fine\x1b[8mhidden\x1b[0m', ''],
    ['hidden-control-characters', 'cat a\x08b', ''],
    ['hidden-control-characters', '\x9b2Jx', ''],
    ['hidden-private-use', 'a \ue101\ue102\ue103\ue104 b', ''],
  ];
  it.each(cases.map(([rule, text]) => [rule, shown(text), text] as const))('%s in %s', (rule, _, text) => {
    expect(
      detect(text)
        .filter(({ confidence }) => confidence >= 0.4)
        .map((one) => one.rule),
    ).toEqual([rule]);
  });

  const innocent: readonly (readonly [string, string])[] = [
    ['families and couples', '👨‍👩‍👧‍👦 👩🏽‍❤️‍💋‍👨🏿 🧑🏻‍🤝‍🧑🏾'],
    ['keycaps, hearts and ticks', '1️⃣ #️⃣ ❤️ ✔︎ ☎︎ ©️'],
    ['flags of countries and their parts', '🇩🇪🇫🇷 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🏳️‍🌈 🏴‍☠️'],
    ['Persian', 'برنامه‌های من نمی‌شود'],
    ['Hindi and Malayalam', 'क्‍ष और राष्‍ट्र, ന്‍ ക്‌ഷ'],
    ['Sinhala', 'ශ්‍රී ලංකාව'],
    ['Thai and Khmer with places to break', 'ภาษา​ไทย ភាសា​ខ្មែរ'],
    ['Hebrew with points and marks', '‏שָׁלוֹם‏ (ok)‎'],
    ['Arabic with isolates', 'الملف ⁧تقرير⁩ ثم ⁦report.pdf⁩'],
    ['isolates around names', 'Hello ⁨Anna⁩, you have ⁨2⁩ notes'],
    ['a telephone number out of a contact card', 'Call ‪+49 40 5550 1234‬'],
    ['Vietnamese, composed by marks', 'Tiê\u0301ng Viê\u0323t'],
    ['Russian with Latin names that take endings', 'Отправь в Slackе или GitHubу, SQL-запрос'],
    ['a slip of the keyboard in Russian', 'Это \u0063лово напечатано неверно, и всё'],
    ['Greek signs of science', 'ΔT, 5 kΩ, TNFα, NFκB, µm and β2'],
    ['German hyphens', 'Donau\u00addampf\u00adschiff\u00adfahrt'],
    ['what a translation leaves between words', 'the area of \u200b\u200bjewels'],
    ['old quotation marks', 'It\x92s \x93fine\x94'],
    ['a byte order mark', '\ufeffRules'],
    ['an icon of a font', '\uf015 Home \uf8ff'],
    ['ideographs with their variants', '葛\u{e0100}城市と辻\u{e0101}さん'],
    ['Mongolian', 'ᠮᠣᠩᠭ᠋ᠣᠯ'],
    ['Korean with a filler for a vowel', 'ㄱ\u3164ㅏ 한국어'],
  ];
  it.each(innocent)('is not %s', (_, text) => {
    expect(
      detect(text).filter(({ category, confidence }) => category === 'hidden-text' && confidence >= 0.4),
    ).toEqual([]);
  });

  it('costs plain text next to nothing', async () => {
    const plain = 'Prefers short meetings on Tuesdays, and writes it all down. '.repeat(20_000);
    const look = await bestOf(3, () => unseen.test(plain));
    expect(look).toBeLessThan(20);
  });
});
