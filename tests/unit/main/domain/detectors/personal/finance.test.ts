import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBase58Check } from '../../../../../../main/domain/detectors/personal/finance/base58.ts';
import { isBech32 } from '../../../../../../main/domain/detectors/personal/finance/bech32.ts';
import { sha256 } from '../../../../../../main/domain/detectors/personal/finance/sha256.ts';
import { found, rulesFor } from './found.ts';

describe('checks of wallets', () => {
  it('compute SHA-256 as the platform does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(
          createHash('sha256').update(bytes).digest('hex'),
        );
      }),
    );
  });

  it('hold for an address and for no neighbour of it', () => {
    const old = `1BvBMSEYstWetqTFn5Au${'4m4GFg7xJaNVN2'}`;
    const bech = `bc1qw508d6qejxtdg4y5r3${'zarvary0c5xw7kv8f3t4'}`;
    expect([isBase58Check(old), isBech32(bech)]).toEqual([true, true]);
    expect([isBase58Check(`${old.slice(0, -1)}3`), isBech32(`${bech.slice(0, -1)}5`)]).toEqual([
      false,
      false,
    ]);
  });
});

describe('a number of money', () => {
  const card = ['4111', '1111', '1111', '1111'];

  it.each([
    [`Visa ${card.join('')}`, 'payment-card', card.join('')],
    [`Kreditkarte ${card.join('-')}`, 'payment-card', card.join('-')],
    ['BIC MARKDEFFXXX', 'bic', 'MARKDEFFXXX'],
    ['Sort code 20-47-16', 'uk-bank-account', '20-47-16'],
    ['Su cuenta: 3847162950', 'account-number', '3847162950'],
    ['Compte n° 38471629504', 'account-number', '38471629504'],
  ])('is found: %s', (text, rule, value) => {
    expect(found(text)).toEqual([[rule, value]]);
  });

  it.each([
    'A Taylor Swift playlist',
    'SWIFT engineer, BICYCLES',
    'Account for 2024',
    'Order 4111111111111112',
  ])('is no finding: %s', (text) => expect(rulesFor(text)).toEqual([]));
});
