import type { Rule } from '../../rule.ts';
import { type ContextKey, contextRule } from './context-key.ts';
import { hex, mixed, uuid } from './provider-key.ts';

/** Keys of services that have no mark of their own. */
const keys: readonly ContextKey[] = [
  {
    id: 'uptime-robot-key',
    provider: 'UptimeRobot',
    names: ['uptimerobot'],
    pattern: /(?:u|m|ur)\d{5,9}-[0-9a-f]{24}|[a-z][0-9a-z]{5,9}-[0-9a-z]{24}/,
    page: 'https://uptimerobot.com/api/',
    example: `u7391826-${hex(24)}`,
  },
  {
    id: 'larksuite-key',
    provider: 'Lark and Feishu',
    names: ['larksuite', 'lark_', 'feishu'],
    pattern: /[tua]-[\w.-]{20,60}/,
    page: 'https://open.larksuite.com/document/server-docs/api-call-guide/calling-process/get-access-token',
    example: `u-${mixed(44)}`,
  },
  {
    id: 'asana-key',
    provider: 'Asana',
    names: ['asana'],
    pattern: /[0-2]\/[\da-z]{2,20}(?:\/\d{8,20})?[:/][0-9a-f]{32}|[0-9a-f]{32}/,
    page: 'https://developers.asana.com/docs/personal-access-token',
    example: `1/73918264051122:${hex(32)}`,
  },
  {
    id: 'datadog-key',
    provider: 'Datadog',
    names: ['datadog', 'dd_api', 'dd_app', 'dd-api'],
    pattern: /[0-9a-f]{32}|[0-9a-f]{40}/,
    page: 'https://docs.datadoghq.com/account_management/api-app-keys/',
    example: hex(32),
  },
  {
    id: 'algolia-key',
    provider: 'Algolia',
    names: ['algolia'],
    pattern: /[0-9a-f]{32}/,
    page: 'https://www.algolia.com/doc/guides/security/api-keys/',
    example: hex(32),
  },
  {
    id: 'amplitude-key',
    provider: 'Amplitude',
    names: ['amplitude'],
    pattern: /[0-9a-f]{32}/,
    page: 'https://amplitude.com/docs/apis/authentication',
    example: hex(32),
  },
  {
    id: 'segment-key',
    provider: 'Segment',
    names: ['segment_'],
    pattern: /[A-Za-z0-9]{32}|[\w-]{43}\.[\w-]{43}/,
    page: 'https://segment.com/docs/connections/find-writekey/',
    example: mixed(32),
  },
  {
    id: 'sumo-logic-key',
    provider: 'Sumo Logic',
    names: ['sumologic', 'sumo_', 'sumo-'],
    pattern: /su[A-Za-z0-9]{12}|[A-Za-z0-9]{64}/,
    page: 'https://help.sumologic.com/docs/manage/security/access-keys/',
    example: `su${mixed(12)}`,
  },
  {
    id: 'splunk-key',
    provider: 'Splunk',
    names: ['splunk'],
    pattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9]{22}/,
    page: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
    example: uuid,
  },
  {
    id: 'pagerduty-key',
    provider: 'PagerDuty',
    names: ['pagerduty', 'pager_duty'],
    pattern: /[uy]\+[A-Za-z0-9_+-]{18}|[\w+-]{20}/,
    page: 'https://support.pagerduty.com/main/docs/api-access-keys',
    example: `u+${mixed(18)}`,
  },
];

export const serviceContextKeys: readonly Rule[] = keys.map(contextRule);
