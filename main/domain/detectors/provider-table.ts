/** A key that its provider gives a shape of its own. `pattern` begins with the prefix; `keyword` is in lower case. */
export interface ProviderKey {
  readonly id: string;
  readonly provider: string;
  readonly keyword: string;
  readonly pattern: string;
  /** A page of the vendor that states the shape, or `unverified`. */
  readonly source: string;
  /** A value of the right shape, put together when the rules are loaded. */
  readonly example: () => string;
}

const repeat = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const mixed = (length: number): string => repeat('aB3dE6gH9jK2mN5pQ8sT1vW4yZ7', length);
const lower = (length: number): string => repeat('a1b2c3d4e5f6g7h8j9k0', length);
const hex = (length: number): string => repeat('0a1b2c3d4e5f6789', length);
const upper = (length: number): string => repeat('A2B3C4D5E6F7G2H3', length);

const key = (
  id: string,
  provider: string,
  prefix: string,
  rest: string,
  sample: (length: number) => string,
  length: number,
  before = '',
): ProviderKey => ({
  id,
  provider,
  keyword: prefix.toLowerCase(),
  pattern: `${before}${prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${rest}`,
  source: 'unverified',
  example: () => `${prefix}${sample(length)}`,
});

/** Keys of assistants, clouds and the services that people connect to them. Prefix, alphabet and length are facts. */
export const providerKeys: readonly ProviderKey[] = [
  key(
    'anthropic-key',
    'Anthropic',
    'sk-ant-',
    '(?:api|admin|oat|ort)\\d{2}-[\\w-]{20,200}',
    (length) => `api03-${mixed(length)}`,
    93,
  ),
  key('openai-project-key', 'OpenAI', 'sk-proj-', '[\\w-]{20,200}', mixed, 48),
  key('openai-service-key', 'OpenAI', 'sk-svcacct-', '[\\w-]{20,200}', mixed, 48),
  key('openai-admin-key', 'OpenAI', 'sk-admin-', '[\\w-]{20,200}', mixed, 48),
  {
    id: 'openai-key',
    provider: 'OpenAI',
    keyword: 't3blbkfj',
    pattern: 'sk-(?:[a-z]+-)?[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}',
    source: 'unverified',
    example: () => `sk-${mixed(20)}T3Blbk${'FJ'}${mixed(20)}`,
  },
  key('google-api-key', 'Google', 'AIza', '[\\w-]{35}(?![\\w-])', mixed, 35),
  key('google-oauth-secret', 'Google', 'GOCSPX-', '[\\w-]{28}(?![\\w-])', mixed, 28),
  key('google-access-token', 'Google', 'ya29.', '[\\w-]{20,300}', mixed, 60),
  {
    id: 'aws-access-key',
    provider: 'Amazon Web Services',
    keyword: 'a',
    pattern: '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Z0-9])',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    example: () => `AK${'IA'}${upper(16)}`,
  },
  key('github-token', 'GitHub', 'ghp_', '[A-Za-z0-9]{36}(?![A-Za-z0-9])', mixed, 36),
  key('github-oauth', 'GitHub', 'gho_', '[A-Za-z0-9]{36}(?![A-Za-z0-9])', mixed, 36),
  key('github-user-token', 'GitHub', 'ghu_', '[A-Za-z0-9]{36}(?![A-Za-z0-9])', mixed, 36),
  key('github-app-token', 'GitHub', 'ghs_', '[A-Za-z0-9]{36}(?![A-Za-z0-9])', mixed, 36),
  key('github-refresh-token', 'GitHub', 'ghr_', '[A-Za-z0-9]{36,76}(?![A-Za-z0-9])', mixed, 36),
  key(
    'github-fine-grained',
    'GitHub',
    'github_pat_',
    '[A-Za-z0-9]{22}_[A-Za-z0-9]{59}',
    () => `${mixed(22)}_${mixed(59)}`,
    82,
  ),
  key('gitlab-token', 'GitLab', 'glpat-', '[\\w-]{20,64}', mixed, 20),
  key(
    'slack-bot-token',
    'Slack',
    'xoxb-',
    '[\\w-]{20,120}',
    (length) => `123456789012-123456789012-${mixed(length)}`,
    24,
  ),
  key(
    'slack-user-token',
    'Slack',
    'xoxp-',
    '[\\w-]{20,160}',
    (length) => `123456789012-123456789012-${mixed(length)}`,
    32,
  ),
  key('slack-app-token', 'Slack', 'xapp-', '[\\w-]{20,160}', (length) => `1-A012-${mixed(length)}`, 40),
  key(
    'slack-webhook',
    'Slack',
    'hooks.slack.com/services/',
    'T[A-Z0-9]{6,12}/B[A-Z0-9]{6,12}/[A-Za-z0-9]{20,30}',
    () => `T${upper(8)}/B${upper(8)}/${mixed(24)}`,
    0,
  ),
  key('stripe-live-key', 'Stripe', 'sk_live_', '[A-Za-z0-9]{20,120}', mixed, 24),
  key('stripe-restricted-key', 'Stripe', 'rk_live_', '[A-Za-z0-9]{20,120}', mixed, 24),
  key('stripe-test-key', 'Stripe', 'sk_test_', '[A-Za-z0-9]{20,120}', mixed, 24),
  key('stripe-webhook-secret', 'Stripe', 'whsec_', '[A-Za-z0-9+/=]{24,80}', mixed, 32),
  key(
    'hugging-face-token',
    'Hugging Face',
    'hf_',
    '[A-Za-z]{34}(?![A-Za-z0-9])',
    (length) => repeat('aBcDeFgHiJ', length),
    34,
    '(?<![A-Za-z0-9])',
  ),
  key('npm-token', 'npm', 'npm_', '[A-Za-z0-9]{36}(?![A-Za-z0-9])', mixed, 36),
  key(
    'pypi-token',
    'PyPI',
    'pypi-',
    'AgEIcHlwaS5vcmc[\\w-]{20,200}',
    (length) => `AgEIcHlwaS5vcmc${mixed(length)}`,
    60,
  ),
  key('groq-key', 'Groq', 'gsk_', '[A-Za-z0-9]{40,64}', mixed, 52),
  key('perplexity-key', 'Perplexity', 'pplx-', '[A-Za-z0-9]{40,64}', mixed, 48),
  key('xai-key', 'xAI', 'xai-', '[A-Za-z0-9]{60,100}', mixed, 80),
  key('openrouter-key', 'OpenRouter', 'sk-or-v1-', '[0-9a-f]{64}', hex, 64),
  key(
    'replicate-token',
    'Replicate',
    'r8_',
    '[A-Za-z0-9]{37,40}(?![A-Za-z0-9])',
    mixed,
    37,
    '(?<![A-Za-z0-9])',
  ),
  key('digitalocean-token', 'DigitalOcean', 'dop_v1_', '[0-9a-f]{64}', hex, 64),
  key('sendgrid-key', 'SendGrid', 'SG.', '[\\w-]{22}\\.[\\w-]{43}', () => `${mixed(22)}.${mixed(43)}`, 66),
  key('twilio-key', 'Twilio', 'SK', '[0-9a-f]{32}(?![0-9A-Za-z])', hex, 32, '(?<![A-Za-z0-9])'),
  key('mailgun-key', 'Mailgun', 'key-', '[0-9a-f]{32}(?![0-9a-z])', hex, 32, '(?<![A-Za-z0-9])'),
  key(
    'databricks-token',
    'Databricks',
    'dapi',
    '[0-9a-f]{32}(?:-\\d)?(?![0-9a-z])',
    hex,
    32,
    '(?<![A-Za-z0-9])',
  ),
  key('supabase-key', 'Supabase', 'sbp_', '[0-9a-f]{40}', hex, 40),
  key('notion-token', 'Notion', 'ntn_', '[A-Za-z0-9]{40,60}', mixed, 46),
  key('linear-key', 'Linear', 'lin_api_', '[A-Za-z0-9]{32,48}', mixed, 40),
  key('atlassian-token', 'Atlassian', 'ATATT3', '[\\w=-]{40,250}', mixed, 180),
  key('shopify-token', 'Shopify', 'shpat_', '[0-9a-fA-F]{32}', hex, 32),
  key('vault-token', 'HashiCorp Vault', 'hvs.', '[\\w-]{24,200}', mixed, 90),
  key('pulumi-token', 'Pulumi', 'pul-', '[0-9a-f]{40}', hex, 40),
  key(
    'age-secret-key',
    'age',
    'AGE-SECRET-KEY-1',
    '[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}',
    (length) => repeat('QPZRY9X8GF2TVDW0', length),
    58,
  ),
  key('square-token', 'Square', 'sq0atp-', '[\\w-]{22}', mixed, 22),
  key('dropbox-token', 'Dropbox', 'sl.', '[\\w-]{100,200}', lower, 130, '(?<![A-Za-z0-9])'),
];
