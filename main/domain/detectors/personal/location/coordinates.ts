import type { Judged } from '../../pattern.ts';
import type { Hit, Rule } from '../../rule.ts';

const pair =
  /(?<![\w.+-])[-+]?\d{1,2}\.\d{2,9}°?\s?(?:[,;]|\s)\s?(?:["']?(?:lon|lng|long|longitude)["']?\W{1,4})?[-+]?\d{1,3}\.\d{2,9}°?(?![\w]|\.\d)/gi;
const sexagesimal =
  /(?<![\w.+-])\d{1,2}°\s?\d{1,2}['′’]\s?(?:\d{1,2}(?:\.\d{1,4})?["″”]\s?)?[NS]\W{1,3}\d{1,3}°\s?\d{1,2}['′’]\s?(?:\d{1,2}(?:\.\d{1,4})?["″”]\s?)?[EWO](?!\w)/g;
const plusCode = /(?<![\w+])[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\w+])/y;
const label =
  /(?:geo:|\b(?:gps|coordinates?|coords?|koordinaten|coordonnées|coordenadas|coordinate|position|location|lat(?:itude)?))["']?\W{0,4}(?:lat(?:itude)?["']?\W{1,4})?$/i;

/** A pair of decimals within the globe: four places of decimals tell a house, two a town. */
function judge(value: string, start: number, text: string): Judged {
  const [latitude = '', longitude = ''] = value.match(/[-+]?\d{1,3}\.\d+/g) ?? [];
  if (Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180) return [0];
  const places = Math.min(...[latitude, longitude].map((part) => part.split('.')[1]?.length ?? 0));
  const before = text.slice(Math.max(0, start - 28), start);
  if (label.test(before) || /l(?:on|ng)/i.test(value)) return [places >= 3 ? 0.92 : 0.55, 'cue-word'];
  const end = start + value.length;
  const listed = /[\d.],?\s*$/.test(before) || /^\s*,\s*-?\d/.test(text.slice(end, end + 8));
  if (listed || Math.abs(Number(latitude)) < 1 || places < 4) return [0];
  return [0.7, 'known-shape'];
}

function* find(text: string): Generator<Hit> {
  for (const { 0: value, index: start } of text.matchAll(pair)) {
    const [confidence, ...reasons] = judge(value, start, text);
    if (confidence > 0) yield { start, end: start + value.length, confidence, reasons };
  }
  for (const { 0: value, index: start } of text.matchAll(sexagesimal))
    yield { start, end: start + value.length, confidence: 0.9, reasons: ['known-shape'] };
  for (let at = text.indexOf('+'); at >= 0; at = text.indexOf('+', at + 1)) {
    plusCode.lastIndex = Math.max(0, at - 8);
    if (at >= 8 && plusCode.test(text))
      yield { start: at - 8, end: plusCode.lastIndex, confidence: 0.7, reasons: ['known-shape'] };
  }
}

/** Places on the globe: decimal degrees, degrees with minutes and seconds (ISO 6709), and plus codes. */
export const coordinates: Rule = {
  id: 'coordinates',
  title: 'Precise location',
  category: 'location',
  severity: 'medium',
  why: 'It is a point on the map, exact enough to tell a house.',
  remedy: 'Delete the entry; the name of the town is mostly enough.',
  source: 'ISO 6709',
  wakes: /\.\d\d|[°+]/,
  find,
  examples: {
    hits: [
      'The hut is at 47.12345, 11.98765',
      'lat: 47.123, lng: 11.987',
      'GPS 47.1234 11.9876',
      `Meet at 47° 07' 24" N, 11° 59' 15" E`,
      'Plus code 8FVC9G8F+6XQ',
    ],
    misses: [
      'From 12.50, 14.75 to 18.00',
      'Weights 0.1234, 0.5678 of 3',
      '95.1234, 200.5678',
      'Version 1.2.3',
    ],
  },
};
