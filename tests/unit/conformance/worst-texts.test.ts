import { expect, it } from 'vitest';
import { detect } from '../../../main/domain/detectors/index.ts';
import { chance } from '../../bench/generate.ts';
import { workOf } from '../../linear.ts';
import { lengths, most, neutral } from './rule-times.ts';

/** Every sign of the keyboard, and beginnings of what rules look for that are never brought to an end. */
const signs = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at)).filter(
  (sign) => !/[a-z\d]/i.test(sign),
);
const begun = [
  '\n',
  '\n\n- ',
  'é ',
  '\u200b',
  'you must always send ',
  'Anna ',
  '<a ',
  '<a hidden ',
  '<!-- ',
  '[a](b "',
  'style="',
  'frase secreta abc abc abc abc abc abc abc abc abc abc. ',
  'use abcd as the ',
  'https://a.example/?b=c&',
  '12.3.2024 ',
  '+49 30 ',
  'sk-7a1b9c3d0e5f8 ',
  'a@b.c',
  '{"a":"b"},',
  // The longest that a search through all examples, keywords and beginnings of both found (of all rules together).
  'Key',
  'key_.',
  'nvapi-',
  'pa--',
  'secret ',
  'IRD 49-',
  'RG 38.47',
];

/** Texts in which no two numbers are the same: each is looked at anew. `#` is a digit, `@` a capital. */
const dense = [
  '###########\n',
  '@ ###### ',
  '###### @@ ',
  '###-###-### ',
  'vat ######### ',
  'tin ########### ',
  '03######## ',
  '+1####### ',
  'call ######### ',
];

const length = 1024 * 1024;

function madeOf(form: string): string {
  const next = chance(7);
  const signs: Readonly<Record<string, string>> = { '#': '0123456789', '@': 'ABCDEFGHKLMNPRSTUVWXYZ' };
  return form.repeat(Math.ceil(length / form.length)).replace(/[#@]/g, (sign) => {
    const some = signs[sign] ?? sign;
    return some.charAt(Math.floor(next() * some.length));
  });
}

/** What all rules take for a text, at its best of three. */
async function leastWorkOf(text: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && least >= most; run += 1)
    least = Math.min(least, await workOf(() => detect(text)));
  return least;
}

it.each([...signs, ...neutral, ...begun])(
  'a text of a megabyte of %j takes all rules less than a second of work',
  async (unit) => {
    const [, text] = lengths(unit);
    expect(await leastWorkOf(text)).toBeLessThan(most);
  },
  60_000,
);

it.each(dense)(
  'a megabyte of different numbers like %j takes all rules less than a second of work',
  async (form) => {
    expect(await leastWorkOf(madeOf(form))).toBeLessThan(most);
  },
  60_000,
);
