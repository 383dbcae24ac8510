import { createHash } from 'node:crypto';
import type { Example } from './example.ts';
import { type Fitted, quantise } from './learn.ts';

/** The data file with the weights, and the SHA-256 of their octets, as the model card states it. */
export function trainedFile(fitted: Fitted): { readonly source: string; readonly hash: string } {
  const { octets, scale } = quantise(fitted);
  const bytes = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  const source = `/** Written by tests/make/train-model.ts; docs/model-card.md says from what. Octets of ${octets.length} buckets. */
export const bias = ${Number(fitted.bias.toFixed(6))};
export const scale = ${Number(scale.toFixed(8))};
export const base64 = '${bytes.toString('base64')}';
`;
  return { source, hash: createHash('sha256').update(bytes).digest('hex') };
}

const begin = '<!-- trained: written by tests/make/train-model.ts -->';
const end = '<!-- /trained -->';

/** The model card with what the last training used: how many texts of each source, and the hash of the weights. */
export function cardWith(card: string, hash: string, examples: readonly Example[]): string {
  const counts = new Map<string, { attacks: number; honest: number }>();
  for (const { source, attack } of examples) {
    const name = source.split(':')[0] ?? source;
    const count = counts.get(name) ?? { attacks: 0, honest: 0 };
    counts.set(name, count);
    if (attack) count.attacks += 1;
    else count.honest += 1;
  }
  const rows = [...counts]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, { attacks, honest }]) => `| ${name} | ${attacks} | ${honest} |`);
  const block = `${begin}
Weights (SHA-256): \`${hash}\`

| Source | Attacks | Honest texts |
|---|---|---|
${rows.join('\n')}
${end}`;
  const from = card.indexOf(begin);
  const to = card.indexOf(end);
  if (from < 0 || to < from) throw new Error('the model card has no place for the figures of the training');
  return card.slice(0, from) + block + card.slice(to + end.length);
}
