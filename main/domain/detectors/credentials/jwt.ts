import { anchored, type LookAround } from '../anchored.ts';
import type { Rule } from '../rule.ts';
import { fromBase64 } from './base64.ts';

/** Three parts, of which the first begins with `{"` in base64url; the last is empty where nobody signed. */
const signed = /(?<![\w-])eyJ[\w-]{8,2000}\.[\w-]{2,8000}\.(?:[\w-]{16,2000})?/y;
/** The same once more in base64, as Kubernetes keeps it: `eyJ` becomes `ZXlK`. */
const wrapped = /(?<![A-Za-z0-9+/])ZXlK[A-Za-z0-9+/]{60,8000}={0,2}/y;

/** Whether the first part is a JOSE header: an object with an algorithm (RFC 7515, section 4). */
export const isHeader = (part: string): boolean =>
  /^\{(?:(?!\}\{).)*"(?:alg|enc|typ)"/s.test(fromBase64(part.slice(0, 400)) ?? '');

const look: LookAround = function* look(text, places) {
  let past = 0;
  for (const start of places) {
    if (start < past) continue;
    signed.lastIndex = start;
    wrapped.lastIndex = start;
    if (signed.test(text)) {
      past = signed.lastIndex;
      const token = text.slice(start, past);
      if (isHeader(token.slice(0, token.indexOf('.'))))
        yield { start, end: past, confidence: 0.95, reasons: ['decodes'] };
      else if (/^[^.]+\.eyJ[^.]{8,}\.[^.]{16,}/.test(token))
        yield { start, end: past, confidence: 0.6, reasons: ['known-shape'] };
    } else if (wrapped.test(text)) {
      past = wrapped.lastIndex;
      if (/^eyJ[\w-]{8,}\.[\w-]{4,}/.test(fromBase64(text.slice(start, Math.min(past, start + 2000))) ?? ''))
        yield { start, end: past, confidence: 0.9, reasons: ['decodes'] };
    }
  }
};

/** A signed token that says who somebody is (JWT), also in base64 once more. */
export const jwt: Rule = {
  id: 'jwt',
  title: 'Signed access token',
  category: 'credential',
  severity: 'critical',
  why: 'It is a signed token that lets whoever sends it in as somebody, often for hours or months.',
  remedy: 'Delete the entry, and sign out the session or change the token that it belongs to.',
  source: 'RFC 7519',
  ...anchored(['eyj', 'zxlk'], look),
  examples: {
    hits: [
      `ey${'JhbGciOiJIUzI1NiJ9'}.eyJzdWIiOiJzeW50aGV0aWMifQ.aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3dE6gH9jK2mN5p`,
      `token: ZX${'lKaGJHY2lPaUpJVXpJMU5pSjku'}ZXlKemRXSWlPaUp6ZVc1MGFHVjBhV01pZlEuYUIzZEU2Z0g5aksybU41cFE4c1QxdlcK`,
    ],
    misses: ['The header eyJhbGciOiJIUzI1NiJ9 comes first', 'Pages eyJustalongname.andanother.andathirdpart'],
  },
};
