import type { System } from '../places/known-places.ts';
import { type Package, packageOf, programOf } from './packages.ts';
import { comparable, isAtOrBelow, isRoot, withHome } from './paths.ts';
import type { Pick } from './pick.ts';
import { hasSecretArgument, inAddress, isLiteralSecret } from './secrets.ts';

/**
 * What is kept of a server that a file configures: no value of a variable or header, no argument as it stands, no
 * address beyond its host. `secrets` names the keys under which one stands in clear.
 */
export interface Server {
  readonly transport: 'program' | 'http' | 'sse' | null;
  readonly program: string | null;
  readonly package: Package | null;
  readonly host: string | null;
  readonly secrets: readonly string[];
  readonly unencrypted: boolean;
  /** It is given the whole home or disk. */
  readonly homeOrRoot: boolean;
}

/** The picker of one server, on a computer of this system with this home. */
export const serverOn =
  (system: System, home: string): Pick<Server> =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const of = new Map(Object.entries(value));
    const command = words(of.get('command')) ?? null;
    const args = Array.isArray(of.get('args'))
      ? (of.get('args') as unknown[]).filter((arg) => typeof arg === 'string')
      : [];
    const url = words(of.get('url')) ?? words(of.get('serverUrl')) ?? words(of.get('httpUrl')) ?? null;
    if (command === null && url === null) return undefined;
    const addresses = [...(url === null ? [] : [url]), ...args].flatMap(addressIn);
    return {
      transport: transportOf(command, url, words(of.get('type'))),
      program: command === null ? null : programOf(command).slice(0, 60),
      package: command === null ? null : packageOf(command, args),
      host: url === null ? null : (addressIn(url)[0]?.host ?? null),
      secrets: [
        ...literals(of.get('env')),
        ...literals(of.get('headers')),
        ...(hasSecretArgument(args) ? ['args'] : []),
        ...(url !== null && inAddress(url) ? ['url'] : []),
      ],
      unencrypted: addresses.some(({ scheme, host }) => /^(?:http|ws)$/i.test(scheme) && !isOwn(host)),
      homeOrRoot: args.some((arg) => isWhole(arg, home, system)),
    };
  };

const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const literals = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, held]) =>
        isLiteralSecret(name, held) ? [name.slice(0, 80)] : [],
      )
    : [];

const transportOf = (
  command: string | null,
  url: string | null,
  type: string | undefined,
): Server['transport'] => {
  if (command !== null) return 'program';
  if (type === 'sse' || /\/sse\/?$/i.test(url ?? '')) return 'sse';
  return 'http';
};

/** Scheme and host of an address, without what may stand before or after the host. */
function addressIn(text: string): { readonly scheme: string; readonly host: string }[] {
  const [, scheme, host] = text.match(/^([a-z]+):\/\/(?:[^/?#@]*@)?(\[[0-9a-f:]+\]|[\w.-]+)/i) ?? [];
  return scheme && host ? [{ scheme, host: host.toLowerCase() }] : [];
}

/** This computer itself: what is sent there passes no network. */
const isOwn = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);

/** Whether an argument names the home, the root or what lies above the home. */
function isWhole(arg: string, home: string, system: System): boolean {
  const given = arg.replace(/^--?[\w-]+=/, '');
  if (!/^(?:[~/\\$%]|[a-z]:)/i.test(given)) return false;
  const path = comparable(withHome(given, home), system);
  return isRoot(path) || isAtOrBelow(comparable(home, system), path);
}
