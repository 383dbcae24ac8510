import type { Rule } from '../rule.ts';
import { hasCheckCharacters } from './checksum.ts';
import { hex, mixed, type ProviderKey, providerRule } from './provider-key.ts';

/** Keys of places where code, packages and plans are kept. */
const keys: readonly ProviderKey[] = [
  {
    id: 'github-key',
    provider: 'GitHub',
    keywords: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    pattern: /gh[pousr]_[A-Za-z0-9]{36,251}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
    source:
      'https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available/',
    examples: [`ghp_${mixed(36)}`, `github_pat_${mixed(22)}_${mixed(59)}`],
    checks: (key) => key.startsWith('github_pat_') || hasCheckCharacters(key),
  },
  {
    id: 'gitlab-key',
    provider: 'GitLab',
    keywords: [
      'glpat-',
      'gldt-',
      'glrt-',
      'glptt-',
      'glft-',
      'glimt-',
      'glsoat-',
      'glcbt-',
      'glagent-',
      'gloas-',
    ],
    pattern: /gl(?:pat|dt|rt|ptt|ft|imt|soat|cbt|agent|oas)-[\w.-]{20,100}/,
    source: 'unverified',
    examples: [`glpat-${mixed(20)}`, `gldt-${mixed(20)}`],
  },
  {
    id: 'npm-key',
    provider: 'npm',
    keywords: ['npm_'],
    pattern: /npm_[A-Za-z0-9]{36}/,
    source: 'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
    examples: [`npm_${mixed(36)}`],
    checks: hasCheckCharacters,
  },
  {
    id: 'pypi-key',
    provider: 'PyPI',
    keywords: ['pypi-age'],
    pattern: /pypi-AgE[\w-]{40,250}/,
    source: 'unverified',
    examples: [`pypi-AgEIcHlwaS5vcmc${mixed(60)}`],
  },
  {
    id: 'rubygems-key',
    provider: 'RubyGems',
    keywords: ['rubygems_'],
    pattern: /rubygems_[0-9a-f]{48}/,
    source: 'unverified',
    examples: [`rubygems_${hex(48)}`],
  },
  {
    id: 'docker-key',
    provider: 'Docker Hub',
    keywords: ['dckr_pat_', 'dckr_oat_'],
    pattern: /dckr_[po]at_[\w-]{27,40}/,
    source: 'unverified',
    examples: [`dckr_pat_${mixed(27)}`],
  },
  {
    id: 'atlassian-key',
    provider: 'Atlassian',
    keywords: ['atatt3', 'atctt3'],
    pattern: /AT[AC]TT3[\w=-]{40,250}/,
    source: 'unverified',
    examples: [`ATATT3${mixed(180)}`],
  },
  {
    id: 'linear-key',
    provider: 'Linear',
    keywords: ['lin_api_'],
    pattern: /lin_api_[A-Za-z0-9]{32,48}/,
    source: 'unverified',
    examples: [`lin_api_${mixed(40)}`],
  },
  {
    id: 'notion-key',
    provider: 'Notion',
    keywords: ['ntn_', 'secret_'],
    pattern: /ntn_[A-Za-z0-9]{43,50}|secret_[A-Za-z0-9]{43}/,
    source: 'unverified',
    examples: [`ntn_${mixed(46)}`, `secret_${mixed(43)}`],
  },
  {
    id: 'figma-key',
    provider: 'Figma',
    keywords: ['figd_'],
    pattern: /figd_[\w-]{38,60}/,
    source: 'unverified',
    examples: [`figd_${mixed(40)}`],
  },
  {
    id: 'postman-key',
    provider: 'Postman',
    keywords: ['pmak-'],
    pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/,
    source: 'unverified',
    examples: [`PMAK-${hex(24)}-${hex(34)}`],
  },
  {
    id: 'sentry-key',
    provider: 'Sentry',
    keywords: ['sntrys_', 'sntryu_'],
    pattern: /sntrys_[\w=+/-]{60,300}|sntryu_[0-9a-f]{64}/,
    source: 'unverified',
    examples: [`sntryu_${hex(64)}`],
  },
];

export const codeKeys: readonly Rule[] = keys.map(providerRule);
