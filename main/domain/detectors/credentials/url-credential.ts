import { anchored, type LookAround } from '../anchored.ts';
import type { Rule } from '../rule.ts';
import { type Judgement, judgePassword } from './judge.ts';
import { isPlaceholder } from './placeholder.ts';
import { randomness } from './shape.ts';

const pair =
  /(?<=\b[a-z][a-z0-9+.-]{1,30}):\/\/(?<name>[^\s:/"'<>`]{0,80}):(?<value>[^\s/"'<>`]{2,160})@(?<host>[\w.[\]:%${}-]{1,200})/diy;
/** A token in the place of the name, with nothing behind it (`https://TOKEN@host`). Sentry's are meant to be public. */
const alone = /(?<=\bhttps?):\/\/(?<value>[\w-]{20,120})@(?!\w{1,20}\.ingest|sentry)/diy;

const look: LookAround = function* look(text, places) {
  for (const place of places) {
    alone.lastIndex = place;
    const [from, to] = alone.exec(text)?.indices?.groups?.value ?? [0, 0];
    if (to > 0 && randomness(text.slice(from, to)) === 2)
      yield { start: from, end: to, confidence: 0.7, reasons: ['looks-random'] };
    pair.lastIndex = place;
    const match = pair.exec(text);
    const [start, end] = match?.indices?.groups?.value ?? [0, 0];
    const judgement = judgePair(match?.groups?.name ?? '', text.slice(start, end), match?.groups?.host ?? '');
    if (judgement.confidence > 0) yield { start, end, ...judgement };
  }
};

function judgePair(name: string, value: string, host: string): Judgement {
  if (/^\d{0,5}$/.test(value) || isPlaceholder(value) || /^[A-Z][A-Z0-9_]+$/.test(value))
    return { confidence: 0, reasons: [] };
  const usual = /^(?:user|username|root|admin|guest|login|test|name|postgres|)$/i.test(name);
  if (
    value === name ||
    /(?:^|\.)example\.(?:com|org|net)\b/i.test(host) ||
    (!usual && isPlaceholder(name.replace(/@.*$/, '')))
  )
    return { confidence: 0.35, reasons: ['known-shape', 'looks-made-up'] };
  const { confidence } = judgePassword(decode(value), { quoted: true, by: ':' });
  return confidence < 0.6
    ? { confidence: 0.6, reasons: ['known-shape', 'ordinary-word'] }
    : { confidence: 0.95, reasons: ['known-shape', 'mixed-characters'] };
}

const decode = (value: string): string =>
  value.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A password inside an address: `scheme://user:password@host` (RFC 3986, section 3.2.1). */
export const urlCredential: Rule = {
  id: 'url-credential',
  title: 'Password inside an address',
  category: 'credential',
  severity: 'critical',
  why: 'The address carries a password, so whoever reads it can open what it protects.',
  remedy: 'Delete the entry and change the password. Write the address without it.',
  source: 'RFC 3986, section 3.2.1',
  ...anchored(['://'], look),
  examples: {
    hits: [
      `postgres://report:${'heron-delta'}-9921@db.example:5432/people`,
      `redis://:${'heron'}4417@cache.example`,
      `smtps://anna@mail.example:${'Heron4417'}@smtp.example:465`,
    ],
    misses: [
      'https://user:password@host.example/',
      'postgres://user:${PASSWORD}@db',
      'postgres://DB_USER:DB_PASSWORD@DB_HOST/name',
      'https://example.com:8080/@here',
    ],
  },
};
