import type { Hit } from '../../rule.ts';
import { type Announcements, createCues } from '../context/cues.ts';
import { near, windowAfter, windowBefore } from '../context/windows.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import type { OfficialNumber } from './official-number.ts';

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

/** Digits of a computer, not of an office. */
const binary = /^[01]+$/;
/** Parts as dates have them. */
const dates = new Set(['4-2-2', '4-1-2', '4-2-1', '4-1-1', '2-2-4', '1-2-4', '2-1-4', '1-1-4']);
const isNoNumber = ({ compact, groups }: Candidate): boolean =>
  binary.test(compact) || (dates.has(groups) && /^\d+$/.test(compact));

/** Reads a text for all the numbers of a list in one pass. */
export function createReader(numbers: readonly OfficialNumber[]): (text: string) => Hits {
  const byLength = new Map<number, number[]>();
  for (const [at, { lengths }] of numbers.entries())
    for (const length of lengths) byLength.set(length, [...(byLength.get(length) ?? []), at]);
  const groups = numbers.map((number) => (number.groups?.includes('*') ? undefined : new Set(number.groups)));
  const words = [...numbers.map((number) => number.cues), others].map((list) => list.split('|'));
  const cues: Announcements = createCues(words);

  /** Whether a number may be told without a word beside it. */
  const telling = numbers.map(({ alone = 0, grouped = 0 }) => alone > 0 || grouped > 0);

  /** A word reaches further where a check digit says the same. */
  const reaches = numbers.map(({ reach, check }) => reach ?? (check ? near.before : uncheckedReach));

  const fits = (at: number, { compact, groups: sizes, even }: Candidate): boolean =>
    (!sizes.includes('-') || ((groups[at]?.has(sizes) ?? true) && (even || !numbers[at]?.even))) &&
    (numbers[at]?.shape.test(compact) ?? false);

  return (text) => {
    const hits = new Map<string, Hit[]>();
    for (const candidate of candidatesOf(text)) {
      if (isNoNumber(candidate)) continue;
      // What has the shape of no number is not looked around at: that takes longest.
      const owners = byLength.get(candidate.compact.length)?.filter((at) => fits(at, candidate));
      if (!owners || owners.length === 0) continue;
      const before = cues(windowBefore(text, candidate.start, candidate.after));
      const behind = cues(windowAfter(text, candidate.end));
      const other = before.get(numbers.length) ?? near.before;
      for (const at of owners) {
        const said = before.get(at) ?? (behind.has(at) ? near.after : undefined);
        const distance = said !== undefined && said <= (reaches[at] ?? 0) && said <= other ? said : undefined;
        if (distance === undefined && (candidate.crowded || !telling[at])) continue;
        const number = numbers[at];
        const hit = number && judge(number, candidate, distance);
        if (!hit) continue;
        const list = hits.get(number.id);
        if (list) list.push(hit);
        else hits.set(number.id, [hit]);
      }
    }
    return hits;
  };
}

/** How sure a candidate is; `distance` is that of the word that announces it, in characters. */
function judge(number: OfficialNumber, candidate: Candidate, distance: number | undefined): Hit | undefined {
  const { start, end, compact, groups } = candidate;
  const inParts = groups.includes('-');
  const own = inParts ? (number.grouped ?? number.alone ?? 0) : (number.alone ?? 0);
  if (distance === undefined && own === 0) return undefined;
  if (number.check && !number.check(compact)) return undefined;
  const reasons = [...(number.check ? ['checksum'] : []), ...(inParts ? ['official-form'] : [])];
  if (distance === undefined) return { start, end, confidence: own, reasons: [...reasons, 'no-cue'] };
  const announced = number.announced ?? (number.check ? announcedAs.checked : announcedAs.unchecked);
  const confidence = Math.max(own, announced - distance * perCharacter);
  return { start, end, confidence, reasons: ['cue-word', ...reasons] };
}
