import type { Rule } from '../rule.ts';
import { email, phone } from './contact.ts';
import { governmentIds } from './government-id.ts';
import { iban } from './iban.ts';
import { paymentCard } from './payment-card.ts';

/** What tells who somebody is and how they are reached or paid. */
export const personal: readonly Rule[] = [paymentCard, iban, ...governmentIds, email, phone];
