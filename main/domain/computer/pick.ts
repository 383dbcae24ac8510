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
  for (const whole of [() => content, () => withoutComments(content)]) {
    try {
      return pick(JSON.parse(whole())) ?? null;
    } catch {
      // The next way, or none: a file that is being written is no JSON for a moment.
    }
  }
  return null;
}

/** A string, or a comment; a string, or a comma that only a bracket follows. */
const comment = /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const lastComma = /"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g;

const withoutComments = (content: string): string =>
  [comment, lastComma].reduce(
    (rest, token) => rest.replace(token, (found) => (found.startsWith('"') ? found : '')),
    content.replace(/^\uFEFF/, ''),
  );
