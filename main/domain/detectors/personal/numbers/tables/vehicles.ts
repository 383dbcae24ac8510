import type { OfficialNumber } from '../official-number.ts';

const letters = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** The check character of vehicle numbers in North America, the ninth (49 CFR 565.15). */
const isVehicle = (number: string): boolean => {
  const sum = [...number].reduce(
    (total, character, at) => total + (letters.indexOf(character) % 10) * (weights[at] ?? 0),
    0,
  );
  return '0123456789X'[sum % 11] === number[8];
};

const vin = /^(?=(?:[A-Z]*\d){4})(?=(?:\d*[A-Z]){3})[A-HJ-NPR-Z\d]{13}\d{4}$/;
const vehicleWords =
  'vin | vehicle identification* | chassis* | frame number | fahrgestell* | fin | fahrzeug ident* | numéro de série | numéro d identification du véhicule | número de bastidor | bastidor | telaio | numero di telaio | chassisnummer';
const plateWords =
  'license plate* | licence plate* | number plate* | plate number | plate | plates | registration number | vehicle registration | reg no | vrm | kennzeichen* | kfz kennzeichen | nummernschild* | autokennzeichen | immatriculation* | plaque d immatriculation | plaque | matrícula* | placa | placas | targa* | kenteken* | plaka* | rejestracja | numer rejestracyjny | registreringsnummer | rekisterinumero';

export const vehicles: readonly OfficialNumber[] = [
  {
    id: 'vin-checked',
    title: 'Vehicle identification number with its check character',
    owner: 'vehicle',
    lengths: [17],
    shape: vin,
    cues: vehicleWords,
    check: isVehicle,
    alone: 0.7,
    source: 'unverified: https://www.ecfr.gov/current/title-49/section-565.15',
    hits: [`${'1M8GDM9A'}XKP042788`],
    misses: [`${'1M8GDM9A'}1KP042788`],
  },
  {
    id: 'vin',
    title: 'Vehicle identification number',
    owner: 'vehicle',
    lengths: [17],
    shape: vin,
    cues: vehicleWords,
    announced: 0.88,
    source: 'ISO 3779',
    hits: ['Fahrgestellnummer WVWZZZ1JZ3W386752', 'VIN: VF1BB05CF28471629'],
    misses: ['Token WVWZZZ1JZ3W386752', 'VIN VF1BB05CF2847162O'],
  },
  {
    id: 'vehicle-plate',
    title: 'Vehicle plate',
    owner: 'vehicle',
    lengths: [5, 6, 7, 8, 9],
    shape: /^(?=.{0,8}\d{2})(?=.{0,8}[A-Z])[A-Z\d]{5,9}$/,
    groups: ['*'],
    cues: plateWords,
    announced: 0.75,
    reach: 36,
    source: 'unverified: https://unece.org/transport/publications/convention-road-traffic-1968',
    hits: ['License plate 7KDX 482', 'Kennzeichen HH-QX 4821', 'Matrícula 4821 KDX', 'Plaque AB-482-KD'],
    misses: ['A plate of 12 rolls', 'Plate XABCDEF'],
  },
  {
    id: 'uk-vehicle-plate',
    title: 'UK vehicle plate',
    owner: 'vehicle',
    lengths: [7],
    shape: /^[A-HJ-PR-Y]{2}(?:0[1-9]|[1-7]\d)[A-HJ-PR-Z]{3}$/,
    groups: ['4-3', '2-2-3'],
    cues: `${plateWords} | car | vehicle* | registration | reg | van`,
    grouped: 0.42,
    announced: 0.85,
    source:
      'unverified: https://www.gov.uk/government/publications/vehicle-registration-numbers-and-number-plates',
    hits: ['Her car is KD71 KXR', 'Parked: KD71 KXR'],
    misses: ['Code KI71 KXR', 'KD71KXR'],
  },
  {
    id: 'tr-vehicle-plate',
    title: 'Turkish vehicle plate',
    owner: 'vehicle',
    lengths: [5, 6, 7, 8, 9],
    shape:
      /^(?:0[1-9]|[1-7]\d|8[01])(?!AM|PM|GB|MB|KB|TB|KM|CM|MM|KG|HP|KW|MW|HZ|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|EUR|USD|GBP|CHF|TRY|MIN|SEC|MHZ|GHZ|KWH)(?:[A-Z]\d{4,5}|[A-Z]{2}\d{3,4}|[A-Z]{3}\d{2,4})$/,
    groups: ['2-1-4', '2-1-5', '2-2-3', '2-2-4', '2-3-2', '2-3-3', '2-3-4'],
    cues: `${plateWords} | araç | plakası | turkish plate`,
    grouped: 0.42,
    announced: 0.85,
    source: 'unverified: https://www.mevzuat.gov.tr',
    hits: ['Plaka 34 KDX 482', 'Aracı 06 KD 482'],
    misses: ['12 JAN 2024', 'A disk of 64 GB 1024', '99 KDX 482'],
  },
  {
    id: 'ng-vehicle-plate',
    title: 'Nigerian vehicle plate',
    owner: 'vehicle',
    lengths: [8],
    shape: /^[A-Z]{3}\d{3}[A-Z]{2}$/,
    groups: ['3-5', '3-3-2'],
    cues: plateWords,
    grouped: 0.42,
    announced: 0.85,
    source: 'unverified: https://frsc.gov.ng',
    hits: ['Plate number KDX-482QR'],
    misses: ['KDX482QR'],
  },
];
