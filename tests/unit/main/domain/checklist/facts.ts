import {
  type DueStep,
  type Knowledge,
  type knowledgeOf,
  steps,
} from '../../../../../main/domain/checklist/index.ts';
import type { InstructionFile, SentFile } from '../../../../../main/domain/checklist/step.ts';
import type { ExportFile } from '../../../../../shared/export-file.ts';
import type { Removal } from '../../../../../shared/removal.ts';

/** A synthetic removal: a line of an account's memory that is to go. */
export const removalOf = (more: Partial<Removal> = {}): Removal => ({
  id: 'source-1:f',
  number: 1,
  row: 'f',
  decision: 'delete',
  system: 'claude-account',
  source: 'Claude account',
  categories: [],
  excerpt: 'made up',
  heading: [],
  lines: null,
  file: null,
  by: 'hand',
  proof: 'export',
  state: 'flagged',
  flaggedOn: '2026-03-02',
  doneOn: null,
  foundOn: null,
  origin: null,
  changedAtProvider: null,
  chats: false,
  placeName: 'the entry',
  chat: null,
  values: [],
  edit: null,
  earlierVersions: null,
  ...more,
});

/** A synthetic file of instructions that is well kept. */
export const fileOf = (more: Partial<InstructionFile> = {}): InstructionFile => ({
  label: 'CLAUDE.md',
  lines: 120,
  owner: true,
  lastUpdated: '2026-02-20',
  brokenImports: 0,
  ...more,
});

/** A synthetic export that lies about. */
export const exportOf = (more: Partial<ExportFile> = {}): ExportFile => ({
  id: 'e',
  place: '/home/sam/Downloads/memories-000.zip',
  what: 'archive',
  bytes: 45_000,
  where: null,
  ...more,
});

const sent: SentFile = {
  source: 'source-1',
  label: 'CLAUDE.md',
  lines: 40,
  characters: 1_800,
  beyond: false,
  imported: false,
  sensitive: 2,
  undecided: 1,
};

/** Documents that go with every session: a file, one that is too long, one that is imported, one without lines. */
export const sentOfEachForm: readonly SentFile[] = [
  sent,
  { ...sent, label: 'MEMORY.md', lines: 300, beyond: true },
  { ...sent, label: 'TEAM.md', imported: true },
  { ...sent, label: 'Claude account', lines: null },
];

/** Every step there is, as if each were due. */
export const everyStep: readonly DueStep[] = steps.map((step) => ({
  step,
  because: { code: 'because-month', params: {} },
}));

/** A first review on one's own, on a computer that was not measured. */
export const firstReview: Pick<
  Knowledge,
  'today' | 'profile' | 'plan' | 'sent' | 'computer' | 'connectors' | 'accounts' | 'answers' | 'history'
> = {
  today: '2026-03-02',
  profile: 'pilot',
  plan: 'pro',
  sent: [],
  computer: null,
  connectors: [],
  accounts: { known: false, gap: 'no-answer' },
  answers: null,
  history: [],
};

/** Such a review over nothing: no entry, no source and no rule. */
export const overNothing: Parameters<typeof knowledgeOf>[0] = {
  ...firstReview,
  entries: [],
  sources: [],
  rules: [],
  rulesOff: [],
  startedAt: '2026-03-02T09:00:00.000Z',
  lastFinishedAt: null,
  removals: [],
  instructionFiles: [],
  exports: [],
};
