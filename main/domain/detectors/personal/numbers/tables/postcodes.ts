import type { OfficialNumber } from '../official-number.ts';

const cues =
  'postcode* | post code | postal code | zip | zip code | address* | adresse* | dirección | lives in | live in | code postal | eircode';
const source = 'unverified: https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions';

/** Postcodes whose letters and digits tell them. */
export const postcodes: readonly OfficialNumber[] = [
  {
    id: 'uk-postcode',
    title: 'UK postcode',
    owner: 'place',
    lengths: [5, 6, 7],
    shape:
      /^(?:GIR0AA|(?:[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]))\d[ABD-HJLNP-UW-Z]{2})$/,
    groups: ['2-3', '3-3', '4-3'],
    cues,
    grouped: 0.55,
    announced: 0.85,
    source:
      'unverified: https://www.gov.uk/government/publications/bulk-data-transfer-for-sponsors-xml-schema',
    hits: ['Postcode KX4 7QD', 'near LS9 7QD'],
    misses: ['Room QA1 1AA', 'LS97QD', 'M1 1CA'],
  },
  {
    id: 'ca-postcode',
    title: 'Canadian postal code',
    owner: 'place',
    lengths: [6],
    shape: /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d$/,
    groups: ['3-3'],
    cues,
    grouped: 0.55,
    announced: 0.85,
    source,
    hits: ['Lives in K2P 1L4'],
    misses: ['D2P 1L4', 'K2P1L4'],
  },
  {
    id: 'ie-eircode',
    title: 'Irish Eircode',
    owner: 'place',
    lengths: [7],
    shape: /^(?:[AC-FHKNPRTV-Y]\d{2}|D6W)[0-9AC-FHKNPRTV-Y]{4}$/,
    groups: ['3-4'],
    cues,
    grouped: 0.42,
    announced: 0.85,
    source,
    hits: ['Eircode T12 K8XY'],
    misses: ['B12 K8XY'],
  },
];
