import { describe, expect, it } from 'vitest';
import {
  checkCharacters,
  crc32,
  hasCheckCharacters,
} from '../../../../../main/domain/detectors/credentials/checksum.ts';
import { detect } from '../../../../../main/domain/detectors/index.ts';

/** What `detect` covers of a text, value by value. All values are made up. */
const covered = (text: string): string[] => detect(text).map(({ start, end }) => text.slice(start, end));

describe('a private key', () => {
  const line = 'MIIEowIBAAKCAQEA0Z3VS5JJcds3xfn/ygWyF8PbnGy0AHB7MIIEowIBAAKCAQEA\n';
  const begin = `-----BEGIN ${'RSA'} PRIVATE KEY-----\n`;
  const end = '-----END RSA PRIVATE KEY-----';

  it.each([1, 27, 900])('of %i lines is covered from its first to its last line', (lines) => {
    const key = `${begin}${line.repeat(lines)}abcd==\n${end}`;
    expect(covered(`Deploy key: ${key} for the server`)).toEqual([key]);
  });

  it('that was cut off is covered as far as it goes', () => {
    const key = `${begin}${line.repeat(3)}MIIEowIB`;
    expect(covered(key)).toEqual([key]);
    expect(covered(`${key}\n\nThe next paragraph is about tea.`)).toEqual([key]);
  });

  it('in one line with escaped line ends is covered whole', () => {
    const key = `${begin}${line.repeat(3)}${end}`.replaceAll('\n', '\\n');
    expect(covered(`"private": "${key}"`)).toEqual([key]);
  });
});

describe('a password', () => {
  it.each([40, 80, 81, 82, 120, 3000])('of %i characters and more is covered to its last', (length) => {
    const password = `Wq7!${'xK4#tR9'.repeat(Math.ceil(length / 7))}`.slice(0, length);
    expect(covered(`The password is ${password} for now`)).toEqual([password]);
  });
});

describe('a key of a vendor', () => {
  it('goes by the vendor, and keeps what the sentence makes it sure of', () => {
    const key = ['sk', 'ant', 'api03', `${'Qv7'.repeat(28)}xT-QwAA`].join('-');
    expect(detect(`The deploy key is ${key} for now`)).toMatchObject([
      { rule: 'anthropic-key', confidence: 0.9 },
    ]);
  });
});

describe('a number', () => {
  const iban = ['BE68', '5390', '0754', '7034'].join(' ');
  const card = ['4111', '1111', '1111', '1111'].join(' ');

  it.each([
    ['an account before a word of four letters', `Pay ${iban} from May on`, iban],
    ['a card before its expiry date', `Card ${card} 12/27`, card],
    ['a card before its security code', `Card ${card} 123`, card],
    ['an address with letters of another alphabet', 'Post: jörg@müller.example', 'jörg@müller.example'],
    ['a telephone number before a comma', 'Call +49 40 5550 1234, please', '+49 40 5550 1234'],
    ['an official number whose name follows', `${'536-90'}-4399 is my SSN`, `${'536-90'}-4399`],
  ])('is covered exactly: %s', (_, text, value) => {
    expect(covered(text)).toEqual([value]);
  });

  it.each([
    'Levels 1 2 3 4 5 6 7 8',
    'From 2026-01-14 to 2026-02-14',
    'Version 10.20.30.40',
    'Order 1234567890',
  ])('is no finding in "%s"', (text) => expect(covered(text)).toEqual([]));
});

describe('check characters', () => {
  const body = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3';

  it('are the CRC-32 in base 62', () => {
    expect(crc32('123456789')).toBe(0xcbf43926);
    expect(checkCharacters(body)).toMatch(/^[0-9A-Za-z]{6}$/);
  });

  it('make the rule surer where they are right', () => {
    const right = `ghp_${body}${checkCharacters(body)}`;
    expect(hasCheckCharacters(right)).toBe(true);
    expect(detect(right)[0]?.confidence).toBeGreaterThan(0.8);
    const wrong = `ghp_${body}000000`;
    expect(hasCheckCharacters(wrong)).toBe(false);
    expect(detect(wrong)[0]?.confidence).toBeLessThan(0.8);
  });
});
