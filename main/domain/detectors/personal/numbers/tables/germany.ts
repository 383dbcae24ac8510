import { stdnum } from 'stdnum';
import { dayAndMonth, travelDocumentDigit, weigh } from '../check-digits.ts';
import { checked, type OfficialNumber } from '../official-number.ts';
import { hybridDigit } from '../sums.ts';

/** Numbers of passports and identity cards: eight characters and their check digit. */
const isDocument = (number: string): boolean =>
  number.length === 9 && travelDocumentDigit(number.slice(0, 8)) === Number(number[8]);

/** The number of a statutory health insurance: the letter counts as two digits, weights 1 and 2, sums of digits. */
const isInsured = (number: string): boolean => {
  const digits = `${String(number.charCodeAt(0) - 64).padStart(2, '0')}${number.slice(1)}`;
  const sum = [...digits.slice(0, 10)].reduce((total, digit, at) => {
    const product = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === Number(digits[10]);
};

/** The number of a physician: weights 4 and 9 over six digits; the check digit fills up to the next ten. */
const isPhysician = (number: string): boolean =>
  (10 - (weigh(number, [4, 9, 4, 9, 4, 9]) % 10)) % 10 === Number(number[6]);

const bzst = 'https://www.bzst.de/DE/Privatpersonen/SteuerlicheIdentifikationsnummer';

export const germany: readonly OfficialNumber[] = [
  {
    id: 'de-tax-id',
    title: 'German tax identification number',
    owner: 'person',
    lengths: [11],
    shape: /^[1-9]\d{10}$/,
    groups: ['2-3-3-3'],
    cues: 'steuerid* | steuer id* | steuer idnr | steuerliche id* | steueridentifikation* | steuer identifikation* | idnr | id nr | tax id | tax identification* | tin | identifikationsnummer | identifikationsmerkmal',
    sum: hybridDigit,
    check: checked(stdnum.DE?.idnr),
    grouped: 0.6,
    alone: 0.5,
    source: `unverified: ${bzst}/steuerlicheidentifikationsnummer_node.html`,
    hits: ['Steuer-ID 36 574 261 809', 'My German tax id is 36574261809'],
    misses: ['Steuer-ID 36 574 261 890', 'Order 36574261808'],
  },
  {
    id: 'de-tax-number',
    title: 'German tax number',
    owner: 'person',
    lengths: [10, 11, 13],
    shape: /^\d{10,11}$|^[1-3]\d{3}0\d{8}$/,
    groups: ['2-3-5', '3-3-5', '3-4-4', '5-5', '3-3-4', '4-3-5'],
    cues: 'steuernummer* | steuer nr | steuernr | st nr | stnr | finanzamt | fa nr | tax number',
    grouped: 0.35,
    source: 'unverified: https://www.bzst.de/SharedDocs/Downloads/DE/Merkblaetter/steuernummernformat.html',
    hits: ['Steuernummer 93/815/08152', 'St.-Nr. 181/815/08155'],
    misses: ['Im Jahr 2019 bis 2024', 'Version 93.815.08152'],
  },
  {
    id: 'de-pension-number',
    title: 'German pension insurance number',
    owner: 'person',
    lengths: [12],
    shape: new RegExp(`^\\d{2}${dayAndMonth}\\d{2}[A-Z]\\d{3}$`),
    groups: ['2-6-1-3', '2-6-4', '8-1-3', '8-4', '2-7-3', '2-2-2-2-4', '2-2-2-2-1-3'],
    cues: 'sozialversicherung* | rentenversicherung* | sv nummer | svnr | sv nr | rvnr | versicherungsnummer* | vsnr | social security* | pension insurance',
    check: checked(stdnum.DE?.svnr),
    alone: 0.6,
    grouped: 0.8,
    source: 'unverified: https://www.deutsche-rentenversicherung.de',
    hits: ['Sozialversicherungsnummer 15 070649 C 103'],
    misses: ['Sozialversicherungsnummer 15 070649 C 104'],
  },
  {
    id: 'de-health-insurance-number',
    title: 'German health insurance number',
    owner: 'patient',
    lengths: [10],
    shape: /^[A-Z]\d{9}$/,
    cues: 'krankenversichert* | krankenversicherung* | krankenkasse* | kvnr | kv nummer | versichertennummer* | versicherten nr | versichertennr | versicherungsnummer* | gesundheitskarte | egk | health insurance*',
    check: isInsured,
    alone: 0.45,
    source: 'unverified: https://www.gkv-datenaustausch.de/kvnr/kvnr.jsp',
    hits: ['Krankenkasse: Versichertennummer M310119802'],
    misses: ['Versichertennummer M310119804'],
  },
  {
    id: 'de-identity-document',
    title: 'German passport or identity card',
    owner: 'document',
    lengths: [9, 10],
    shape: /^[CFGHJKLMNPRTVWXYZ](?=[A-Z0-9]*\d{2})[CFGHJKLMNPRTVWXYZ\d]{7}\d[D<]?$/,
    cues: 'personalausweis* | ausweisnummer* | ausweis* | reisepass* | pass | passnummer* | passport* | identity card | id card | perso | seriennummer',
    check: (number) => isDocument(number.slice(0, 9)),
    alone: 0.45,
    source:
      'unverified: https://www.bmi.bund.de/SharedDocs/downloads/DE/veroeffentlichungen/themen/moderne-verwaltung/ausweise/personalausweis-seriennummer.pdf',
    hits: ['Personalausweis L3K9X72T6', 'Reisepass C8V4M12H9'],
    misses: ['Ausweis L3K9X72T9', 'Commit c8041205'],
  },
  {
    id: 'de-driving-licence',
    title: 'German driving licence',
    owner: 'document',
    lengths: [11],
    shape: /^[A-Z]\d{2}[A-Z\d]{6}\d[A-Z\d]$|^[A-Z\d]\d{2}[A-Z\d]{6}\d[A-Z\d]$/,
    cues: 'führerschein* | fuhrerschein* | fahrerlaubnis* | fuehrerschein* | driving licen* | driver* licen*',
    source: 'unverified: https://www.gesetze-im-internet.de/fev_2010/anlage_8.html',
    hits: ['Führerschein Nr. B072RRE2I55'],
    misses: ['Führerschein seit 2009', 'Code B072RRE2I55'],
  },
  {
    id: 'de-physician-number',
    title: 'German physician number (LANR)',
    owner: 'business',
    lengths: [9],
    shape: /^\d{9}$/,
    groups: ['7-2'],
    cues: 'lanr | arztnummer* | arzt nr | lebenslange arztnummer | physician number',
    check: isPhysician,
    source: 'unverified: https://www.kbv.de/html/themen_2873.php',
    hits: ['Arztnummer 284713001'],
    misses: ['LANR 284713901', 'Nr. 284713001'],
  },
  {
    id: 'de-practice-number',
    title: 'German practice number (BSNR)',
    owner: 'business',
    lengths: [9],
    shape: /^(?:0[1-3]|17|20|38|46|5[1-2]|7[1-3]|78|8[3-8]|9[3-68]|99|3[59]|2[17])\d{7}$/,
    groups: ['2-7'],
    cues: 'bsnr | betriebsstättennummer* | betriebsstätten nr | betriebsstaettennummer | nbsnr',
    source: 'unverified: https://www.kbv.de/html/themen_2873.php',
    hits: ['BSNR 384713900'],
    misses: ['BSNR 004713900'],
  },
  {
    id: 'de-vat',
    title: 'German VAT number',
    owner: 'business',
    lengths: [11],
    shape: /^DE\d{9}$/,
    groups: ['2-9', '2-3-3-3'],
    cues: 'ust id* | ustid* | umsatzsteuer* | mehrwertsteuer* | vat',
    check: checked(stdnum.DE?.vat),
    alone: 0.6,
    grouped: 0.6,
    source: 'unverified: https://ec.europa.eu/taxation_customs/vies/',
    hits: ['USt-IdNr. DE136695976'],
    misses: ['USt-IdNr. DE136695978'],
  },
];
