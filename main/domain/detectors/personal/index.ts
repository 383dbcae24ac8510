import type { Rule } from '../rule.ts';
import { birthDate } from './birth-date.ts';
import { email } from './contact/email.ts';
import { ipAddress } from './contact/ip-address.ts';
import { macAddress } from './contact/mac-address.ts';
import { phone } from './contact/phone.ts';
import { bic } from './finance/bic.ts';
import { cryptoWallet } from './finance/crypto-wallet.ts';
import { iban } from './finance/iban.ts';
import { paymentCard } from './finance/payment-card.ts';
import { coordinates } from './location/coordinates.ts';
import { postalAddress } from './location/postal-address.ts';
import { postcode } from './location/postcode.ts';
import { officialNumbers } from './numbers/rules.ts';

/** What tells who somebody is and how they are reached or paid. */
export const personal: readonly Rule[] = [
  paymentCard,
  iban,
  bic,
  cryptoWallet,
  ...officialNumbers,
  email,
  phone,
  ipAddress,
  macAddress,
  birthDate,
  postalAddress,
  postcode,
  coordinates,
];
