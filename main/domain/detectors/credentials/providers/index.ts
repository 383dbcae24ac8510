import type { Rule } from '../../rule.ts';
import { assistantToolKeys } from './assistant-tools.ts';
import { assistantKeys } from './assistants.ts';
import { buildToolKeys } from './build-tools.ts';
import { cloudKeys } from './clouds.ts';
import { codeKeys } from './code-hosts.ts';
import { assistantContextKeys } from './context-assistants.ts';
import { serviceContextKeys } from './context-services.ts';
import { toolContextKeys } from './context-tools.ts';
import { dataKeys } from './data-services.ts';
import { identityKeys } from './identity.ts';
import { messageKeys } from './messages.ts';
import { paymentKeys } from './payments.ts';
import { workKeys } from './work-tools.ts';

/** Keys by provider, assistants first. */
export const providerKeys: readonly Rule[] = [
  ...assistantKeys,
  ...assistantToolKeys,
  ...assistantContextKeys,
  ...cloudKeys,
  ...codeKeys,
  ...buildToolKeys,
  ...dataKeys,
  ...messageKeys,
  ...paymentKeys,
  ...workKeys,
  ...identityKeys,
  ...serviceContextKeys,
  ...toolContextKeys,
];
