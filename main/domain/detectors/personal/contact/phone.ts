import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Hit, Rule } from '../../rule.ts';
import { type Cues, createCues } from '../context/cues.ts';
import { near, windowBefore } from '../context/windows.ts';
import { formOf, looksLikeOther, written } from './phone-shape.ts';

/** Words that name a telephone; words of reaching somebody that are said of other things too; other numbers. */
const words = {
  telephone:
    'phone* | telephone* | tel | mobile | mobile number | cell | cellphone | cell number | fax | landline | whatsapp | hotline | helpline | ph | mob | telefon* | tel nr | handy | handynummer | mobil | mobilnummer | festnetz | rufnummer* | durchwahl | téléphone* | portable | numéro de téléphone | teléfono* | móvil | celular | tlf | tfno | telefono | cellulare | telefone | telemóvel | telefoon | gsm | mobiel | cep | puhelin | puh | tlf nr | 電話 | 电话 | 전화',
  reaching:
    'call | calls | call me | call us | called | calling | ring | dial | reach | text | texts | sms | signal | voicemail | ext | anruf* | anrufen | erreich* | zurückruf* | appel* | joindre | joignable | llam* | chiamare | ligar | bellen',
  naming:
    'message | messages | contact | contacts | number | numbers | registered | nummer | numéro | contacter | número | contacto | contactar | numara* | ruf',
  other:
    'order | invoice | ticket | ref | reference | isbn | issn | version | account | acct | iban | konto | kontonummer | card | ssn | tax | id | ids | sku | serial | tracking | postcode | zip | plz | bestellung | rechnung* | kunde* | facture | commande | pedido | factura | cuenta | port | pin | code | population | revenue | usd | eur | patient | nhs | medicare | licen* | passport* | bsn | tfn | abn',
} as const;
const cuesOf = createCues(
  [words.telephone, words.reaching, words.other, words.naming].map((list) => list.split('|')),
);

/** `T: …`, a receiver before the number. */
const sign = /(?:\b[TPMFH][.:]|[☎✆📞📱☏])\s{0,2}$/u;

type Told = 'telephone' | 'reaching' | 'naming' | undefined;

/** Which word near a number says what it is; the nearest before it, else one after it. */
function told(text: string, cues: Cues, start: number, end: number, after: number): Told {
  if (sign.test(text.slice(windowBefore(text, start, after), start))) return 'telephone';
  const found = cues.before(start, after);
  const other = found.get(2) ?? near.before;
  const telephone = found.get(0) ?? near.before;
  const reaching = found.get(1) ?? near.before;
  if (telephone < other || (telephone === other && telephone < near.before)) return 'telephone';
  if (reaching < other) return 'reaching';
  if ((found.get(3) ?? near.before) < other) return 'naming';
  if (other < near.before) return undefined;
  return cues.behind(end).has(0) ? 'telephone' : undefined;
}

