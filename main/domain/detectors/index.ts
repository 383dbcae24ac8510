import type { Finding, RuleInfo } from '../../../shared/finding.ts';
import { accessCode } from './access-code.ts';
import { assistantKeys } from './assistant-keys.ts';
import { bearerToken } from './bearer-token.ts';
import { cloudKeys } from './cloud-keys.ts';
import { codeKeys } from './code-keys.ts';
import { email, phone } from './contact.ts';
import { governmentIds } from './government-id.ts';
import { iban } from './iban.ts';
import { loginPair } from './login-pair.ts';
import { withoutOverlaps } from './overlaps.ts';
import { passwordAssignment } from './password-assignment.ts';
import { passwordProse } from './password-prose.ts';
import { paymentCard } from './payment-card.ts';
import { createPrefilter } from './prefilter.ts';
import { privateKey } from './private-key.ts';
import type { Rule } from './rule.ts';
import { serviceKeys } from './service-keys.ts';
import { urlCredential } from './url-credential.ts';

/** Every rule that looks inside a text. A new one is a file of its own and a line here. */
export const rules: readonly Rule[] = [
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
  paymentCard,
  iban,
  ...governmentIds,
  email,
  phone,
];

/** Version of the rules as a whole: it rises whenever a rule is added or finds something else than before. */
export const ruleset = `1.${rules.length}`;

/** The rules as screens and docs show them, without their patterns. */
export const ruleInfos: readonly RuleInfo[] = rules.map(
  ({ id, title, category, severity, why, remedy, source }) => ({
    id,
    title,
    category,
    severity,
    why,
    remedy,
    source,
  }),
);

const wanted = createPrefilter(rules);

/** All findings in one text, in its order. Of two that overlap in one category the surer one stays. */
export function detect(text: string, off: ReadonlySet<string> = new Set()): Finding[] {
  const findings: Finding[] = [];
  for (const rule of wanted(text)) {
    if (off.has(rule.id)) continue;
    for (const { start, end, confidence, severity } of rule.find(text)) {
      findings.push({
        rule: rule.id,
        category: rule.category,
        severity: severity ?? rule.severity,
        confidence,
        start,
        end,
      });
    }
  }
  return withoutOverlaps(findings, text.length);
}
