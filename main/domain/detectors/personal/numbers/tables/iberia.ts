import { stdnum } from 'stdnum';
import { weigh } from '../check-digits.ts';
import { checked, type OfficialNumber } from '../official-number.ts';
import { elevens, luhnDigit } from '../sums.ts';

/** The check digit of social security numbers of Portugal: weights of primes from the back, modulo 10. */
const isNiss = (number: string): boolean =>
  9 - (weigh(number, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10) === Number(number[10]);

export const iberia: readonly OfficialNumber[] = [
  {
    id: 'es-dni',
    title: 'Spanish identity number (DNI, NIE)',
    owner: 'person',
    lengths: [8, 9],
    shape: /^\d{7,8}[A-HJ-NP-TV-Z]$|^[XYZ]\d{7}[A-HJ-NP-TV-Z]$/,
    groups: ['8-1', '7-1', '1-7-1', '1-8', '2-3-3-1', '1-3-4-1', '2-3-4', '2-3-3', '1-2-3-2-1', '1-3-3-1'],
    cues: 'dni | nie | nif | documento nacional | documento de identidad | identidad | número de identificación de extranjero | extranjero | spanish id',
    check: (number) =>
      checked(
        stdnum.ES?.dni,
        stdnum.ES?.nie,
      )(number.length === 8 && /^\d/.test(number) ? `0${number}` : number),
    alone: 0.65,
    grouped: 0.7,
    source: 'https://ordenacionjuego.es/gl/calculo-digito-control',
    hits: ['DNI 54362315-K', 'Mi NIE es X2482300W'],
    misses: ['DNI 54362315-A', 'NIE X2482300A'],
  },
  {
    id: 'es-cif',
    title: 'Spanish company tax number',
    owner: 'business',
    lengths: [9, 11],
    shape: /^(?:ES)?[ABCDEFGHJKLMNPQRSUVW]\d{7}[\dA-J]$/,
    groups: ['1-8', '1-7-1', '2-9'],
    cues: 'cif | nif | identificación fiscal | iva | vat',
    check: checked(stdnum.ES?.cif, stdnum.ES?.nif),
    source: 'unverified: https://sede.agenciatributaria.gob.es',
    hits: ['CIF J99216582'],
    misses: ['CIF J99216583'],
  },
  {
    id: 'es-social-security-number',
    title: 'Spanish social security number',
    owner: 'person',
    lengths: [12],
    shape: /^(?:0[1-9]|[1-4]\d|5[0-3]|66)\d{10}$/,
    groups: ['2-8-2', '2-10'],
    cues: 'seguridad social | nss | naf | afiliación | social security*',
    check: (number) =>
      Number(
        BigInt(number[2] === '0' ? number.slice(0, 2) + number.slice(3, 10) : number.slice(0, 10)) % 97n,
      ) === Number(number.slice(10)),
    grouped: 0.5,
    source: 'unverified: https://www.seg-social.es',
    hits: ['Seguridad Social 28/12345678/40'],
    misses: ['Seguridad Social 28/12345678/41'],
  },
  {
    id: 'es-passport',
    title: 'Spanish passport',
    owner: 'document',
    lengths: [9],
    shape: /^[A-Z]{3}\d{6}$/,
    groups: ['3-6'],
    cues: 'pasaporte* | passport*',
    alone: 0.2,
    announced: 0.9,
    source: 'unverified: https://www.interior.gob.es',
    hits: ['Mi pasaporte es PAB482913'],
    misses: ['Pedido PAB482913'],
  },
  {
    id: 'pt-nif',
    title: 'Portuguese tax number',
    owner: 'person',
    lengths: [9, 11],
    shape: /^(?:PT)?[1-35689]\d{8}$/,
    groups: ['3-3-3', '2-9', '2-3-3-3'],
    cues: 'nif | nipc | contribuinte | número fiscal | número de contribuinte | iva | vat | tax number',
    sum: elevens([9, 8, 7, 6, 5, 4, 3, 2]),
    check: checked(stdnum.PT?.nif),
    source:
      'unverified: https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/Portugal-TIN.pdf',
    hits: ['NIF 501 964 843'],
    misses: ['NIF 501 964 842', 'Encomenda 501964843'],
  },
  {
    id: 'pt-citizen-card',
    title: 'Portuguese citizen card',
    owner: 'document',
    lengths: [12],
    shape: /^\d{9}[A-Z\d]{2}\d$/,
    groups: ['8-1-3', '8-1-2-1', '8-4', '9-3'],
    cues: 'cartão de cidadão | cartao de cidadao | bilhete de identidade | citizen card',
    sum: luhnDigit,
    check: checked(stdnum.PT?.cc),
    grouped: 0.6,
    source: 'unverified: https://www.autenticacao.gov.pt',
    hits: ['Cartão de Cidadão 00000000 0 ZZ4'],
    misses: ['Cartão de Cidadão 00000000 0 ZZ3'],
  },
  {
    id: 'pt-social-security-number',
    title: 'Portuguese social security number',
    owner: 'person',
    lengths: [11],
    shape: /^[12]\d{10}$/,
    groups: ['3-4-4', '1-3-3-4'],
    cues: 'niss | segurança social | social security*',
    check: isNiss,
    source: 'unverified: https://www.seg-social.pt',
    hits: ['NISS 11234567892'],
    misses: ['NISS 11234567891'],
  },
];
