import type { Rule } from '../rule.ts';
import { hex, letters, mixed, type ProviderKey, providerRule } from './provider-key.ts';

/** Keys of assistants and of the services around models. Cohere, Mistral and DeepSeek keys have no shape of their own. */
const keys: readonly ProviderKey[] = [
  {
    id: 'anthropic-key',
    provider: 'Anthropic',
    keywords: ['sk-ant-'],
    pattern: /sk-ant-(?:api|admin|oat|ort)\d{2}-[\w-]{20,200}/,
    source: 'unverified',
    examples: [`sk-ant-api03-${mixed(93)}`, `sk-ant-admin01-${mixed(93)}`],
  },
  {
    id: 'openai-key',
    provider: 'OpenAI',
    keywords: ['sk-proj-', 'sk-svcacct-', 'sk-admin-', 't3blbkfj'],
    pattern: /sk-(?:(?:proj|svcacct|admin)-[\w-]{20,300}|[\w-]{16,100}T3BlbkFJ[\w-]{16,100})/,
    source: 'unverified',
    examples: [`sk-proj-${mixed(48)}`, `sk-${mixed(20)}T3Blbk${'FJ'}${mixed(20)}`],
  },
  {
    id: 'google-key',
    provider: 'Google (Gemini included)',
    keywords: ['aiza', 'gocspx-', 'ya29.'],
    pattern: /AIza[\w-]{35}(?![\w-])|GOCSPX-[\w-]{28}(?![\w-])|ya29\.[\w-]{20,300}/,
    source: 'unverified',
    examples: [`AIza${mixed(35)}`, `GOCSPX-${mixed(28)}`, `ya29.${mixed(60)}`],
  },
  {
    id: 'hugging-face-key',
    provider: 'Hugging Face',
    keywords: ['hf_', 'api_org_'],
    pattern: /(?:hf|api_org)_[A-Za-z]{34}/,
    source: 'unverified',
    examples: [`hf_${letters(34)}`],
  },
  {
    id: 'groq-key',
    provider: 'Groq',
    keywords: ['gsk_'],
    pattern: /gsk_[A-Za-z0-9]{52}/,
    source: 'unverified',
    examples: [`gsk_${mixed(52)}`],
  },
  {
    id: 'perplexity-key',
    provider: 'Perplexity',
    keywords: ['pplx-'],
    pattern: /pplx-[A-Za-z0-9]{40,64}/,
    source: 'unverified',
    examples: [`pplx-${mixed(48)}`],
  },
  {
    id: 'xai-key',
    provider: 'xAI',
    keywords: ['xai-'],
    pattern: /xai-[A-Za-z0-9]{60,100}/,
    source: 'unverified',
    examples: [`xai-${mixed(80)}`],
  },
  {
    id: 'openrouter-key',
    provider: 'OpenRouter',
    keywords: ['sk-or-v1-'],
    pattern: /sk-or-v1-[0-9a-f]{64}/,
    source: 'unverified',
    examples: [`sk-or-v1-${hex(64)}`],
  },
  {
    id: 'replicate-key',
    provider: 'Replicate',
    keywords: ['r8_'],
    pattern: /r8_[A-Za-z0-9]{37,40}/,
    source: 'unverified',
    examples: [`r8_${mixed(37)}`],
  },
  {
    id: 'nvidia-key',
    provider: 'NVIDIA',
    keywords: ['nvapi-'],
    pattern: /nvapi-[\w-]{60,80}/,
    source: 'unverified',
    examples: [`nvapi-${mixed(64)}`],
  },
  {
    id: 'langsmith-key',
    provider: 'LangSmith',
    keywords: ['lsv2_'],
    pattern: /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/,
    source: 'unverified',
    examples: [`lsv2_pt_${hex(32)}_${hex(10)}`],
  },
  {
    id: 'tavily-key',
    provider: 'Tavily',
    keywords: ['tvly-'],
    pattern: /tvly-(?:dev-|prod-)?[A-Za-z0-9]{20,50}/,
    source: 'unverified',
    examples: [`tvly-${mixed(32)}`],
  },
];

export const assistantKeys: readonly Rule[] = keys.map(providerRule);
