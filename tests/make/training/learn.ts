import { buckets, features } from '../../../main/domain/detectors/injection/model/features.ts';
import type { Example } from './example.ts';
import { dice } from './own-texts.ts';

/** Weights as they were learned: one number a bucket, to be multiplied with 1 / sqrt(features of the text). */
export interface Fitted {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Passes over the data, step, penalty on large weights, and how much of a text is looked at (UTF-16 units). */
const epochs = 12;
const step = 0.05;
const penalty = 1e-4;
const head = 1_200;
/** Values are made this much larger than unit length, so that the steps reach them. */
const gain = 5;

/** The buckets of a text, how often a feature of it fell on each, and how many features there are. */
interface Row {
  readonly found: Int32Array;
  readonly times: Int32Array;
  readonly features: number;
}

function rowOf(text: string): Row {
  const times = new Map<number, number>();
  let count = 0;
  features(text, 0, Math.min(text.length, head), (bucket) => {
    times.set(bucket, (times.get(bucket) ?? 0) + 1);
    count += 1;
  });
  return { found: Int32Array.from(times.keys()), times: Int32Array.from(times.values()), features: count };
}

/**
 * Logistic regression by stochastic gradient descent with steps of their own for each weight (AdaGrad; Duchi, Hazan
 * and Singer 2011). The order is shuffled with a fixed seed: the same examples give the same weights.
 */
export function learn(examples: readonly Example[], weightOf: (example: Example) => number): Fitted {
  const rows = examples.map((example) => ({
    ...rowOf(example.text),
    label: example.attack ? 1 : 0,
    weight: weightOf(example),
  }));
  const weights = new Float64Array(buckets);
  const squares = new Float64Array(buckets);
  const roll = dice(7);
  const order = rows.map((_, at) => at);
  let bias = 0;
  let biasSquares = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(roll() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const at of order) {
      const row = rows[at];
      if (!row || row.found.length === 0) continue;
      const value = gain / Math.sqrt(row.features);
      let sum = bias;
      for (const [at, bucket] of row.found.entries())
        sum += (weights[bucket] ?? 0) * value * (row.times[at] ?? 0);
      const slope = (1 / (1 + Math.exp(-sum)) - row.label) * row.weight;
      for (const [at, bucket] of row.found.entries()) {
        const own = slope * value * (row.times[at] ?? 0) + penalty * (weights[bucket] ?? 0);
        squares[bucket] = (squares[bucket] ?? 0) + own * own;
        weights[bucket] = (weights[bucket] ?? 0) - (step * own) / Math.sqrt((squares[bucket] ?? 0) + 1e-8);
      }
      biasSquares += slope * slope;
      bias -= (step * slope) / Math.sqrt(biasSquares + 1e-8);
    }
  }
  return { weights: weights.map((weight) => weight * gain), bias };
}

/** Weights as octets, and the number that an octet is multiplied with. */
export function quantise({ weights }: Fitted): { readonly octets: Int8Array; readonly scale: number } {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  const scale = largest / 127;
  return { octets: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale };
}
