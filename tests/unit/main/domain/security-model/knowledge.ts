import { type Knowledge, knowledgeOf } from '../../../../../main/domain/checklist/index.ts';
import type { ComputerFacts, Connector, GrantedFolder } from '../../../../../shared/computer.ts';
import { switches } from '../../../../../shared/computer.ts';
import { firstReview } from '../checklist/facts.ts';
import { rowOf, sourceOf } from '../row.ts';

const gap = { known: false, gap: 'no-key' } as const;

export const folderOf = (more: Partial<GrantedFolder> = {}): GrantedFolder => ({
  id: 'folder-a',
  place: '/home/sam/projects/ledgers',
  where: ['claude_desktop_config.json'],
  warnings: [],
  ...more,
});

export const connectorOf = (more: Partial<Connector> = {}): Connector => ({
  id: 'connector-a',
  name: 'Almanac',
  origins: ['file'],
  where: ['claude_desktop_config.json'],
  transport: { known: true, value: 'program', where: [] },
  reach: { known: true, value: ['read'], where: [] },
  warnings: [],
  ...more,
});

/** A computer that told everything, and that nothing speaks against. */
export const computerOf = (more: Partial<ComputerFacts> = {}): ComputerFacts => ({
  measuredAt: '2026-03-02T08:00:00.000Z',
  files: 6,
  unread: 0,
  domains: { known: true, value: [], where: [] },
  connectors: { known: true, value: [connectorOf()], where: [] },
  folders: { known: true, value: [folderOf()], where: [] },
  switches: Object.fromEntries(
    switches.map((one) => [one, { known: true, value: false, where: [] }]),
  ) as unknown as ComputerFacts['switches'],
  accounts: { known: true, value: [], where: [] },
  volumes: [
    {
      id: 'volume-a',
      place: '/home',
      holds: ['source', 'store'],
      encrypted: { known: true, value: true, where: [] },
    },
  ],
  backups: [
    {
      folder: 'folder-a',
      found: { known: true, value: { kind: 'git', at: '2026-03-01', clean: true }, where: [] },
    },
  ],
  automations: { known: true, value: [], where: [] },
  ...more,
});

/** The same computer, with every undocumented key missing. */
export const silentComputer: ComputerFacts = computerOf({
  domains: gap,
  connectors: gap,
  folders: gap,
  switches: Object.fromEntries(switches.map((one) => [one, gap])) as unknown as ComputerFacts['switches'],
  accounts: gap,
  volumes: [
    { id: 'volume-a', place: '/home', holds: ['store'], encrypted: { known: false, gap: 'no-tool' } },
  ],
  backups: [{ folder: 'folder-a', found: { known: false, gap: 'no-tool' } }],
  automations: gap,
});

/** What is known in a first review of one entry that was read, over a computer. */
export const knowing = (more: Partial<Parameters<typeof knowledgeOf>[0]> = {}): Knowledge =>
  knowledgeOf({
    entries: [rowOf()],
    sources: [sourceOf()],
    rules: [
      {
        id: 'r',
        title: '',
        category: 'injected-instruction',
        severity: 'high',
        why: '',
        remedy: '',
        source: '',
      },
      { id: 's', title: '', category: 'credential', severity: 'critical', why: '', remedy: '', source: '' },
    ],
    rulesOff: [],
    startedAt: '2026-03-02T09:00:00.000Z',
    lastFinishedAt: null,
    removals: [],
    instructionFiles: [],
    exports: [],
    ...firstReview,
    computer: computerOf(),
    ...more,
  });
