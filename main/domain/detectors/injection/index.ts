import type { Rule } from '../rule.ts';
import { cannedAnswer, insertOrder } from './answers.ts';
import { chatTemplate } from './chat-template.ts';
import { concealment } from './concealment.ts';
import { approvalOrder, blanketConsent, unsafeOrder } from './consent.ts';
import { dataInAddress } from './data-in-address.ts';
import { encodedDirective } from './encoded-directive.ts';
import { recommendOrder, trustOrder } from './favour.ts';
import { fillerFlood } from './filler-flood.ts';
import { hiddenDirective } from './hidden-directive.ts';
import { injectionModel } from './injection-model.ts';
import { memoryOverride, persistenceOrder } from './memory-orders.ts';
import { sendOrder, verbatimOrder } from './outward.ts';
import { overrideInstructions } from './override.ts';
import { passwordRequest } from './password-request.ts';
import { promptTalk } from './prompt-talk.ts';
import { roleSwitch } from './role-switch.ts';
import { sendOut } from './send-out.ts';
import { unsafeCommand } from './unsafe-command.ts';

/** Rules for planted instructions, in the order in which the docs list them. */
export const injection: readonly Rule[] = [
  overrideInstructions,
  roleSwitch,
  promptTalk,
  concealment,
  chatTemplate,
  hiddenDirective,
  encodedDirective,
  fillerFlood,
  sendOut,
  dataInAddress,
  passwordRequest,
  verbatimOrder,
  sendOrder,
  recommendOrder,
  trustOrder,
  insertOrder,
  cannedAnswer,
  blanketConsent,
  approvalOrder,
  unsafeOrder,
  unsafeCommand,
  memoryOverride,
  persistenceOrder,
  injectionModel,
];
