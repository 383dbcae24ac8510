import type { Rule } from '../../rule.ts';
import { mixed, type ProviderKey, providerRule, upper } from './provider-key.ts';

/** Keys of services for identity and networks, and those of programs that encrypt. */
const keys: readonly ProviderKey[] = [
  {
    id: 'tailscale-key',
    provider: 'Tailscale',
    keywords: ['tskey-'],
    pattern:
      /tskey-(?:(?:api|auth|client|scim|webhook|admin)-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{20,40}|[A-Za-z0-9]{8}-[\w-]{20,120})/,
    page: 'https://tailscale.com/kb/1277/key-prefixes',
    examples: [`tskey-auth-${mixed(14)}CNTRL-${mixed(32)}`],
  },
  {
    id: 'ngrok-key',
    provider: 'ngrok',
    keywords: ['ak_', 'cr_'],
    pattern: /(?:ak|cr)_[0-9][A-Za-z0-9]{26}/,
    page: 'https://ngrok.com/docs/api/',
    examples: [`ak_2${mixed(26)}`],
  },
  {
    id: 'defined-networking-key',
    provider: 'Defined Networking',
    keywords: ['dnkey-'],
    pattern: /dnkey-[\w=-]{26}-[\w=-]{52}/,
    page: 'https://docs.defined.net/guides/automating-host-creation/',
    examples: [`dnkey-${upper(26)}-${upper(52)}`],
  },
  {
    id: 'stytch-key',
    provider: 'Stytch',
    keywords: ['secret-live-', 'secret-test-'],
    pattern: /secret-(?:live|test)-[\w-]{36}=?/,
    page: 'https://stytch.com/docs/workspace-management/pwa/keys',
    examples: [`secret-live-${mixed(36)}`],
  },
  {
    id: 'ionic-key',
    provider: 'Ionic',
    keywords: ['ion_'],
    pattern: /ion_[A-Za-z0-9]{42}/,
    page: 'https://ionic.io/docs/appflow/personal-access-tokens',
    examples: [`ion_${mixed(42)}`],
  },
  {
    id: 'beamer-key',
    provider: 'Beamer',
    keywords: ['b_'],
    pattern: /b_[\w=-]{44}(?![\w=-])/,
    page: 'https://www.getbeamer.com/api',
    examples: [`b_${mixed(44)}`],
  },
  {
    id: 'wireguard-key',
    provider: 'a WireGuard tunnel',
    keywords: ['privatekey', 'presharedkey'],
    pattern: /(?:PrivateKey|PresharedKey) ?= ?(?<value>[A-Za-z0-9+/]{43}=)/,
    page: 'https://www.wireguard.com/quickstart/',
    examples: [`PrivateKey = ${mixed(43)}=`],
  },
  {
    id: 'nats-seed',
    provider: 'NATS',
    wakes: /S[UAONC][A-Z2-7]{56}/,
    pattern: /S[UAONC][A-Z2-7]{56}/,
    page: 'https://docs.nats.io/using-nats/developer/connecting/nkey',
    examples: [`SUAM${upper(54)}`],
  },
  {
    id: 'age-key',
    provider: 'files encrypted with age',
    keywords: ['age-secret-key-1'],
    pattern: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
    page: 'https://github.com/FiloSottile/age/blob/main/README.md',
    examples: [`AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.repeat(2).slice(3, 61)}`],
  },
  {
    id: 'bitcoin-key',
    provider: 'a Bitcoin wallet',
    keywords: ['xprv', 'yprv', 'zprv'],
    pattern: /[xyz]prv[1-9A-HJ-NP-Za-km-z]{107}/,
    page: 'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki',
    examples: [`xprv9${mixed(106).replace(/0/g, 'x')}`],
  },
  {
    id: 'vault-unseal-key',
    provider: 'HashiCorp Vault (a share of the unseal key)',
    keywords: ['unseal', 'key'],
    pattern: /Unseal Key \d{1,2}: (?<value>[A-Za-z0-9+/]{43,44}={0,2})/,
    page: 'https://developer.hashicorp.com/vault/docs/concepts/seal',
    examples: [`Unseal Key 2: ${mixed(44)}`],
  },
];

export const identityKeys: readonly Rule[] = keys.map(providerRule);
