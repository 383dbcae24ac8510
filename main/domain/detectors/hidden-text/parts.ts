import type { HiddenKind } from '../../../../shared/hidden.ts';
import { stretchesOf } from './index.ts';
import type { Stretch } from './stretch.ts';

/** A part of a text that is not seen as it is, as small as it can be shown; offsets in UTF-16 units, end exclusive. */
export interface HiddenPart {
  readonly kind: HiddenKind;
  readonly start: number;
  readonly end: number;
  /** How many characters are hidden or pose as others, and the code points of the first different ones. */
  readonly count: number;
  readonly points: readonly number[];
  /** What of it can be seen all the same. */
  readonly seen: string;
  /** The words that it decodes to. */
  readonly reads: string | null;
}

/** Different code points that are named of one part. */
const named = 6;

/** The characters of each kind that are hidden; what else stands in a stretch can be seen. */
const signs: Readonly<Record<HiddenKind, RegExp>> = {
  tag: /[\u{e0000}-\u{e007f}]/gu,
  variation: /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu,
  'zero-width': /[\p{Default_Ignorable_Code_Point}\ufff0-\ufffb]/gu,
  direction: /[\u202a-\u202e\u2066-\u2069]/gu,
  'look-alike': /[\u0370-\u058f\u13a0-\u13ff\uab70-\uabbf]/gu,
  combining: /\p{M}/gu,
  control: /\p{Cc}/gu,
  'private-use': /\p{Co}/gu,
};

/** Signs that stand apart, with words between them that can be seen, are parts of their own. */
const apart: Readonly<Partial<Record<HiddenKind, RegExp>>> = {
  direction: /[\u202a-\u202e\u2066-\u2069]+/g,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  control: /(?:(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]|[^\P{Cc}\n\r\t])+/gu,
};

/** Everything in a text that is not seen as it is, in its order, without overlaps. */
export function hiddenParts(text: string): HiddenPart[] {
  const parts: HiddenPart[] = [];
  for (const stretch of stretchesOf(text)) {
    if (stretch.start < (parts.at(-1)?.end ?? 0)) continue;
    parts.push(...partsOf(text, stretch));
  }
  return parts;
}

function partsOf(text: string, stretch: Stretch): HiddenPart[] {
  const own = text.slice(stretch.start, stretch.end);
  const pieces = stretch.reads === null ? apart[stretch.kind] : undefined;
  if (!pieces) return [part(own, stretch)];
  return [...own.matchAll(pieces)].map(({ 0: piece, index }) => {
    const start = stretch.start + index;
    return { ...part(piece, { ...stretch, start, end: start + piece.length }), seen: '' };
  });
}

function part(own: string, { kind, start, end, reads }: Stretch): HiddenPart {
  const found = [...own.matchAll(signs[kind])].map(([sign]) => sign.codePointAt(0) ?? 0);
  const seen = kind === 'look-alike' ? own : own.replace(signs[kind], '');
  const points = [...new Set(found)].slice(0, named);
  return { kind, start, end, count: found.length, points, seen: kind === 'control' ? '' : seen, reads };
}
