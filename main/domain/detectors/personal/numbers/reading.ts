import type { Hit } from '../../rule.ts';
import { type Cues, createCues } from '../context/cues.ts';
import { near } from '../context/windows.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import type { OfficialNumber } from './official-number.ts';
import { createShapes, ownConfidence } from './shapes.ts';
import { isLoose } from './surroundings.ts';
import { isNoNumber, type Written, writtenAs } from './written.ts';

/** What stands in one text: the hits of each rule, by its id. */
export type Hits = ReadonlyMap<string, readonly Hit[]>;

/** Words of numbers that nobody's identity hangs on: what announces something else counts only if it stands nearer. */
const others =
  'order | orders | invoice* | ticket* | version | build | commit | issue | isbn | issn | tracking | sku | bestellung* | rechnung* | auftrag* | commande* | facture* | pedido* | factura*';
/** How far a word reaches to a number without check digits. */
const uncheckedReach = 40;
/** Each character between a word and the number takes this from the confidence, so that of two words the nearer counts. */
const perCharacter = 0.0008;
const announcedAs = { checked: 0.94, unchecked: 0.84 };

const none: readonly number[] = [];

/** Reads a text for all the numbers of a list in one pass. */
export function createReader(numbers: readonly OfficialNumber[]): (text: string) => Hits {
  const words = [...numbers.map((number) => number.cues), others].map((list) => list.split('|'));
  const cuesOf = createCues(words);
  const shapes = createShapes(numbers);

  /** A word reaches further where a check digit says the same. */
  const reaches = numbers.map(({ reach, check }) => reach ?? (check ? near.before : uncheckedReach));

  return (text) => {
    const hits = new Map<string, Hit[]>();
    let cues: Cues | undefined;

    /** Judges a candidate as the number that stands at a place of the list. */
    const put = (at: number, candidate: Candidate, written: Written, distance?: number): void => {
      const number = shapes.fits(at, written) ? numbers[at] : undefined;
      const hit = number && judge(number, candidate, written, distance);
      if (!hit) return;
      const list = hits.get(number.id);
      if (list) list.push(hit);
      else hits.set(number.id, [hit]);
    };

    /** Looks at what stands around a candidate, and in it. */
    const look = (candidate: Candidate): void => {
      const { start, end, size, crowded, after } = candidate;
      cues ??= cuesOf(text);
      const before = cues.before(start, after);
      const behind = cues.behind(end);
      const telling = crowded ? none : shapes.telling(candidate);
      if (telling.length === 0 && !shapes.isSizeOf(before.keys(), size) && !shapes.isSizeOf(behind, size))
        return;
      const written = writtenAs(text, candidate);
      if (isNoNumber(written)) return;
      const other = before.get(numbers.length) ?? near.before;
      const announces = (at: number, distance: number | undefined): distance is number =>
        distance !== undefined && distance <= (reaches[at] ?? 0) && distance <= other;
      for (const [at, distance] of before) if (announces(at, distance)) put(at, candidate, written, distance);
      for (const at of behind)
        if (!before.has(at) && announces(at, near.after)) put(at, candidate, written, near.after);
      const alone = telling.filter(
        (at) => !announces(at, before.get(at) ?? (behind.has(at) ? near.after : undefined)),
      );
      if (alone.length > 0 && !isLoose(text, start, end)) for (const at of alone) put(at, candidate, written);
    };

    for (const candidates of candidatesOf(text, shapes.isSize))
      for (const candidate of candidates) look(candidate);
    return hits;
  };
}

/** How sure a candidate is; `distance` is that of the word that announces it, in characters. */
function judge(
  number: OfficialNumber,
  { start, end }: Candidate,
  { compact, groups }: Written,
  distance: number | undefined,
): Hit | undefined {
  const inParts = groups.includes('-');
  const own = ownConfidence(number, inParts);
  if (distance === undefined && own === 0) return undefined;
  if (number.sum && !number.sum(compact)) return undefined;
  if (number.check && !number.check(compact)) return undefined;
  const reasons = [...(number.check ? ['checksum'] : []), ...(inParts ? ['official-form'] : [])];
  if (distance === undefined) return { start, end, confidence: own, reasons: [...reasons, 'no-cue'] };
  const announced = number.announced ?? (number.check ? announcedAs.checked : announcedAs.unchecked);
  const confidence = Math.max(own, announced - distance * perCharacter);
  return { start, end, confidence, reasons: ['cue-word', ...reasons] };
}
