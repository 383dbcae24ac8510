import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Example } from './example.ts';

/** Where the labelled data lies: beside the project, never in it. */
const folder = new URL('../../../../shared/bench/', import.meta.url);

/**
 * The sources that weights may be derived from (docs/model-card.md names their licences). BIPIA's attacks are left out:
 * out of their context they read like anybody's request. So are the kinds of CyberSecEval that are harmless to read.
 */
const allowed =
  /^(?:deepset|cyberseceval|garak-\w+|gptfuzzer|bipia-context|notinject|agent-memory-poisoning|presidio|mts|banking77)\b(?!-ml)/i;
const harmlessToRead = /overload|few_shot|indirect_reference|payload_splitting|many_shot|repeated_token/;

interface Row {
  readonly text: string;
  readonly source: string;
  readonly label?: string;
  readonly variant?: string;
}

const read = (name: string): Row[] => {
  const path = new URL(`${name}.jsonl`, folder);
  if (!existsSync(path)) {
    console.log(`not here, skipped: ${name}`);
    return [];
  }
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
};

/** Files of attacks and files of honest texts. */
const attacks = ['injection-positive'];
const honest = ['injection-negative', 'pii', 'health-positive', 'finance-topic', 'memory-poison'];

/** All labelled records that weights may be derived from; none where the data is not beside the project. */
export const benchExamples = (): Example[] => [
  ...attacks
    .flatMap(read)
    .filter(({ source, variant }) => allowed.test(source) && !harmlessToRead.test(`${source} ${variant}`))
    .map(({ text, source }) => ({ text, attack: true, source })),
  ...honest
    .flatMap(read)
    .filter(({ source, label }) => allowed.test(source) && label !== 'attack')
    .map(({ text, source }) => ({ text, attack: false, source })),
];

/** One of five parts, by the text alone, so that two copies of a text lie in the same part. */
export const partOf = ({ text }: { readonly text: string }): number =>
  Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 8), 16) % 5;
