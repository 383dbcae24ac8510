import type { Rule } from '../rule.ts';
import { accessCode } from './access-code.ts';
import { basicAuth, bearerToken } from './auth-header.ts';
import { commandSecret } from './command-secret.ts';
import { credentialFile } from './credential-file.ts';
import { jwk } from './jwk.ts';
import { jwt } from './jwt.ts';
import { loginPair } from './login-pair.ts';
import { passwordAssignment } from './password-assignment.ts';
import { passwordHash } from './password-hash.ts';
import { passwordProse } from './password-prose.ts';
import { privateKey } from './private-key.ts';
import { providerKeys } from './providers/index.ts';
import { recoveryPhrase } from './recovery-phrase.ts';
import { secretAssignment } from './secret-assignment.ts';
import { securityAnswer } from './security-answer.ts';
import { tokenNearby } from './token-nearby.ts';
import { urlCredential } from './url-credential.ts';

/** What opens something: keys, passwords, codes. */
export const credentials: readonly Rule[] = [
  ...providerKeys,
  jwt,
  jwk,
  privateKey,
  bearerToken,
  basicAuth,
  urlCredential,
  passwordAssignment,
  secretAssignment,
  commandSecret,
  credentialFile,
  passwordHash,
  tokenNearby,
  passwordProse,
  accessCode,
  loginPair,
  recoveryPhrase,
  securityAnswer,
];
