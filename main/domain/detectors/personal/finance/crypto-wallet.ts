import type { Judged } from '../../pattern.ts';
import { restOf } from '../../reading/plain-words.ts';
import type { Hit, Look, Rule } from '../../rule.ts';
import { announcedBy } from '../context/announced.ts';
import { hasLongRun, longRuns } from '../context/long-runs.ts';
import { isBase58Check } from './base58.ts';
import { isBech32 } from './bech32.ts';

const announced = announcedBy(
  'wallet* | crypto* | bitcoin* | btc | ethereum | eth | address | adresse | dirección | solana | sol | usdt | usdc | ledger | metamask | phantom | monero | xmr | xrp | doge | ltc | litecoin | tron | trx | geldbörse | portefeuille | cartera | monedero | deposit* | ada',
);

const shape =
  /^(?:0x[0-9a-fA-F]{40}|(?:bc|BC|tb|ltc)1[a-zA-HJ-NP-Z0-9]{11,71}|addr1[a-z0-9]{50,110}|4[0-9AB][1-9A-HJ-NP-Za-km-z]{93}|[1-9A-HJ-NP-Za-km-z]{26,44})$/;

/** How an address looks, and whether its own check holds; without a check a word beside it must say what it is. */
function judge(value: string, said: boolean): Judged {
  const why = said ? ['cue-word'] : [];
  if (value.startsWith('0x')) {
    if (/^0x([0-9a-f])\1{39}$/i.test(value) || /^0x0{20}/.test(value)) return [0];
    return [said ? 0.9 : 0.7, 'known-shape', ...why];
  }
  if (/^(?:bc|tb|ltc|addr)1/i.test(value)) return isBech32(value) ? [0.97, 'checksum', ...why] : [0];
  if (value.length < 36 && /^[13LMDT]/.test(value) && isBase58Check(value)) return [0.96, 'checksum', ...why];
  if (/^4[0-9AB]/.test(value) && value.length === 95) return [said ? 0.9 : 0.7, 'known-shape', ...why];
  if (!said || !/\d/.test(value) || !/[a-z]/.test(value) || !/[A-Z]/.test(value)) return [0];
  return value.length >= 32 && value.length <= 44 ? [0.6, ...why] : [0];
}

/** Fewest letters and digits in a row; there is a digit among them, or more than a word is long. */
const shortest = 14;
const wakes: Look = {
  test: (text) => restOf(text).longestOther >= shortest && hasLongRun(text, shortest),
};

function* find(text: string): Generator<Hit> {
  for (const [start, end] of longRuns(text, shortest)) {
    if (end - start > 128 || /[\w/+=-]/.test(text[start - 1] ?? ' ') || /[\w/+=-]/.test(text[end] ?? ' '))
      continue;
    const value = text.slice(start, end);
    if (!shape.test(value)) continue;
    const [confidence, ...reasons] = judge(value, announced(text, start, end) !== undefined);
    if (confidence > 0) yield { start, end, confidence, reasons };
  }
}

/** Addresses of wallets for digital money. */
export const cryptoWallet: Rule = {
  id: 'crypto-wallet',
  title: 'Address of a digital wallet',
  category: 'financial',
  severity: 'medium',
  why: 'It is the address of a wallet. Everybody can look up what was ever paid from and to it.',
  remedy: 'Delete the entry unless it is needed for current work.',
  source: 'unverified: https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki',
  wakes,
  find,
  examples: {
    hits: [
      `Pay to ${'0x52908400098527886E0F'}7030069857D2E4169EE7`,
      `Wallet ${'bc1qw508d6qejxtdg4y5r3'}zarvary0c5xw7kv8f3t4`,
      `Donations: ${'1BvBMSEYstWetqTFn5Au'}4m4GFg7xJaNVN2`,
    ],
    misses: [
      `Wallet ${'bc1qw508d6qejxtdg4y5r3'}zarvary0c5xw7kv8f3t5`,
      `Donations: ${'1BvBMSEYstWetqTFn5Au'}4m4GFg7xJaNVN3`,
      `0x${'0'.repeat(40)}`,
      'internationalisationOfEverything',
    ],
  },
};
