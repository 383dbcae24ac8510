import { planSources, planTable } from '../plan-table.ts';
import type { ModelId } from '../security-model.ts';
import type { Plan } from '../settings.ts';
import { planRowText } from './plan-table.ts';

/** What a row says: the page in our words, and what is known to be otherwise, with where that is from. */
export interface ModelRowText {
  readonly title: string;
  readonly page: string;
  /** Null where nothing was found that speaks against it. */
  readonly correction: {
    readonly words: string;
    /** The same in short, for the brief; absent where what was found says it already. */
    readonly short?: string;
    readonly source: string;
  } | null;
}

const usage = planSources.usage;
const help = planSources.cowork;
const zero = planSources.zero;
const ours = 'our own observation of the desktop app';

/** The row of a plan, in the words of the plan table. */
function planRow(plan: Plan): ModelRowText {
  const { name, page, now, correction } = planRowText[plan];
  const sources = planTable.find(({ id }) => id === plan)?.sources ?? [];
  return {
    title: name,
    page: `Retention: ${page.retention}. Training: ${page.training}.`,
    correction: {
      short: correction,
      words: `${correction} Retention: ${now.retention} Training: ${now.training} ${now.notes}`,
      source: sources.map((source) => planSources[source]).join('; '),
    },
  };
}

/** Every row of the model. */
export const modelRowText: Readonly<Record<ModelId, ModelRowText>> = {
  B1: {
    title: 'Your computer',
    page: 'The first boundary is your computer: its system, its disk, and the one folder that you granted.',
    correction: null,
  },
  B2: {
    title: 'The desktop app',
    page: 'The app runs on your computer and mediates the access to folders.',
    correction: null,
  },
  B3: {
    title: 'Inference',
    page: 'The prompt and the content that belongs to it go in, the answer comes out.',
    correction: null,
  },
  B4: {
    title: 'Connectors and other services',
    page: 'Data goes to other services only where you installed a connector.',
    correction: {
      words: 'Web search, browser tools and remote sessions reach out as well, without a connector.',
      source: help,
    },
  },
  L1: { title: 'Workspace files', page: 'The files of a workspace stay on your disk.', correction: null },
  L2: {
    title: 'Other folders',
    page: 'Cowork cannot list folders that were not granted.',
    correction: {
      words: 'Void where your home folder or the whole disk is granted, or a connector serves all files.',
      source: ours,
    },
  },
  L3: {
    title: 'Credentials, cookies and the rest',
    page: 'Credentials of the system, cookies and everything else are out of its scope.',
    correction: {
      words: 'Void where a grant spans the folders that hold them, and browser tools act with your sessions.',
      source: ours,
    },
  },
  L4: { title: 'Disk encryption', page: 'Disk encryption covers the workspace.', correction: null },
  E1: {
    title: 'The prompt with excerpts',
    page: 'The prompt leaves, with excerpts of files; a whole file where it is asked for word by word.',
    correction: {
      short: '“Nothing else leaves” does not hold.',
      words:
        '“Nothing else leaves” does not hold: instruction files, indexes and memory go along every time, and feedback takes the conversation with it.',
      source: usage,
    },
  },
  E2: {
    title: 'The history of the session',
    page: 'The history of a session is kept at the vendor.',
    correction: {
      short: 'It lies on the computer; remote sessions run on the vendor’s machines.',
      words:
        'The history of Cowork lies on your computer, outside of the vendor’s retention periods; remote sessions run on the vendor’s machines.',
      source: help,
    },
  },
  E3: {
    title: 'Memory',
    page: 'Memory leaves, where it is on.',
    correction: { words: 'Half of it: the memory of Cowork also lies on this disk.', source: ours },
  },
  E4: {
    title: 'Traffic of connectors',
    page: 'What a connector asks for and answers goes through its service.',
    correction: {
      words: 'Web search, browser tools and remote sessions send as well.',
      source: help,
    },
  },
  D1: planRow('free'),
  D2: planRow('pro'),
  D3: planRow('max'),
  D4: planRow('team'),
  D5: planRow('enterprise'),
  I1: {
    title: 'Pro and Max: account login',
    page: 'One enters with an account of one’s own.',
    correction: null,
  },
  I2: {
    title: 'Team and Enterprise: SSO and SCIM',
    page: 'One enters through the company (SAML), which also gives and takes accounts (SCIM).',
    correction: null,
  },
  I3: {
    title: 'Access to folders',
    page: 'A folder is granted per user, per folder, and on this computer only.',
    correction: null,
  },
  R1: {
    title: 'Attack from the internet',
    page: 'Nobody reaches it from the internet.',
    correction: { words: 'It holds as long as remote control is off.', source: help },
  },
  R2: {
    title: 'Reading other folders',
    page: 'It reads only the folders that were granted.',
    correction: {
      words:
        'It does not hold where one of them is your whole home folder, or a connector for files spans it.',
      source: ours,
    },
  },
  R3: {
    title: 'Casual upload',
    page: 'It does not upload by itself.',
    correction: {
      words: 'It does not hold where a connector can send, or browser tools or web search are on.',
      source: help,
    },
  },
  T1: {
    title: 'Planted instructions',
    page: 'Text from outside can carry orders that the assistant follows (prompt injection).',
    correction: null,
  },
  T2: {
    title: 'Confidential content in prompts',
    page: 'What stands in a prompt leaves with it.',
    correction: null,
  },
  T3: {
    title: 'Memory that piles up',
    page: 'Memory grows, ages, and goes on steering answers.',
    correction: null,
  },
  T4: {
    title: 'What connectors can reach',
    page: 'A connector can do what its user can. (The page’s summary counts three threats, its list four.)',
    correction: null,
  },
  P1: {
    title: 'I try it on my own',
    page: 'Pro or Max, no connectors, opted out of training, for six weeks, before anybody buys it.',
    correction: null,
  },
  P2: {
    title: 'My company provides it',
    page: 'Team with SSO, a workspace for each function, a list of connectors that was looked through; 50 to 2,500 people.',
    correction: null,
  },
  P3: {
    title: 'Healthcare, finance or government',
    page: 'Enterprise with a contract of zero retention, connectors on own premises for regulated data, and full governance.',
    correction: {
      short:
        'Contradicted by the vendor: zero retention does not cover Cowork, and it is not for regulated work.',
      words:
        'Contradicted: the vendor says that zero retention does not cover Cowork, and not to use Cowork for regulated workloads.',
      source: `${help}; ${zero}`,
    },
  },
  K1: {
    title: 'Audit logs are coarse',
    page: 'Audit logs are coarse.',
    correction: {
      short: 'Cowork is in no audit log, compliance API or data export.',
      words:
        'Worse: Cowork is in no audit log, compliance API or data export. Owners of Team and Enterprise can stream OpenTelemetry, which the vendor says is no replacement.',
      source: help,
    },
  },
  K2: {
    title: 'No rollback',
    page: 'Edits of files are real, and there is no undo.',
    correction: null,
  },
  K3: {
    title: 'A folder is granted or it is not',
    page: 'To read here and write there needs two workspaces.',
    correction: null,
  },
  V1: {
    title: 'The review in four parts',
    page: 'No regulated function without a review of data classification, connectors, backup and rollback.',
    correction: null,
  },
  V2: {
    title: 'The common mistake',
    page: 'To grant the whole drive on the first day.',
    correction: null,
  },
  V3: {
    title: 'Walk it to your security partner',
    page: 'Go through the page together, and mark each row of the plans: we accept the default, or we need an Enterprise contract.',
    correction: null,
  },
};
