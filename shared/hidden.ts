import { z } from './zod.ts';

/** What a stretch of hidden text is made of; text/hidden.ts says it in words. */
export const hiddenKinds = [
  'tag',
  'variation',
  'zero-width',
  'direction',
  'look-alike',
  'combining',
  'control',
  'private-use',
] as const;
export const HiddenKind = z.enum(hiddenKinds);
export type HiddenKind = z.infer<typeof HiddenKind>;
