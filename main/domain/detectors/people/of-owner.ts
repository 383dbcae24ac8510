import { isFullName, isGivenName, partsOf } from '../../owner/name.ts';
import type { Owner } from '../../owner/owner.ts';
import type { Words } from '../reading/words.ts';
import type { Name } from './find-names.ts';

/** Behind these a given name is that of somebody whom the owner has to do with: "lunch with Ingrid", "ask Ingrid". */
const toward =
  /(?<!\p{L})(?:with|ask|tell|remind|ping|call|contact|e?mail|thank|meet|cc|mit|bei|frag|avec|chez|con)\s$/iu;
/** What such a word, and the blank behind it, are no longer than. */
const near = 12;

/**
 * Whether a name in a text is that of the owner of the memory: the whole name, or the given name alone where nobody else
 * there has it and nothing beside it speaks for another person.
 */
export function isOfOwner(text: string, words: Words, name: Name, owner: Owner): boolean {
  const start = words.starts[name.first] ?? 0;
  const parts = partsOf(text.slice(start, words.ends[name.last]));
  if (name.reasons.includes('relation-word')) return false;
  if (owner.full.some((full) => isFullName(parts, full))) return true;
  return (
    owner.given.some((full) => isGivenName(parts, full)) &&
    name.from === name.first &&
    !toward.test(text.slice(Math.max(0, start - near), start))
  );
}
