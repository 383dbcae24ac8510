import type { Rule } from '../rule.ts';
import { assignments } from './assignment.ts';
import { judgeToken, nothing } from './judge.ts';

/** A key alone opens maps and tables as well as doors; these words beside it say which. */
const telling =
  /(?:secret|token|credential|nonce|(?:api|access|auth|authentication|private|account|master|signing|encryption|service|client|license|deploy|activation|shared|storage|admin|security|webhook|unseal|app|application|subscription)[ _.-]?key|apikey|aeskey)/;

const given = assignments(
  {
    keywords: ['secret', 'token', 'key', 'credential', 'auth', 'cookie', '_session', 'nonce'],
    cue: /secret|token|key|credential|auth(?:orization|entication)?(?![a-z]{2})|cookie|_session|nonce/iy,
    word: /^(?:secrets?|secrete|tokens?|keys?|[a-z]{2,4}keys?|credentials?|auth|authorization|authentication|cookie|session|nonce)$/,
  },
  (value, how, name, text) => {
    // `API key:` is two words, and so is the `GPG key:` that is a fingerprint.
    const before = text.slice(Math.max(0, name.start - 16), name.start);
    if (/(?:gpg|pgp|ssh|public) $/i.test(before)) return nothing;
    return judgeToken(
      value,
      how,
      telling.test(`${/[a-z]+ $/i.exec(before)?.[0].toLowerCase() ?? ''}${name.words.join(' ')}`),
    );
  },
);

/** `api_key: …`, `token = "…"`: in every syntax. The value has to look as if a machine had made it. */
export const secretAssignment: Rule = {
  id: 'secret-assignment',
  title: 'Key or token in a setting',
  category: 'credential',
  severity: 'critical',
  why: 'A setting whose name says that it is secret is given with its value.',
  remedy: 'Delete the entry and change the key or token where it is used.',
  source: 'CWE-798',
  ...given,
  examples: {
    hits: [
      `"api_key": "${'q7Zx'}91bT0pLm44"`,
      `API key: ${'q7Zx91'}bT0pLm44`,
      `aws_secret_access_key = ${'wJa1rXUt'}nFEMI/K7MDENG+bPxRfiCYzz3KEYx9Qa`,
      `AccountName=brindle;AccountKey=${'q7Zx91bT0pLm44'.repeat(4)}==;EndpointSuffix=core.windows.net`,
      `resty.SetAuthToken("${'DA916517168A7A2F'}BB23AA74F563E75CDE401138729A6C2B")`,
      `System.setProperty("BRINDLE_TOKEN", "${'x1aB3dE6gH9'}jK2mN5pQ8sT1v")`,
      `"ApiToken": "{\\"name\\":\\"report\\",\\"sig\\":\\"${'q7zx91bt0plm'}44ab3de6w4\\"}"`,
    ],
    misses: [
      'api_key: ${API_KEY}',
      'token: string',
      'The token: what it is for',
      'secretKey = config.secretKey',
      "next_token='nextToken2'",
      'function verify(secret: SecretKey, token: string)',
      "credentials: 'same-origin'",
      'public_key = "9Cnzj4p4WGeKLs1Pt8QuKUpRKfFLfRYC9AIKjbJTWit"',
      'primaryKey=TMVpcRPcn6QIqzRMmt4gXvC4Z',
      'const validKeyChars = "0123456789abcdefghijklmnopqrstuvwxyz_-."',
    ],
  },
};
