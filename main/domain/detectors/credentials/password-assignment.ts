import { matches } from '../pattern.ts';
import type { Hit, Rule } from '../rule.ts';
import { looksSecret } from './looks-secret.ts';
import { isPlaceholder } from './placeholder.ts';

const name =
  '(?<![A-Za-z])[A-Za-z0-9_.-]{0,40}?(?<name>password|passwd|passphrase|passwort|pass|pwd|secret|token|(?:api|access|secret|private|account|auth)[ _-]?key|credential)s?';
const assigns = '\\\\?["\']?[ \\t]{0,3}(?::?string[ \\t]{0,3})?(?:=>|[:=?]{1,4})[ \\t]{0,3}';

/** What code writes in the place of a value: a path, an address, a variable, a type. */
const code =
  /^(?:&|https?:|\/|\.{1,2}\/|[#@$][\w-]+$|[\w-]+\.[\w-]+\.[\w.-]+$|[A-Z_]+$|[A-Za-z]+[A-Z][A-Za-z]+$|[A-Za-z_$]+(?:\.[A-Za-z_$]+)+$)/;

const quoted = matches(
  new RegExp(`${name}${assigns}\\\\?(?<quote>["'\`])(?<value>[^\\s"'\`\\\\]{4,200})\\\\?\\k<quote>`, 'i'),
  (value, match) => {
    if (code.test(value)) return 0;
    const telling = /^pass|^pwd/i.test(match.groups?.name ?? '');
    return looksSecret(value) || (telling && /^[a-z]{6,}$/.test(value) && !isPlaceholder(value) ? 0.5 : 0);
  },
);
const bare = matches(
  new RegExp(`${name}${assigns}(?<value>[^\\s"'\`,;(){}<>\\\\]{4,200})(?![\\w(])`, 'i'),
  (value) => (code.test(value) ? 0 : looksSecret(value)),
);

/** `--password …` on a command line. */
const option = matches(
  /(?<![\w-])--?(?:password|passwd|passphrase|pass|pwd|secret|token|api-?key)[ \t]{1,3}["']?(?<value>[^\s"'`,;(){}<>-][^\s"'`,;(){}<>]{3,200})/i,
  (value) => (code.test(value) ? 0 : looksSecret(value)),
);

function* find(text: string): Generator<Hit> {
  yield* quoted(text);
  yield* bare(text);
  yield* option(text);
}

/** `password = …`, `api_key: …`: a value given to a name that says that it is secret. */
export const passwordAssignment: Rule = {
  id: 'password-assignment',
  title: 'Password or secret in a setting',
  category: 'credential',
  severity: 'critical',
  why: 'A setting whose name says that it is secret is given with its value.',
  remedy: 'Delete the entry and change the password or key where it is used.',
  source: 'CWE-798',
  keywords: ['pass', 'pwd', 'secret', 'token', 'key', 'credential'],
  find,
  examples: {
    hits: [
      `password = ${'Blue-Heron'}-4417`,
      `"api_key": "${'q7Zx'}91bT0pLm44"`,
      `DB_PASSWORD=${'hunter'}2horse9`,
      `mysql -u root --password ${'Sne3sd'}8AZjq`,
      `API key: ${'q7Zx91'}bT0pLm44`,
      `MAIL_PASS=${'heron'}4417`,
      `aws_secret_access_key = ${'wJa1rXUt'}nFEMI/K7MDENG+bPxRfiCYzz3KEYx9Qa`,
      `AccountName=brindle;AccountKey=${'q7Zx91bT0pLm44'.repeat(4)}==;EndpointSuffix=core.windows.net`,
      `password: '${'Blue(Heron)'};4417'`,
      `{\\"password\\": \\"${'qzl91'}wionwop\\"}`,
      `password: '${'sunflower'}'`,
    ],
    misses: [
      'password = <password>',
      'api_key: ${API_KEY}',
      'password: changeme',
      'token: string',
      'docker login --password-stdin, or --password $TOKEN',
      'The token: what it is for',
      'secretKey = config.secretKey',
      'password=os.environ["X"]',
      'password=\nurl=jdbc:h2:mem4',
      "next_token='nextToken2'",
      'function verify(secret: SecretKey, token: string)',
      '"ChangePassword": "iam:ChangePassword"',
      "credentials: 'same-origin'",
    ],
  },
};
