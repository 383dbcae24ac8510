import type { Rule } from '../rule.ts';
import { assignments } from './assignment.ts';
import { judgePassword } from './judge.ts';

const given = assignments(
  {
    keywords: ['pass', 'pwd', 'pswd', 'kennwort', 'contrase', 'mot_de_passe', 'motdepasse'],
    cue: /passw(?:or[dt]|d)?|passphrase|passcode|pass(?![a-z]{2})|pwd|pswd|kennwort|contrase(?:ñ|n)a|mot_?de_?passe/iy,
    word: /^(?:pass(?:w|wd|word|wort|phrase|code|e)?s?|pwd|pswd|kennwort|contraseña|contrasena)$/,
  },
  (value, how, name, text) =>
    judgePassword(value, how, /^[A-Z][A-Z0-9_]+$/.test(text.slice(name.start, name.end))),
);

/** `password = …`, `"password": "…"`, `setPassword("…")`, `<password>…</password>`: in every syntax. */
export const passwordAssignment: Rule = {
  id: 'password-assignment',
  title: 'Password in a setting',
  category: 'credential',
  severity: 'critical',
  why: 'A setting that is called a password is given with its value.',
  remedy: 'Delete the entry and change the password where it is used.',
  source: 'CWE-798',
  ...given,
  examples: {
    hits: [
      `password = ${'Blue-Heron'}-4417`,
      `DB_PASSWORD=${'hunter'}2horse9`,
      `MAIL_PASS=${'heron'}4417`,
      `password: '${'Blue(Heron)'};4417'`,
      `{\\"password\\": \\"${'qzl91'}wionwop\\"}`,
      `password: '${'sunflower'}'`,
      `setPassword("${'Blue'}Heron4417")`,
      `<password>\n  ${'Blue-Heron'}-4417\n</password>`,
      `<add key="MailPassword" value="${'Blue-Heron'}-4417"/>`,
      `if (user.password === '${'Blue'}-4417') {`,
    ],
    misses: [
      'password = <password>',
      'password: changeme',
      'password=os.environ["X"]',
      'password=\nurl=jdbc:h2:mem4',
      '"ChangePassword": "iam:ChangePassword"',
      '"LABEL_PASSWORD": "Kennwort"',
      'passwordLabel: "Password:"',
      'password: string;',
      'PASSWORD=$DB_PASSWORD',
    ],
  },
};
