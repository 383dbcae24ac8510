import type {
  Boundary,
  BoundaryCell,
  BoundaryId,
  ModelId,
  ModelMark,
  SourceSide,
} from '../security-model.ts';
import { fill } from './problems.ts';

/** When the page was written, and when it was last held against the vendor's own words. */
export const modelDates = { page: 'April 2026', checked: 'November 2026' } as const;

const columns = {
  what: 'What crosses',
  when: 'When',
  authority: 'On whose authority',
} satisfies Record<BoundaryCell, string>;

/** What the screen about the security model says. Gaps are `{name}`. */
export const modelText = {
  title: 'Security model',
  lead: 'What a security partner has to know of Claude Cowork: what crosses which boundary, what stays, what leaves, and what is left to you. Every row says what was found on this computer, what you told, what the page of April 2026 says, and what is not known.',
  measured: 'Measured on this computer on {on}.',
  notMeasured: 'Nothing was measured on this computer yet, so most of this is not known.',
  measure: 'Measure this computer …',
  boundaries: 'Trust boundaries',
  picture:
    'Your computer on the left, the vendor and other services on the right; what crosses between them.',
  grantedFolders: 'Granted folders',
  toLookAt: '{count} to look at',
  columns,
  boundary: 'Boundary',
  sides: 'Your sources, each on its side',
  sidesHint: 'What lies here leaves with a session only; of what lies with a vendor, a copy was read here.',
  noSources: 'Nothing of your own has been read yet.',
  source: 'Source',
  lies: 'Where it lies',
  side: {
    here: 'on this computer',
    vendor: 'with the vendor; a copy was read here',
    unknown: 'not known',
  } satisfies Record<SourceSide['side'], string>,
  sent: 'Sent every time',
  sentOf: '{sent} of {sources}',
  stays: 'Stays here',
  leaves: 'Leaves',
  correction: 'As of {on}: {words}',
  holds: 'Nothing was found that speaks against this ({on}).',
  sourceIs: 'Source: {source}',
  marks: {
    found: 'found here',
    told: 'you told us',
    page: 'the page says',
    unknown: 'not known',
  } satisfies Record<ModelMark, string>,
  warns: 'Look here',
  brief: 'The brief for your security partner',
  briefHint:
    'One page. It holds the names of your connectors and what you typed as answers of the review; no path of a folder, and no word of any memory.',
  briefExport: { markdown: 'Export as Markdown', pdf: 'Export as PDF' },
  saved: 'Saved as {name}.',
  review: 'Answer what is open in the review',
} as const;

/** What the picture says of a boundary, by the first of these that is known; else that it is not known. */
const figures: Readonly<Record<string, string>> = {
  folders: '{folders} granted',
  'folders-none': 'none found',
  sent: '{files:document|documents} every time',
  'sent-none': 'nothing every time',
  connectors: '{connectors} found',
  'connectors-none': 'none found',
  'browser-tools-on': 'browser tools on',
  'browser-tools-off': 'browser tools off',
};

/** A boundary in a few words. */
export function boundaryFigure({ cells }: Boundary): string {
  const line = cells.what.find(({ code }) => figures[code] !== undefined);
  return line ? fill(figures[line.code] ?? '', line.params) : modelText.marks.unknown;
}

/** The groups of rows, in their order. */
export const modelGroups: readonly { readonly title: string; readonly ids: readonly ModelId[] }[] = [
  { title: 'Trust boundaries', ids: ['B1', 'B2', 'B3', 'B4'] },
  { title: 'What stays local', ids: ['L1', 'L2', 'L3', 'L4'] },
  { title: 'What leaves', ids: ['E1', 'E2', 'E3', 'E4'] },
  { title: 'Data handling by plan', ids: ['D1', 'D2', 'D3', 'D4', 'D5'] },
  { title: 'Identity and access', ids: ['I1', 'I2', 'I3'] },
  { title: 'What it resists, and when', ids: ['R1', 'R2', 'R3'] },
  { title: 'What you handle', ids: ['T1', 'T2', 'T3', 'T4'] },
  { title: 'Ways to use it', ids: ['P1', 'P2', 'P3'] },
  { title: 'What is not perfect', ids: ['K1', 'K2', 'K3'] },
  { title: 'The verdict', ids: ['V1', 'V2', 'V3'] },
];

/** What crosses each boundary, when, and on whose authority, as the page has it. */
export const boundaryText: Readonly<Record<BoundaryId, Readonly<Record<BoundaryCell, string>>>> = {
  B1: {
    what: 'Files of the folders that you grant: read and written.',
    when: 'While a session or a scheduled task works in them.',
    authority: 'Yours: you grant each folder on this computer.',
  },
  B2: {
    what: 'What the desktop app passes on: folders, tools, memory on the disk.',
    when: 'While the app runs.',
    authority: 'Yours, and that of whoever set its switches.',
  },
  B3: {
    what: 'The prompt with what goes along; the answer comes back.',
    when: 'With every message.',
    authority: 'That of the account and its plan.',
  },
  B4: {
    what: 'Requests to other services, and their answers.',
    when: 'When a session uses a connector, and only where one is installed.',
    authority: 'Yours in that service: a connector can do what you can.',
  },
};
