import type { Hit, Rule } from '../../rule.ts';
import { announcedBy } from '../context/announced.ts';

const four = /(?<![\w.:])(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?(?![\w]|\.\d|:[0-9a-f]{0,4}:)/gi;
const six =
  /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,8}(?:[0-9a-f]{1,4}(?!\.\d)|(?:\d{1,3}\.){3}\d{1,3})?(?:%\w{1,15})?(?:\/\d{1,3})?(?![\w:]|\.\d)/iy;
const announced = announcedBy(
  'ip | ips | ipv4 | ipv6 | ip address* | address | host | server | gateway | dns | vpn | router | subnet | ssh | ping | adresse ip | ip adresse | dirección ip | serveur | servidor | proxy | nameserver',
);
const version = /(?:\bv|version|release|build|section|§|chapter|firmware)\W{0,3}$/i;

/** Addresses of the machine itself, of all machines or of none, and masks of networks (RFC 6890). */
const ofNobody = /^(?:127\.|0\.|255\.|224\.|239\.)/;
/** Networks that stand inside a house (RFC 1918, RFC 6598, RFC 3927), and those that are kept for examples (RFC 5737). */
const inside =
  /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/;
const example = /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)/;

const isFour = (value: string): boolean =>
  value.split('.').every((part) => Number(part) <= 255 && (part === '0' || !part.startsWith('0')));

function judgeFour(value: string, said: boolean, before: string): Omit<Hit, 'start' | 'end'> | undefined {
  const [address = ''] = value.split('/');
  if (!isFour(address) || version.test(before)) return undefined;
  if (ofNobody.test(address)) return { confidence: 0.3, reasons: ['own-machine'] };
  const small = /^(?:\d\.){3}\d$/.test(address);
  if (small && !said) return { confidence: 0.25, reasons: ['like-a-version'] };
  if (example.test(address)) return { confidence: 0.45, reasons: ['example-network'] };
  if (inside.test(address)) return { confidence: said ? 0.6 : 0.5, reasons: ['inside-network'] };
  return { confidence: said ? 0.93 : 0.85, reasons: said ? ['cue-word'] : ['known-shape'] };
}

/** The groups of an address of version 6 (RFC 4291, section 2.2); none if it is no such address. */
function groupsOf(address: string): readonly string[] | undefined {
  const tail = /^(.*:)((?:\d{1,3}\.){3}\d{1,3})$/.exec(address);
  if (tail && !isFour(tail[2] ?? '')) return undefined;
  const plain = tail ? `${tail[1]}0:0` : address;
  const halves = plain.split('::');
  if (halves.length > 2) return undefined;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return (halves.length === 2 ? groups.length <= 7 : groups.length === 8) ? groups : undefined;
}

function judgeSix(value: string, said: boolean): Omit<Hit, 'start' | 'end'> | undefined {
  const [address = ''] = value.split(/[%/]/);
  const groups = groupsOf(address);
  if (!groups) return undefined;
  const known = /^(?:fe80|f[cd][0-9a-f]{2}|ff0[0-9a-f]|2[0-9a-f]{3}|3[0-9a-f]{3}|64:ff9b|::ffff:)/i.test(
    address,
  );
  // `a::b` is a name in a program, and `12:30:45` a time.
  if (groups.length < 3 && !known && !said && !address.includes('.')) return undefined;
  if (groups.every((group) => /^0*1?$/.test(group)) && !address.includes('.'))
    return { confidence: 0.3, reasons: ['own-machine'] };
  if (/^2001:0?db8:/i.test(address)) return { confidence: 0.45, reasons: ['example-network'] };
  if (/^f[ef]/i.test(address)) return { confidence: 0.5, reasons: ['inside-network'] };
  if (!/\d/.test(address) || (groups.length < 3 && !said && !address.includes('.')))
    return { confidence: 0.4, reasons: ['known-shape'] };
  return { confidence: said ? 0.93 : 0.85, reasons: said ? ['cue-word'] : ['known-shape'] };
}

function* find(text: string): Generator<Hit> {
  for (const { 0: value, index: start } of text.matchAll(four)) {
    const end = start + value.length;
    const hit = judgeFour(
      value,
      announced(text, start, end) !== undefined,
      text.slice(Math.max(0, start - 16), start),
    );
    if (hit) yield { start, end, ...hit };
  }
  let done = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', Math.max(at + 1, done))) {
    const start = sixFrom(text, at, done);
    if (start < 0) continue;
    six.lastIndex = start;
    if (!six.test(text)) continue;
    const end = six.lastIndex;
    const hit = judgeSix(text.slice(start, end), announced(text, start, end) !== undefined);
    done = end;
    if (hit) yield { start, end, ...hit };
  }
}

/** Where an address of version 6 may begin whose first colon stands at `at`; -1 if no second colon is near. */
function sixFrom(text: string, at: number, done: number): number {
  const next = text.indexOf(':', at + 1);
  if (next < 0 || next - at > 5) return -1;
  let start = at;
  while (start > done && at - start < 4 && /[0-9a-f]/i.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** Addresses of machines on the internet, version 4 and 6. */
export const ipAddress: Rule = {
  id: 'ip-address',
  title: 'IP address',
  category: 'contact',
  severity: 'low',
  why: 'It is the address of a computer. It may lead to a household or to a company’s network.',
  remedy: 'Keep it only if the assistant needs it for current work.',
  source: 'RFC 4291, section 2.2, and RFC 6890',
  wakes: /\d\.\d{1,3}\.\d|:[^:]{0,4}:/,
  find,
  examples: {
    hits: [
      'The server is 198.18.7.44',
      'Home router: 192.168.178.1',
      'ssh to 2a02:8071:b5c::17',
      'fe80::a11:c2ff',
    ],
    misses: ['Version 1.2.3.4', '127.0.0.1', '256.1.1.1', 'std::cout', 'at 12:30:45', '::1', '0.0.0.0:8080'],
  },
};
