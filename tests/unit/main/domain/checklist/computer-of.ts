import type { ComputerFacts } from '../../../../../shared/computer.ts';
import type { ConnectorRow } from '../../../../../shared/connectors.ts';

export const known = <T>(value: T) => ({ known: true as const, value, where: ['a file'] });
export const noKey = { known: false as const, gap: 'no-key' as const };

/** What a look at a synthetic computer gave: every key was there, and nothing speaks against anything. */
export const computerOf = (more: Partial<ComputerFacts> = {}): ComputerFacts => ({
  measuredAt: '2026-03-02T08:00:00.000Z',
  files: 7,
  unread: 0,
  domains: known([]),
  connectors: known([]),
  folders: known([]),
  switches: {
    'web-search': known(false),
    'browser-tools': known(false),
    'remote-control': known(false),
    'permission-bypass': known(false),
    memory: known(true),
  },
  accounts: known([]),
  volumes: [],
  backups: [],
  automations: known([]),
  ...more,
});

/** A connector that was reviewed and is the same since. */
export const connectorOf = (more: Partial<ConnectorRow> = {}): ConnectorRow => ({
  id: 'c',
  name: 'Slack',
  origins: ['session'],
  where: [],
  transport: noKey,
  reach: known(['read', 'send']),
  warnings: [],
  details: { programs: [], packages: [], hosts: [], secrets: [], tools: null },
  change: 'same',
  review: { answer: 'keep', role: 'edit', owner: '', by: '', note: '', on: '2026-02-02' },
  typed: false,
  ...more,
});