const shape =
  /(?<![\p{L}\p{N}_.,#/@=$€£+%-])(?:\+|\(\+)?\(?\d(?:[ \u00a0\u2009\u202f.()/–‑-]{0,3}\d){5,16}(?:\s?(?:x|ext\.?|extension|durchwahl|dw|poste)\s?\d{1,6})?(?![\p{L}\p{N}_@%]|[.,-]\d)/gu;

/** Where the library is asked about a number without a country: in these it must hold. */
const countries = ['GB', 'DE', 'FR', 'TR', 'CH', 'NL', 'SE', 'AU'] as const;
/** The library takes longer about a number than all else: of one text it is asked about so many. */
const asked = 4_000;

/** What the library says of a number: valid, possible by its length, or neither. */
type Validity = 'valid' | 'possible' | 'none';
type Library = Readonly<Record<'anywhere' | 'somewhere', (value: string) => Validity>>;

/** The library, as far as one text may ask it. What is beyond counts as possible. */
function createLibrary(): Library {
  let count = 0;
  const whileAsked =
    (ask: (value: string) => Validity) =>
    (value: string): Validity => {
      count += 1;
      return count > asked ? 'possible' : ask(value);
    };
  return {
    anywhere: whileAsked((digits) => {
      const number = parsePhoneNumberFromString(`+${digits}`);
      if (number?.isValid()) return 'valid';
      return number?.isPossible() ? 'possible' : 'none';
    }),
    somewhere: whileAsked((value) =>
      countries.some((country) => parsePhoneNumberFromString(value, country)?.isValid()) ? 'valid' : 'none',
    ),
  };
}

/** How sure a number is, and why; the library is dear, so it is asked last and rarely. */
function judge(value: string, context: () => Told, library: Library): readonly [number, readonly string[]] {
  const { digits, groups, international } = written(value);
  if (digits.length < 6 || digits.length > 17 || looksLikeOther(value)) return [0, []];
  const inGroups = groups.includes('-');
  if (international) {
    const validity = library.anywhere(digits.replace(/^00/, ''));
    if (validity === 'valid') return [0.93, ['valid-number']];
    const said = context();
    if (validity === 'possible' && (said || value.startsWith('+')))
      return said ? [0.85, ['cue-word', 'possible-number']] : [0.7, ['possible-number']];
    return said === 'telephone' ? [0.5, ['cue-word']] : [0, []];
  }
  const form = formOf(value);
  const said = context();
  if (said === 'telephone' && (inGroups || digits.length >= 7)) return [inGroups ? 0.88 : 0.82, ['cue-word']];
  if (form > 0) return [said ? Math.max(form, 0.8) : form, [...(said ? ['cue-word'] : []), 'national-form']];
  if (digits.length > 13 || groups === '3-2-4') return [0, []];
  if (said && inGroups) return [said === 'reaching' ? 0.65 : 0.55, ['cue-word']];
  const fromZero = /^\(?0[1-9]/.test(value) && digits.length >= 9 && digits.length <= 12;
  if (!fromZero && !(said === 'reaching' && digits.length >= 9)) return [0, []];
  const validity = library.somewhere(value);
  if (validity === 'none') return [0, []];
  if (said) return validity === 'valid' ? [0.7, ['cue-word', 'valid-number']] : [0.55, ['cue-word']];
  if (validity === 'possible') return [0.3, ['possible-number', 'no-cue']];
  return inGroups ? [0.65, ['valid-number', 'national-form']] : [0.3, ['valid-number', 'no-cue']];
}

function* find(text: string): Generator<Hit> {
  const cues = cuesOf(text);
  const library = createLibrary();
  let after = 0;
  for (const match of text.matchAll(shape)) {
    if (match[0].includes(')') && !match[0].includes('(')) continue;
    const open = match[0].startsWith('(') && !match[0].includes(')') ? 1 : 0;
    const start = match.index + open;
    const end = match.index + match[0].length;
    const [confidence, reasons] = judge(
      match[0].slice(open),
      () => told(text, cues, start, end, after),
      library,
    );
    after = end;
    if (confidence > 0) yield { start, end, confidence, reasons };
  }
}

/** Telephone numbers, found by shape and context; a library judges only what was found (ITU-T E.164). */
export const phone: Rule = {
  id: 'phone',
  title: 'Telephone number',
  category: 'contact',
  severity: 'low',
  why: 'It is somebody’s telephone number.',
  remedy: 'Keep it only if the assistant needs it for current work.',
  source: 'ITU-T E.164',
  // Six digits with a few marks between them are in every number that the shape takes.
  wakes: /\d(?:[ \u00a0\u2009\u202f.()/–‑-]{0,3}\d){5}/,
  find,
  examples: {
    hits: [
      'Agency contact: Mira, +49 40 5550 1234',
      'Call (212) 555-0187 after nine',
      'Tel. 030 901820',
      'Handy 0171 5550123',
      'Son portable : 06 39 98 12 34',
      'Su móvil es 612 345 678',
      '0044 20 7946 0123 is the office',
      'Phone 212.555.0187 x1234',
    ],
    misses: [
      'On 2026-01-14 at 12:30',
      'Version 1.2.3.4',
      '192.168.10.20',
      'The invoice 20260114',
      'Levels 48 to 56',
      '4242 4242 4242 4242',
      'Order 212 555 018 of May',
      'ISBN 978-3-16-148410-0',
      'From 1 000 000 to 2 000 000',
    ],
  },
};
