import { entropy, mixture } from './entropy.ts';
import { isPlaceholder } from './placeholder.ts';

/** Code that names a secret instead of holding one: `next_token`, `SecretKey`, `iam:ChangePassword`. */
const name = /^[\w.:-]*(?:pass|secret|token|credential|key)[A-Za-z_:.-]*\d?$/i;

/** How much a value looks like a secret, from 0 to 1: by its length, its kinds of characters, its entropy. */
export function looksSecret(value: string): number {
  const bare = value.replace(/[.,;:!?]+$/, '');
  if (bare.length < 4 || isPlaceholder(bare) || name.test(bare)) return 0;
  const kinds = mixture(bare);
  if (kinds >= 3) return /\d/.test(bare) ? 0.9 : 0.6;
  if (kinds === 2 && bare.length >= 6) return /\d/.test(bare) ? 0.85 : 0;
  return bare.length >= 12 && entropy(bare) > 3.2 && !/^[a-z]+$/i.test(bare) ? 0.6 : 0;
}
