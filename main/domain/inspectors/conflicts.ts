import type { Other } from './inspector.ts';
import { meet, type Reach } from './reach.ts';
import { remembered } from './remembered.ts';

/** Something that an entry says about something; two that say otherwise about the same contradict each other. */
export interface Claim<Says> extends Other {
  readonly about: string;
  readonly says: Says;
  readonly reach: Reach;
}

/** Claims that are kept about one thing, and others that one finding names. */
const most = { kept: 16, named: 3 } as const;

/**
 * Remembers claims by what they are about, and answers the earlier ones that a new claim contradicts: those of other
 * entries that are read together with it. Of equal claims the first few are kept, so that each costs the same.
 */
export function createConflicts<Says>(
  contradicts: (a: Says, b: Says) => boolean,
): (claim: Claim<Says>) => readonly Claim<Says>[] {
  const claims = new Map<string, Claim<Says>[]>();
  return (claim) => {
    const before = claims.get(claim.about) ?? [];
    const against = before.filter(
      (other) =>
        other.id !== claim.id && meet(other.reach, claim.reach) && contradicts(other.says, claim.says),
    );
    if (before.length === 0 && claims.size < remembered) claims.set(claim.about, before);
    if (before.length < most.kept) before.push(claim);
    return against.slice(0, most.named);
  };
}
