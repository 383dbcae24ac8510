import type { Severity } from '../../../../shared/finding.ts';
import type { HiddenKind } from '../../../../shared/hidden.ts';
import type { Hit } from '../rule.ts';

/**
 * A stretch of a text that a reader does not see as it is: UTF-16 offsets, end exclusive, how sure that it hides
 * something (0 to 1), and the words that it decodes to, where it does.
 */
export interface Stretch {
  readonly kind: HiddenKind;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly reads: string | null;
}

/** Whether something that was decoded holds words: chance gives no three letters in a row amid clean characters. */
export function isWords(decoded: string): boolean {
  const points = [...decoded];
  const clean = points.filter((point) => /[\p{L}\p{M}\p{N}\p{P}\p{Zs}\p{S}\n\t]/u.test(point)).length;
  return /\p{L}{3}/u.test(decoded) && clean >= points.length * 0.9;
}

/** Makes one stretch of neighbours that belong together; the surest speaks for all. */
export function merged(
  stretches: Iterable<Stretch>,
  belong: (one: Stretch, next: Stretch) => boolean,
): Stretch[] {
  const joined: Stretch[] = [];
  for (const next of stretches) {
    const one = joined.at(-1);
    if (!one || !belong(one, next)) joined.push(next);
    else
      joined[joined.length - 1] = {
        ...one,
        end: next.end,
        confidence: Math.max(one.confidence, next.confidence),
      };
  }
  return joined;
}

/** A stretch as a hit of its rule: what decodes to words was hidden on purpose, and is grave. */
export function* hits(stretches: Iterable<Stretch>): Generator<Hit> {
  for (const { start, end, confidence, reads } of stretches) {
    const severity: { severity?: Severity } = reads === null ? {} : { severity: 'high' };
    const reasons = reads === null ? {} : { reasons: ['decodes-to-words'] };
    yield {
      start,
      end,
      confidence: reads === null ? confidence : Math.max(confidence, 0.95),
      ...severity,
      ...reasons,
    };
  }
}
