import { hashesOf } from '../../../../../main/adapters/store/key.ts';
import { normalise, prints, sketch, sketchSeeds } from '../../../../../main/domain/identity/index.ts';
import type { Form } from '../../../../../main/domain/matching/links.ts';

const hashes = hashesOf(Buffer.alloc(32, 7));
const seeds = sketchSeeds(hashes);

/** An entry of a text, as the ledger keeps it. The scope tells its container. */
export function formOf(text: string, number = 1, scope = ''): Form {
  const { fingerprint, second } = prints({ text, scope }, hashes);
  return { number, fingerprint, second, sketch: sketch(normalise(text), seeds) };
}
