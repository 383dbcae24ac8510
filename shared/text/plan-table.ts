import { type FigureId, type PlanRowId, planFigures, type Span } from '../plan-table.ts';
import { fill } from './problems.ts';

/** What a row says: the page's three columns, then ours, and where the two differ. Gaps are figures of the table. */
interface RowText {
  readonly name: string;
  readonly page: Columns;
  readonly now: Columns;
  /** What is wrong or missing in the page, or that it holds. */
  readonly correction: string;
}
interface Columns {
  readonly retention: string;
  readonly training: string;
  readonly notes: string;
}

const nothing = { retention: 'says nothing', training: 'says nothing', notes: 'says nothing' } as const;
const consumerNow = {
  retention:
    '{trainingOn} while the setting for model improvement is on, {trainingOff} while it is off. It applies to chats that are new or taken up again. Deleted chats leave the history at once and the vendor’s systems within {deleted}.',
  training:
    'Only while the setting is on. Models that were trained before keep what they learned. Which way it stands at first is not in the vendor’s words: check your own switch.',
} as const;
const consumerPage = {
  retention: 'about {pageKept}; {pageOptedOut} after opting out',
  training: 'trained on by default; there is an opt-out',
  notes: 'account login; Pro or Max for a pilot',
} as const;

const rows: Readonly<Record<PlanRowId, RowText>> = {
  free: {
    name: 'Free',
    page: { retention: 'n/a', training: 'n/a', notes: 'n/a: no Cowork' },
    now: { ...consumerNow, notes: 'The same policy as for Pro and Max. Only Cowork is not there.' },
    correction: 'The page says “n/a”: that holds for Cowork, not for the data.',
  },
  pro: {
    name: 'Pro',
    page: consumerPage,
    now: { ...consumerNow, notes: 'Consumer terms.' },
    correction: 'The figures agree. “Trained on by default” is reported, not stated by the vendor.',
  },
  max: {
    name: 'Max',
    page: consumerPage,
    now: { ...consumerNow, notes: 'Consumer terms.' },
    correction: 'The figures agree. “Trained on by default” is reported, not stated by the vendor.',
  },
  team: {
    name: 'Team',
    page: {
      retention: 'set by the organisation',
      training: 'none',
      notes: 'SSO (SAML), SCIM; for a company',
    },
    now: {
      retention:
        'Chats stay until they are deleted; what is deleted leaves the vendor’s systems within {deleted}. Claude Code: {claudeCode} as a rule.',
      training: 'None, unless the customer opts in (Development Partner Program).',
      notes: 'Commercial terms.',
    },
    correction: 'Agrees; the page gives no figures.',
  },
  enterprise: {
    name: 'Enterprise',
    page: {
      retention: 'set by the organisation; zero retention available',
      training: 'not noted',
      notes: 'SSO (SAML), SCIM; for regulated work, with a zero-retention contract',
    },
    now: {
      retention:
        'Without limit, unless the organisation sets a period of its own: {customLeast} at least, counted from the last activity. Zero retention: for qualified accounts, by organisation, switched on by the account team; it covers inference of Claude Code.',
      training: 'None, unless the customer opts in.',
      notes: 'Zero retention covers neither chats on claude.ai nor Cowork.',
    },
    correction: 'The page misleads for Cowork: zero retention does not cover it.',
  },
  all: {
    name: 'Every plan',
    page: nothing,
    now: {
      retention:
        'Content that was flagged: {flagged}, its scores {scores}. Feedback (thumbs, /feedback): {feedback}. Transcripts with a session survey: up to {surveys}.',
      training: 'As the plan.',
      notes:
        'Some models are said to require retention and to be left out of zero retention: look again each month.',
    },
    correction: 'Missing in the page.',
  },
  cowork: {
    name: 'Cowork',
    page: {
      retention: 'history of the conversation and memory, on the vendor’s side',
      training: 'not noted',
      notes: 'with Enterprise also for regulated work',
    },
    now: {
      retention:
        'Its history lies on the computer and is “not subject to Anthropic’s standard data retention policies”. Sessions that run remotely have been added since: look again.',
      training: 'As the plan.',
      notes:
        'In no audit log, compliance API or data export. The vendor’s help pages say not to use it for regulated workloads. Owners of Team and Enterprise can stream OpenTelemetry, which they say is no replacement for an audit log.',
    },
    correction: 'The page is incomplete, and contradicted by the vendor for regulated work.',
  },
  export: {
    name: 'Account export',
    page: nothing,
    now: {
      retention: 'Its links expire after {link}; the addresses in its manifest work once.',
      training: 'None.',
      notes: 'The files that you downloaded stay until you delete them.',
    },
    correction: 'Missing in the page.',
  },
};

/** A length of time in words: 30 days, 1 month. */
export const spanText = ({ amount, unit }: Span): string =>
  `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`;

const figures: Readonly<Record<string, string>> = Object.fromEntries(
  (Object.keys(planFigures) as FigureId[]).map((id) => [id, spanText(planFigures[id])]),
);
const filled = ({ retention, training, notes }: Columns): Columns => ({
  retention: fill(retention, figures),
  training: fill(training, figures),
  notes: fill(notes, figures),
});

/** The sentences of a row, with the figures of the table in them. */
export const planRowText: Readonly<Record<PlanRowId, RowText>> = Object.fromEntries(
  Object.entries(rows).map(([id, row]) => [id, { ...row, page: filled(row.page), now: filled(row.now) }]),
) as Record<PlanRowId, RowText>;
