import type { Severity } from '../../../../shared/finding.ts';
import type { About, Hit } from '../rule.ts';
import type { Cue } from './lexicon/cues.ts';
import { type CueSet, meet, setOf } from './lexicon/index.ts';
import { read } from './reading.ts';
import { type Sentence, type Spot, spanOf, spotsOf } from './sentence.ts';

/** A kind of order, told by what a sentence says: one spot of each group of cues, close together. */
export interface Order {
  /** One cue of each group has to stand in the sentence, at spots of their own. The first is the verb, no name. */
  readonly cues: readonly (readonly Cue[])[];
  /** How many words may lie between the first and the last of them. */
  readonly within: number;
  /** The spots follow one another in the order of the groups. */
  readonly ordered?: true;
  readonly confidence: number;
  /** What takes its place in an instruction file, where orders are the genre; 0 where they are no finding. */
  readonly inInstructions?: number;
  /** The verb may be denied ("never tell"); elsewhere a negation before it makes it no order. */
  readonly denied?: true;
  /** Whoever is named before the verb may be anybody: what counts is what is said, not who does it. */
  readonly anySubject?: true;
  /** The verb stands among the first words of the sentence, as in a command. */
  readonly opens?: true;
  readonly severity?: Severity;
  /** One of these stands anywhere in the sentence. */
  readonly besides?: readonly Cue[];
}

/** An order with its groups as sets of 32 bits, three a group: most sentences are told from it by them alone. */
export interface Sought extends Order {
  readonly sets: Int32Array;
}
export const soughtOf = (orders: readonly Order[]): readonly Sought[] =>
  orders.map((order) => ({
    ...order,
    // Names are told by their capitals, which no set of bits knows of.
    sets: Int32Array.from(
      order.cues
        .filter((group) => !group.includes('name'))
        .map(setOf)
        .flatMap(({ low, high, top }) => [low, high, top]),
    ),
  }));

/** How many verbs of one cue are tried in a sentence. */
const tries = 8;

/** Where an order stands in a sentence: the numbers of its first and last word. */
export function findOrder(sentence: Sentence, order: Sought): Spot | undefined {
  if (!possible(sentence, order)) return undefined;
  const [verbs = [], ...others] = order.cues;
  const spots = spotsOf(sentence);
  if (order.besides && !order.besides.some((cue) => spots.has(cue))) return undefined;
  for (const cue of verbs) {
    for (const verb of (spots.get(cue) ?? []).slice(0, tries)) {
      if (order.opens && verb.first > 2) continue;
      if (!order.anySubject && near(sentence, 'subject', verb.first, 1)) continue;
      if (!order.denied && near(sentence, 'not', verb.first, 2)) continue;
      const found = reach(sentence, verb, others, order);
      if (found) return found;
    }
  }
  return undefined;
}

/** Whether a cue stands at most `distance` words before a word. */
const near = (sentence: Sentence, cue: Cue, word: number, distance: number): boolean =>
  spotsOf(sentence)
    .get(cue)
    ?.some(({ last }) => last < word && word - last <= distance) ?? false;

function reach(
  sentence: Sentence,
  verb: Spot,
  others: readonly (readonly Cue[])[],
  { within, ordered }: Order,
): Spot | undefined {
  const spots = spotsOf(sentence);
  let { first, last } = verb;
  const taken: Spot[] = [verb];
  for (const group of others) {
    let best: Spot | undefined;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const cue of group) {
      for (const spot of spots.get(cue) ?? []) {
        if (taken.some((one) => spot.first <= one.last && one.first <= spot.last)) continue;
        if (ordered ? spot.first < last : Math.max(last, spot.last) - Math.min(first, spot.first) > within)
          continue;
        const distance = Math.abs(spot.first - verb.first);
        if (distance < bestDistance) {
          best = spot;
          bestDistance = distance;
        }
      }
    }
    if (!best) return undefined;
    taken.push(best);
    first = Math.min(first, best.first);
    last = Math.max(last, best.last);
    if (last - first > within) return undefined;
  }
  return { first, last };
}

/** How much less sure a sentence makes that talks about such orders. */
const mentioned = 0.6;

/** Whether all groups of an order may stand somewhere, by the bits alone. */
function possible({ low, high, top }: CueSet, { sets }: Sought): boolean {
  for (let at = 0; at < sets.length; at += 3) {
    const common =
      (low & (sets[at] as number)) | (high & (sets[at + 1] as number)) | (top & (sets[at + 2] as number));
    if (common === 0) return false;
  }
  return true;
}

/** Makes the `find` of a rule from kinds of orders. Of one sentence the surest counts. */
export function ordersIn(orders: readonly Order[]): (text: string, about: About) => readonly Hit[] {
  const sought = soughtOf(orders);
  const verbs = setOf(orders.flatMap(({ cues: [verb = []] }) => verb));
  return (text, { kind }) => {
    const reading = read(text);
    // Most texts end here, and nothing is made for them.
    if (reading.sentences.length === 0 || !meet(reading, verbs)) return none;
    const likely = sought.filter((order) => possible(reading, order));
    if (likely.length === 0) return none;
    const hits: Hit[] = [];
    for (const sentence of reading.sentences) {
      if (!meet(sentence, verbs)) continue;
      const hit = surest(sentence, likely, kind === 'instruction');
      if (hit) hits.push(hit);
    }
    return hits;
  };
}
const none: readonly Hit[] = [];

function surest(sentence: Sentence, orders: readonly Sought[], instructions: boolean): Hit | undefined {
  let best: Hit | undefined;
  for (const order of orders) {
    const base = instructions ? (order.inInstructions ?? order.confidence) : order.confidence;
    if (!possible(sentence, order) || base <= (best?.confidence ?? 0)) continue;
    const found = findOrder(sentence, order);
    if (!found) continue;
    const told = spotsOf(sentence).has('mention');
    best = {
      ...spanOf(sentence, found),
      confidence: told ? base * mentioned : base,
      ...(told ? { reasons: ['talked-about'] } : instructions ? { reasons: ['instruction-file'] } : {}),
      ...(order.severity ? { severity: order.severity } : {}),
    };
  }
  return best;
}
