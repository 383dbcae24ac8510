import { describe, expect, it } from 'vitest';
import { detect } from '../../../../../../main/domain/detectors/index.ts';
import { numbers } from '../../../../../../main/domain/detectors/personal/numbers/index.ts';
import { createReader } from '../../../../../../main/domain/detectors/personal/numbers/reading.ts';
import { isLinear } from '../../../../../linear.ts';
import { found, rulesFor } from './found.ts';

/** All numbers are made up; their check digits hold. */
describe('an official number', () => {
  it.each([
    ['My social security number is 536-90-4399.', 'us-ssn', '536-90-4399'],
    ['Meine Steuer-ID lautet 36 574 261 809.', 'de-tax-id', '36 574 261 809'],
    ['Steueridentifikationsnummer: 36574261809', 'de-tax-id', '36574261809'],
    ['Sozialversicherungsnummer 15 070649 C 103', 'de-pension-number', '15 070649 C 103'],
    ['Son numéro de sécurité sociale : 2 95 10 99 126 111 93', 'fr-nir', '2 95 10 99 126 111 93'],
    ['Numéro fiscal 30 23 217 600 053', 'fr-tax-number', '30 23 217 600 053'],
    ['Su DNI es 54362315-K', 'es-dni', '54362315-K'],
    ['El NIE de Orvane: X2482300W', 'es-dni', 'X2482300W'],
    ['N.º de la Seguridad Social 28/12345678/40', 'es-social-security-number', '28/12345678/40'],
    ['Il suo codice fiscale è RCCMNL83S18D969H', 'it-codice-fiscale', 'RCCMNL83S18D969H'],
    ['BSN van Orvane: 111222333', 'nl-bsn', '111222333'],
    ['Numer PESEL 44051401359', 'pl-pesel', '44051401359'],
    ['NHS no. 943 476 5870', 'uk-nhs-number', '943 476 5870'],
    ['National Insurance: HH 01 02 03 D', 'uk-nino', 'HH 01 02 03 D'],
    ['Aadhaar no 2341 2341 2346', 'in-aadhaar', '2341 2341 2346'],
    ['主人的身份证号是360426199101010071', 'cn-resident-number', '360426199101010071'],
    ['주민등록번호 880214-1384716', 'kr-resident-number', '880214-1384716'],
    ['tax_file_number=123456782', 'au-tfn', '123456782'],
    ['PESEL44051401359', 'pl-pesel', '44051401359'],
    ['Kennzeichen HH-QX 4821', 'vehicle-plate', 'HH-QX 4821'],
    ['Reisepass Nr. AB3847162', 'passport-number', 'AB3847162'],
    ['La matrícula es 4821 KDX', 'vehicle-plate', '4821 KDX'],
    ['Plaque d’immatriculation : AB-482-KD', 'vehicle-plate', 'AB-482-KD'],
    ['Kontonummer 38471629', 'account-number', '38471629'],
  ])('is found with its word: %s', (text, rule, value) => {
    expect(found(text)).toEqual([[rule, value]]);
  });

  it.each([
    'Order 536904399',
    '111222333',
    'Ticket 1234567890 is closed',
    'Build 44051401359 failed',
    'The id is 123456782',
    'It has 28471639 rows and 9434765870 bytes',
    'Commit 3f2a9c1 of 2026-01-14T12:30:45',
    'uuid 550e8400-e29b-41d4-a716-446655440000',
    'https://brindlemoor.example/orders/111222333',
    '00100000 01110111 01101111',
    'The account has 250000 rows, the bank 12000000 customers',
    'backup 120324-1531.tar of 240312-1530',
    'A passport to success, and by the way order AB3847162',
  ])('is no finding without one: %s', (text) => {
    expect(rulesFor(text)).toEqual([]);
  });

  it('needs its check digits even beside its word', () => {
    expect(rulesFor('PESEL 44051401358')).toEqual([]);
    expect(rulesFor('Steuer-ID 36 574 261 890')).not.toContain('de-tax-id');
  });

  it('is what the nearest word says', () => {
    expect(rulesFor('Not her BSN but her TFN: 123456782')).toEqual(['au-tfn']);
  });

  it('lends its word to the next only across a conjunction', () => {
    expect(rulesFor('SSN 536-90-4399 and 912-74-3058')).toHaveLength(2);
    expect(rulesFor('BSN 111222333, invoice 123456782')).toEqual(['nl-bsn']);
  });

  it('is surer with a word than without, and says why', () => {
    const [bare] = detect('Seen: 536-90-4399');
    const [announced] = detect('SSN: 536-90-4399');
    expect(bare?.reasons).toContain('no-cue');
    expect(announced?.reasons).toContain('cue-word');
    expect(announced?.confidence).toBeGreaterThan(bare?.confidence ?? 1);
  });

  it('is not put together from numbers that merely follow each other', () => {
    expect(rulesFor('Rows 12 345 678 901 234 and 3 14 15 92 65 35')).toEqual([]);
    expect(rulesFor('Suite 680 36 4022 is empty')).not.toContain('us-ssn');
  });

  it.each([
    '1234 ',
    '123456789 ',
    '123-45-6789 ',
    'A1 ',
    '1 A ',
    'AB 12 ',
    'ssn 111222333 ',
    '12 ABC 345 ',
    '1-',
    '0',
  ])(
    'is looked for in time that grows with the text, on %s',
    async (unit) => {
      const read = createReader(numbers);
      const count = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        return () => read(text).size;
      };
      expect(await isLinear(count(64 * 1024), count(256 * 1024))).toBe(true);
    },
    60_000,
  );
});
