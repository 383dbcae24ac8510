import { expect, it } from 'vitest';
import { detect } from '../../../main/domain/detectors/index.ts';
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
];

it.each([...signs, ...neutral, ...begun])(
  'a text of a megabyte of %j takes all rules less than a second of work',
  async (unit) => {
    const [, text] = lengths(unit);
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3 && least >= most; run += 1)
      least = Math.min(least, await workOf(() => detect(text)));
    expect(least).toBeLessThan(most);
  },
  60_000,
);
