import type { Rule } from '../rule.ts';
import { hex, mixed, type ProviderKey, providerRule, upper } from './provider-key.ts';

/** Keys of clouds and of hosts for sites and data. A secret key of AWS has no shape: `password-assignment` finds it. */
const keys: readonly ProviderKey[] = [
  {
    id: 'aws-key',
    provider: 'Amazon Web Services',
    keywords: ['akia', 'asia', 'abia', 'acca'],
    pattern: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}/,
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    examples: [`AK${'IA'}${upper(16)}`],
  },
  {
    id: 'azure-key',
    provider: 'Microsoft Azure',
    keywords: ['accountkey=', 'sharedaccesskey=', 'sig=', 'q~'],
    pattern:
      /(?:AccountKey|SharedAccessKey)=(?<value>[A-Za-z0-9+/]{42,86}={1,2})|[?&]sig=[A-Za-z0-9%+/]{40,60}(?:=|%3D)|[\w.~-]{3}\dQ~[\w.~-]{31,34}/,
    source:
      'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/storage/common/storage-configure-connection-string.md',
    examples: [
      `DefaultEndpointsProtocol=https;AccountName=brindle;AccountKey=${mixed(86)}==;EndpointSuffix=core.windows.net`,
      `Endpoint=sb://x/;SharedAccessKey=${mixed(43)}=`,
      `aB3${'8Q~'}${mixed(34)}`,
    ],
  },
  {
    id: 'digitalocean-key',
    provider: 'DigitalOcean',
    keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    pattern: /do[opr]_v1_[0-9a-f]{64}/,
    source: 'unverified',
    examples: [`dop_v1_${hex(64)}`],
  },
  {
    id: 'cloudflare-key',
    provider: 'Cloudflare',
    keywords: ['cfk_', 'cfut_', 'cfat_', 'v1.0-'],
    pattern: /cf(?:k|ut|at)_[A-Za-z0-9_-]{40,60}|v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/,
    source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
    examples: [`cfut_${mixed(48)}`, `v1.0-${hex(24)}-${hex(146)}`],
  },
  {
    id: 'vercel-key',
    provider: 'Vercel',
    keywords: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
    pattern: /vc[piark]_[A-Za-z0-9_-]{20,120}/,
    source: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
    examples: [`vcp_${mixed(56)}`],
  },
  {
    id: 'netlify-key',
    provider: 'Netlify',
    keywords: ['nfp_'],
    pattern: /nfp_[A-Za-z0-9]{36}/,
    source: 'unverified',
    examples: [`nfp_${mixed(36)}`],
  },
  {
    id: 'supabase-key',
    provider: 'Supabase',
    keywords: ['sbp_', 'sb_secret_'],
    pattern: /sbp_[0-9a-f]{40}|sb_secret_[\w-]{24,48}/,
    source: 'unverified',
    examples: [`sbp_${hex(40)}`, `sb_secret_${mixed(31)}`],
  },
  {
    id: 'planetscale-key',
    provider: 'PlanetScale',
    keywords: ['pscale_'],
    pattern: /pscale_(?:tkn|pw|oauth)_[\w.=-]{32,64}/,
    source: 'unverified',
    examples: [`pscale_pw_${mixed(43)}`],
  },
  {
    id: 'databricks-key',
    provider: 'Databricks',
    keywords: ['dapi'],
    pattern: /dapi[0-9a-f]{32}(?:-\d)?/,
    source: 'unverified',
    examples: [`dapi${hex(32)}`],
  },
  {
    id: 'pulumi-key',
    provider: 'Pulumi',
    keywords: ['pul-'],
    pattern: /pul-[0-9a-f]{40}/,
    source: 'unverified',
    examples: [`pul-${hex(40)}`],
  },
  {
    id: 'vault-key',
    provider: 'HashiCorp Vault',
    keywords: ['hvs.', 'hvb.'],
    pattern: /hv[sb]\.[\w-]{24,300}/,
    source: 'unverified',
    examples: [`hvs.${mixed(90)}`],
  },
  {
    id: 'terraform-key',
    provider: 'HCP Terraform',
    keywords: ['.atlasv1.'],
    pattern: /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/,
    source: 'unverified',
    examples: [`${mixed(14)}.atlas${'v1.'}${mixed(67)}`],
  },
];

export const cloudKeys: readonly Rule[] = keys.map(providerRule);
