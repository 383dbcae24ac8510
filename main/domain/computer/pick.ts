/** Takes one thing out of a value that a file held, and nothing else of it; undefined where it is not there as expected. */
export type Pick<T> = (value: unknown) => T | undefined;

type Picked<P extends Readonly<Record<string, Pick<unknown>>>> = {
  readonly [K in keyof P]: P[K] extends Pick<infer T> ? T | undefined : never;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: Pick<string> = (value) => (typeof value === 'string' ? value : undefined);

export const flag: Pick<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** The named keys of an object; what stands beside them is let go. */
export const keys =
  <P extends Readonly<Record<string, Pick<unknown>>>>(of: P): Pick<Picked<P>> =>
  (value) =>
    isRecord(value)
      ? (Object.fromEntries(
          Object.entries(of).map(([key, pick]) => [
            key,
            Object.hasOwn(value, key) ? pick(value[key]) : undefined,
          ]),
        ) as Picked<P>)
      : undefined;

/** Every item of a list that is as expected. */
export const list =
  <T>(of: Pick<T>): Pick<T[]> =>
  (value) =>
    Array.isArray(value) ? value.flatMap((item: unknown) => of(item) ?? []) : undefined;

/** Every member of an object whose keys are names of things, with its name. */
export const named =
  <T>(of: Pick<T>): Pick<[name: string, value: T][]> =>
  (value) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([name, member]): [string, T][] => {
          const picked = of(member);
          return picked === undefined ? [] : [[name, picked]];
        })
      : undefined;

/** The members of an object without their keys. */
export const members =
  <T>(of: Pick<T>): Pick<T[]> =>
  (value) =>
    isRecord(value) ? list(of)(Object.values(value)) : undefined;

/** What the first of two makes of a value, else the second. */
export const either =
  <T>(first: Pick<T>, second: Pick<T>): Pick<T> =>
  (value) =>
    first(value) ?? second(value);

/**
 * Reads a file's text and picks out of it; null where it is no JSON. Comments and commas before a bracket are let
 * pass, as the programs that own these files do. What was parsed is let go at once: only what was picked is kept.
 */
export function pickFrom<T>(content: string, pick: Pick<T>): T | null {
  const ways = [() => content, ...(content.length > longestByHand ? [] : [() => withoutComments(content)])];
  for (const whole of ways) {
    try {
      return pick(JSON.parse(whole())) ?? null;
    } catch {
      // The next way, or none: a file that is being written is no JSON for a moment.
    }
  }
  return null;
}

/** Longest text that is looked through for comments, in UTF-16 units: people write none that is longer by hand. */
const longestByHand = 2_000_000;

/**
 * The text without comments and without commas that only a bracket follows. One pass with no way back: a file out of
 * somebody else's repository may be made to hold up whoever reads it.
 */
function withoutComments(content: string): string {
  const kept: string[] = [];
  let comma = -1;
  for (let at = 0; at < content.length; ) {
    const end = tokenEnd(content, at);
    const sign = content[at] ?? '';
    const isComment = sign === '/' && end > at + 1;
    if (!isComment) {
      if ((sign === '}' || sign === ']') && comma >= 0) kept[comma] = '';
      if (sign === ',') comma = kept.length;
      else if (!/\s|\uFEFF/.test(sign)) comma = -1;
      kept.push(sign === '\uFEFF' ? '' : content.slice(at, end));
    }
    at = end;
  }
  return kept.join('');
}

/** Where the string or comment that begins at a place ends; else the next place. */
function tokenEnd(content: string, at: number): number {
  const sign = content[at];
  if (sign === '"') {
    for (let next = at + 1; next < content.length; next += 1) {
      if (content[next] === '\\') next += 1;
      else if (content[next] === '"') return next + 1;
    }
    return content.length;
  }
  if (sign !== '/') return at + 1;
  const close = { '/': '\n', '*': '*/' }[content[at + 1] ?? ''];
  if (close === undefined) return at + 1;
  const end = content.indexOf(close, at + 2);
  return end < 0 ? content.length : end + (close === '\n' ? 0 : 2);
}
