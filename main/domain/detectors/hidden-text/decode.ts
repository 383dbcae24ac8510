import { isWords } from './stretch.ts';

/** Characters of a stretch that are decoded at most: whoever hides more shows enough by then. */
const most = 16_384;

/** Tag characters mirror ASCII (The Unicode Standard, section 23.9). */
export function fromTags(run: string): string | null {
  const codes = codesOf(run).map((code) => code - 0xe0000);
  return words(String.fromCharCode(...codes.filter((code) => code >= 0x20 && code < 0x7f)));
}

/** Variation selectors as bytes: the first sixteen are 0 to 15, the supplement goes on to 255. */
export const fromSelectors = (run: string): string | null =>
  fromBytes(codesOf(run).map((code) => (code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00)));

/** Private characters that carry a byte in their last eight bits. */
export const fromPrivate = (run: string): string | null => fromBytes(codesOf(run).map((code) => code & 0xff));

/**
 * Unseen characters as digits: two kinds are the bits, four are pairs of bits, a third kind may part the letters.
 * Which is which is tried both ways.
 */
export function fromDigits(run: string): string | null {
  const points = [...run].slice(0, most);
  const kinds = [...new Set(points)].sort();
  if (points.length < 16 || kinds.length < 2 || kinds.length > 4) return null;
  const parting = kinds.length === 3 ? kinds : [null];
  for (const part of parting) {
    const digits = kinds.filter((kind) => kind !== part);
    for (const order of [digits, [...digits].reverse()]) {
      const decoded = part === null ? fromBits(bitsOf(points, order)) : fromLetters(points, order);
      if (decoded !== null) return decoded;
    }
  }
  return null;
}

const codesOf = (run: string): number[] => [...run.slice(0, most)].map((point) => point.codePointAt(0) ?? 0);

const words = (decoded: string | null): string | null =>
  decoded !== null && isWords(decoded) ? decoded : null;

const bitsOf = (points: readonly string[], order: readonly string[]): string =>
  points
    .map((point) =>
      order
        .indexOf(point)
        .toString(2)
        .padStart(order.length / 2, '0'),
    )
    .join('');

/** The bits of each letter stand between characters that are no digits. */
function fromLetters(points: readonly string[], order: readonly string[]): string | null {
  const letters = points.map((point) => order[order.indexOf(point)] ?? ' ').join('');
  const codes = letters
    .split(' ')
    .filter((letter) => letter !== '')
    .map((letter) => Number.parseInt(bitsOf([...letter], order), 2));
  if (codes.length < 2 || codes.some((code) => code > 0xffff)) return null;
  return fromBytes(codes) ?? words(String.fromCharCode(...codes));
}

/** Bits in groups of eight (UTF-8), seven (ASCII) and sixteen (UTF-16). */
function fromBits(bits: string): string | null {
  for (const width of [8, 7, 16]) {
    const codes =
      bits.match(new RegExp(`[01]{${width}}`, 'g'))?.map((group) => Number.parseInt(group, 2)) ?? [];
    const decoded = width === 16 ? words(String.fromCharCode(...codes)) : fromBytes(codes);
    if (decoded !== null) return decoded;
  }
  return null;
}

function fromBytes(bytes: readonly number[]): string | null {
  if (bytes.some((byte) => byte < 0 || byte > 0xff)) return null;
  try {
    // As a stream: a last letter that breaks off is left out.
    return words(new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes), { stream: true }));
  } catch {
    return null;
  }
}
