import type { Rule } from '../rule.ts';
import { accessCode } from './access-code.ts';
import { assistantKeys } from './assistant-keys.ts';
import { bearerToken } from './bearer-token.ts';
import { cloudKeys } from './cloud-keys.ts';
import { codeKeys } from './code-keys.ts';
import { loginPair } from './login-pair.ts';
import { passwordAssignment } from './password-assignment.ts';
import { passwordProse } from './password-prose.ts';
import { privateKey } from './private-key.ts';
import { serviceKeys } from './service-keys.ts';
import { urlCredential } from './url-credential.ts';

/** What opens something: keys, passwords, codes. */
export const credentials: readonly Rule[] = [
  ...assistantKeys,
  ...cloudKeys,
  ...codeKeys,
  ...serviceKeys,
  bearerToken,
  privateKey,
  urlCredential,
  passwordAssignment,
  passwordProse,
  accessCode,
  loginPair,
];
