import type { Hit, Rule } from '../rule.ts';
import { randomness } from './shape.ts';

const kind = /["']?kty["']?[ \t]{0,4}[:=][ \t]{0,4}\\{0,3}["'](?<kty>EC|RSA|oct|OKP)\\{0,3}["']/g;
/** Members that hold the private part (RFC 7518, section 6). `d` to `qi` belong to a pair, `k` is a shared key. */
const member =
  /(?<![\w$])["']?(?<name>d|p|q|dp|dq|qi|k)\\{0,3}["']?[ \t]{0,4}:[ \t]{0,4}\\{0,3}["'](?<value>[\w-]{20,2000}={0,2})\\{0,3}["']/dg;
/** An RSA key of 4096 bits has about 3,200 characters; its kind may stand first or last. */
const reach = 4000;

function* find(text: string): Generator<Hit> {
  const kinds = [...text.matchAll(kind)];
  let nearest = 0;
  for (const match of text.matchAll(member)) {
    const [start, end] = match.indices?.groups?.value ?? [0, 0];
    const distance = (at: number): number => Math.abs((kinds[at]?.index ?? Number.POSITIVE_INFINITY) - start);
    while (nearest + 1 < kinds.length && distance(nearest + 1) <= distance(nearest)) nearest += 1;
    const shared = kinds[nearest]?.groups?.kty === 'oct';
    if (distance(nearest) > reach || shared !== (match.groups?.name === 'k')) continue;
    if (randomness(text.slice(start, Math.min(end, start + 200))) < 2) continue;
    yield { start, end, confidence: 0.95, reasons: ['cue-word', 'looks-random'] };
  }
}

/** The private members of a JSON Web Key. */
export const jwk: Rule = {
  id: 'jwk',
  title: 'Private key as JSON',
  category: 'credential',
  severity: 'critical',
  why: 'It is the private part of a JSON Web Key. Whoever has it can sign in your name or read what was meant for you.',
  remedy:
    'Delete the entry, and replace the key wherever it is used: removing the text does not make the key invalid.',
  source: 'RFC 7517, RFC 7518 section 6',
  keywords: ['kty'],
  find,
  examples: {
    hits: [
      `{"kty":"EC","crv":"P-256","d":"${'aB3dE6gH9jK2mN5pQ8sT1v'}W4yZ7aB3dE6gH9jK2mN5pQ"}`,
      `{ k: '${'aB3dE6gH9jK2mN5pQ8sT1v'}', kty: 'oct' }`,
    ],
    misses: [
      '{"kty":"EC","crv":"P-256","x":"aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3dE6gH9jK2mN5pQ"}',
      "The member 'd' is private, kty names the kind",
    ],
  },
};
