import { describe, expect, it } from 'vitest';
import { found, rulesFor } from './found.ts';

/** Numbers that no country gives out, or that are made up. */
describe('a telephone number', () => {
  it.each([
    ['Call me at (212) 555-0187', '(212) 555-0187'],
    ['212.555.0187 is her cell', '212.555.0187'],
    ['Phone: 001-212-555-0187x1234', '001-212-555-0187x1234'],
    ['Phone 212-555-0187 ext. 44', '212-555-0187 ext. 44'],
    ['Ruf mich an: 0171 5550123', '0171 5550123'],
    ['Telefon 030/901820', '030/901820'],
    ['Handynummer +49 (0)171 5550123', '+49 (0)171 5550123'],
    ['Appelez le 01 99 00 12 34', '01 99 00 12 34'],
    ['Son portable : 06.39.98.12.34', '06.39.98.12.34'],
    ['Su móvil es 612 345 678', '612 345 678'],
    ['Llámame al 91 234 56 78', '91 234 56 78'],
    ['T: 44 668 18 00', '44 668 18 00'],
    ['WhatsApp 5512345678', '5512345678'],
    ['+44 20 7946 0123', '+44 20 7946 0123'],
  ])('is found: %s', (text, value) => {
    expect(found(text)).toEqual([['phone', value]]);
  });

  it.each([
    'Released 2026-01-14 12:30',
    'From 14.01.2026 to 15.01.2026',
    'Call the function with 1234567',
    'Contact: 123-45-6789',
    'Serial (0001-9999)',
    'ISBN 978-3-16-148410-0',
    'A call on 2024-2025 budgets',
    'The number 1 000 000',
    'Pages 100-200, 300-400',
    '3.14159265',
    'phone 12',
    'The number 1234567890',
    'A message of 1234567890 bytes',
  ])('is no finding: %s', (text) => {
    expect(rulesFor(text)).toEqual([]);
  });
});

describe('an address of a machine', () => {
  it.each([
    ['The VPN ends at 198.18.7.44/24', 'ip-address', '198.18.7.44/24'],
    ['ssh to 2a02:8071:b5c::17, please', 'ip-address', '2a02:8071:b5c::17'],
    ['IPv4 10.20.30.40', 'ip-address', '10.20.30.40'],
    ['[2a02:8071:b5c::17]:8080', 'ip-address', '2a02:8071:b5c::17'],
    ['Printer 3C-22-FB-8A-01-D7', 'mac-address', '3C-22-FB-8A-01-D7'],
  ])('is found: %s', (text, rule, value) => {
    expect(found(text)).toEqual([[rule, value]]);
  });

  it.each([
    'http://127.0.0.1:3000 and 0.0.0.0',
    '::1',
    'version 10.20.30.40',
    'std::cout << a::b',
    'at 12:30:45',
    '300.168.1.1',
    '2001::25de::cade',
    'ff:ff:ff:ff:ff:ff',
  ])('is no finding: %s', (text) => {
    expect(rulesFor(text)).toEqual([]);
  });
});
