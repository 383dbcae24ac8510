import type { Hit } from '../rule.ts';
import { cannedAnswer, insertOrder } from './answers.ts';
import { concealment } from './concealment.ts';
import { approvalOrder, blanketConsent, unsafeOrder } from './consent.ts';
import { recommendOrder, trustOrder } from './favour.ts';
import { memoryOverride, persistenceOrder } from './memory-orders.ts';
import { sendOrder, verbatimOrder } from './outward.ts';
import { overrideInstructions } from './override.ts';
import { promptTalk } from './prompt-talk.ts';
import { roleSwitch } from './role-switch.ts';
import { sendOut } from './send-out.ts';
import { unsafeCommand } from './unsafe-command.ts';

const orders = [
  overrideInstructions,
  roleSwitch,
  promptTalk,
  concealment,
  sendOut,
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
];

/** The gravest order that a text gives where nobody sees it, as any rule for open orders would find it. */
export function orderIn(text: string): Hit | undefined {
  const hits = orders.flatMap(({ find }) => [...find(text, { kind: 'fact' })]);
  return (
    hits.find(({ severity }) => severity === 'critical') ??
    hits.toSorted((a, b) => b.confidence - a.confidence)[0]
  );
}
