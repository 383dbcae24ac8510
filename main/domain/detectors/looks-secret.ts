import { entropy, mixture } from './entropy.ts';
import type { Judge } from './pattern.ts';
import { isPlaceholder } from './placeholder.ts';

/** How much a value looks like a secret: by its length, by how it mixes kinds of characters, by its entropy. */
export const looksSecret: Judge = (value) => {
  const bare = value.replace(/[.,;:!?]+$/, '');
  if (bare.length < 4 || isPlaceholder(bare)) return 0;
  const kinds = mixture(bare);
  if (kinds >= 3) return 0.9;
  if (kinds === 2 && bare.length >= 6) return /\d/.test(bare) ? 0.85 : 0.6;
  return bare.length >= 12 && entropy(bare) > 3.2 && !/^[a-z]+$/i.test(bare) ? 0.6 : 0;
};
