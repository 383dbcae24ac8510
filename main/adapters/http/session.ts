import { timingSafeEqual } from 'node:crypto';

/** Lets one browser in: the token of the printed address works once and becomes a cookie. */
export interface Session {
  /** The address that a person opens. */
  readonly path: string;
  /** Takes the token if it is the right one and was not used before; answers the cookie to set. */
  readonly enter: (token: string) => string | null;
  readonly isKnown: (cookies: string | null) => boolean;
}

const name = 'hygiene';

export function createSession(random: (bytes: number) => Uint8Array): Session {
  const secret = (): string => Buffer.from(random(32)).toString('base64url');
  const token = secret();
  const cookie = secret();
  let used = false;

  return {
    path: `/?token=${token}`,
    enter: (given) => {
      if (used || !same(given, token)) return null;
      used = true;
      return `${name}=${cookie}; HttpOnly; SameSite=Strict; Path=/`;
    },
    isKnown: (cookies) =>
      (cookies ?? '')
        .split(';')
        .map((pair) => pair.trim())
        .some((pair) => pair.startsWith(`${name}=`) && same(pair.slice(name.length + 1), cookie)),
  };
}

/** Compares in the same time whatever the difference. */
function same(a: string, b: string): boolean {
  const [first, second] = [Buffer.from(a), Buffer.from(b)];
  return first.length === second.length && timingSafeEqual(first, second);
}
