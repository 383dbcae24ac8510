import { isBareCode, isQuotedCode } from './code-value.ts';
import { isUsual } from './common-password.ts';
import { mixture } from './entropy.ts';
import { isPlaceholder } from './placeholder.ts';
import type { GivenValue } from './secret-value.ts';
import { isExample, isUuid, isWordy, randomness, shapeOf } from './shape.ts';
import { isSpoken } from './spoken.ts';

/** How sure it is that a value is a secret, and what made it so: codes of shared/text/reasons.ts. */
export interface Judgement {
  readonly confidence: number;
  readonly reasons: readonly string[];
}

export const nothing: Judgement = { confidence: 0, reasons: [] };
const judged = (confidence: number, ...reasons: string[]): Judgement => ({ confidence, reasons });

type Given = Pick<GivenValue, 'quoted' | 'by'>;

/** Hardly any password is written with these alone. */
const bracketed = /^[^\p{L}\p{N}]*$|^[[({<][^\])}>]*$/u;

/**
 * A value that is given to something called a password. People choose it, so words count too, with less confidence;
 * without quotation marks only where the name is a constant (`DB_PASSWORD=sunflower`).
 */
export function judgePassword(value: string, { quoted, by }: Given, constant = false): Judgement {
  if (value.length < 4 || value.length > 128 || isPlaceholder(value) || bracketed.test(value)) return nothing;
  if (quoted ? isQuotedCode(value) : isBareCode(value)) return nothing;
  // "pass `options.key`": behind a mere blank stands code as often as a value.
  if (by === ' ' && (/\s/.test(value) || isBareCode(value))) return nothing;
  if (/\s/.test(value)) return quoted ? judgePhrase(value) : nothing;
  if (isUsual(value)) return judged(0.35, 'named-secret', 'looks-made-up');
  const shape = shapeOf(value);
  const kinds = mixture(value);
  if (shape.letters === 0)
    return quoted && /^\d{4,}$/.test(value) ? judged(0.5, 'named-secret', 'digits-only') : nothing;
  if (isNamed(value)) return nothing;
  if (randomness(value) > 0) return judged(0.9, 'named-secret', 'looks-random');
  if (shape.digits > 0 && kinds >= 2)
    return judged(quoted || kinds >= 3 ? 0.85 : 0.8, 'named-secret', 'mixed-characters');
  if (shape.unspokenLetters >= 5) return judged(0.75, 'named-secret', 'looks-random');
  if (kinds >= 3) return judged(0.6, 'named-secret', 'mixed-characters');
  // In a call, behind a comma or a mere blank a word is most often something else.
  if (by === 'call' || by === ' ' || by === ',') return nothing;
  if (!/[\p{L}]/u.test(value) || /[^\x20-\x7e]/.test(value)) return nothing;
  if (quoted && value.length >= 5) return judged(0.5, 'named-secret', 'ordinary-word');
  if (!isSpoken(value)) return judged(0.6, 'named-secret', 'looks-random');
  return quoted || constant ? judged(0.45, 'named-secret', 'ordinary-word') : nothing;
}

/** Several words: a passphrase, unless it reads like a sentence or a label. */
function judgePhrase(value: string): Judgement {
  const words = value.split(/\s+/);
  const odd = words.filter((word) => /\d/.test(word) || !isSpoken(word)).length;
  return odd * 2 >= words.length && words.length <= 12
    ? judged(0.6, 'named-secret', 'looks-random')
    : nothing;
}

/** Code that names a secret instead of holding one: `next_token`, `SecretKey`, `iam:ChangePassword`. */
const name = /^[\w.:-]*(?:pass|passw|secret|token|credential|key)[A-Za-z_:.-]*\d?$/i;
const isNamed = (value: string): boolean => name.test(value) && isWordy(shapeOf(value));

/** A value that is given to something called a secret, a token or a key. A machine made it, so it has to look random. */
export function judgeToken(value: string, { quoted, by }: Given, telling: boolean): Judgement {
  if (value.length < 6 || isPlaceholder(value)) return nothing;
  if (quoted ? isQuotedCode(value) : isBareCode(value)) return nothing;
  // Tokens know few signs; with others a bare value is code.
  if (!quoted && /[^\w+/=.~:%@|#-]/.test(value)) return nothing;
  if (/\s/.test(value)) return telling && quoted && /\d/.test(value) ? judgePhrase(value) : nothing;
  if (isUuid(value)) return telling ? judged(0.6, 'named-secret', 'id-shape') : nothing;
  const random = randomness(value);
  const { length, digits, letters } = shapeOf(value);
  if (isExample(value)) {
    const long = length >= (telling ? 16 : 20) && digits > 0 && letters > 0;
    return long && random > 0 ? judged(0.45, 'named-secret', 'looks-made-up') : nothing;
  }
  if (random === 2) return judged(telling ? 0.9 : length >= 20 ? 0.7 : 0.5, 'named-secret', 'looks-random');
  if (!telling) return nothing;
  if (random === 1) return judged(length >= 12 || digits > 1 ? 0.75 : 0.6, 'named-secret', 'looks-random');
  if (letters === 0) return digits >= 24 ? judged(0.45, 'named-secret', 'digits-only') : nothing;
  if (quoted && by !== 'call' && digits === 0 && /^[a-z]+$/i.test(value) && !isSpoken(value))
    return judged(0.5, 'named-secret', 'looks-random');
  return nothing;
}
