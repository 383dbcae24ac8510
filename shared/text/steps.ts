import { Category } from '../finding.ts';
import type { Evidence } from '../review.ts';
import { categoryText } from './categories.ts';
import { computerEvidenceText, computerStepText, sayComputerParams } from './computer-steps.ts';
import { governanceEvidenceText, governanceStepText } from './governance.ts';
import { planEvidenceText, planStepText, sayPlanParams } from './plans.ts';
import { fill } from './problems.ts';
import { profileEvidenceText, profileName, profileStepText } from './profiles.ts';
import { howGood } from './search-quality.ts';

/** The threats that groups of steps answer, in the person's words. */
export const groupText: Readonly<Record<string, string>> = {
  prepare: 'Before you start',
  confidential: 'Confidential content that leaves with your prompts',
  injection: 'Planted instructions',
  accumulation: 'Memory that piles up',
  connectors: 'What connectors and folders can reach',
  governance: 'What the rest stands on',
  close: 'Before you close',
};

/** Each step: what it is called, why it is there, what to do. */
export const stepText: Readonly<
  Record<string, { readonly title: string; readonly why: string; readonly how: string }>
> = {
  'fresh-sources': {
    title: 'Fresh sources',
    why: 'A review of last month’s memory says nothing about this month’s.',
    how: 'Add this month’s export, list or folder. Put back or forget what is missing.',
  },
  secrets: {
    title: 'Passwords and keys',
    why: 'Whatever an assistant remembers can come up in an answer, and leaves your computer with every prompt that draws on it.',
    how: 'Flag each to delete, and change it where it is used: deleting the text does not make a key invalid.',
  },
  confidential: {
    title: 'Confidential and personal',
    why: 'Payment details, official numbers, health, clients and other people were seldom told to be remembered for good.',
    how: 'Decide every row. Keep only what current work needs.',
  },
  planted: {
    title: 'Planted and standing instructions',
    why: 'Text from outside can leave an order in memory that is followed from then on.',
    how: 'For each ask: did I say this? Delete what you did not. Documents, web pages and mail are not covered by this: look them through under “Check a document” before an assistant reads them.',
  },
  old: {
    title: 'Old statements',
    why: 'What was true last year goes on steering answers.',
    how: 'Delete what has passed; keep what still holds.',
  },
  instructions: {
    title: 'CLAUDE.md and its kind',
    why: 'These files are read in every session, so an old or sensitive line in them acts every time.',
    how: 'Decide the rows that are old or sensitive, and mend the imports that are broken.',
  },
  'memory-switches': {
    title: 'Memory switches',
    why: 'Memory that you do not want is best not made.',
    how: 'Look in the settings of each assistant whether memory is on. Should it be?',
  },
  deletions: {
    title: 'Deletions done',
    why: 'Flagging an entry deletes nothing: that is done where the memory lies.',
    how: '“To delete” lists each with its place: let the app change the files, do the rest by hand, and say when.',
  },
  'export-away': {
    title: 'Put the export away',
    why: 'An export in the Downloads folder is a copy of everything that the assistant remembers.',
    how: 'Move the archives, the unpacked folders and the manifest to the bin. The export link in the manifest is a key to everything.',
  },
  ...computerStepText,
  ...planStepText,
  ...governanceStepText,
  ...profileStepText,
};

/** What the application measured. Gaps are `{name}`. */
const evidenceText: Readonly<Record<string, string>> = {
  'nothing-read': 'Nothing has been read yet.',
  'no-rule':
    'No rule for this ran in this version or with your settings, so this step stays open: skim the list yourself.',
  'none-found': 'None found by {rules:rule|rules} in {entries:entry|entries}.',
  found: '{found} found by {rules:rule|rules} in {entries:entry|entries}, {open} undecided.',
  'not-searched':
    'No rule looked for these, in this version or with your settings: {categories}. Skim the list yourself.',
  'rules-off': '{off:of the rules for it is|of the rules for it are} switched off.',
  'called-wrong': '{wrong:finding that you called wrong is|findings that you called wrong are} left out.',
  'none-among': 'None among {entries:entry|entries}.',
  'found-among': '{found} among {entries:entry|entries}, {open} undecided.',
  'sources-read': '{sources:source|sources} read, {entries:entry|entries}.',
  'sources-missing': '{missing:source is|sources are} missing or could not be read.',
  problems:
    '{problems:thing could not be read, so it was|things could not be read, so they were} not checked.',
  'exports-away': '{away:export was|exports were} put away after an earlier review: add this month’s.',
  'exports-old':
    '{old:export is older than your last review, or bears|exports are older than your last review, or bear} no date: ask for a new one.',
  'not-changed':
    '{pending:that is flagged to go was not changed where it is|that are flagged to go were not changed where they are} used.',
  'file-length':
    '{file}: {lines:line|lines} (the vendor advises under 200; 100 to 300 is healthy). {owner} {updated}.',
  'file-long':
    '{file}: {lines:line|lines}, more than the 200 that the vendor advises; 100 to 300 is healthy. {owner} {updated}.',
  'file-dilutes': '{file}: {lines:line|lines}: above 500 the important lines drown. {owner} {updated}.',
  'imports-broken':
    '{broken:import leads nowhere, so its file is|imports lead nowhere, so the files are} not whole.',
  'removals-none': 'Nothing is flagged to go.',
  'removals-todo': '{count:is|are} still to be done.',
  'removals-waiting': '{count:is done and waits|are done and wait} for the next reading.',
  'removals-gone': '{count:was|were} not found again.',
  'removals-there': '{count:is|are} still there.',
  'removals-back': '{count} came back.',
  'removals-unclear': '{count:cannot be told: say whether it is|cannot be told: say whether they are} gone.',
  'exports-unknown': 'It was not looked yet whether exports lie about.',
  'exports-none': 'No export that was read lies about on this computer.',
  'exports-there': '{exports:file or folder of exports lies|files or folders of exports lie} about.',
  'exports-exposed':
    '{exposed:of them lies|of them lie} in Downloads, on the Desktop or in a folder that is copied elsewhere.',
  'exports-needed': 'Some deletions still need the words of the export: finish or print “To delete” first.',
  ...computerEvidenceText,
  ...planEvidenceText,
  ...governanceEvidenceText,
  ...profileEvidenceText,
};

/** A piece of evidence as a sentence. Categories travel by their codes, parted by blanks. */
export function sayEvidence({ code, params }: Evidence): string {
  const categories = String(params.categories ?? '')
    .split(' ')
    .flatMap((name) => Category.safeParse(name).data ?? []);
  if (code === 'how-good') return howGood(categories);
  const said = {
    ...params,
    ...sayComputerParams(params),
    ...sayPlanParams(params),
    ...(params.profile === undefined ? {} : { profile: profileName(String(params.profile)) }),
    ...(params.owner === undefined ? {} : { owner: fileFacts[String(params.owner)] ?? '' }),
    ...(params.updated === undefined ? {} : { updated: updatedText(String(params.updated)) }),
  };
  const names = categories.map((category) => categoryText[category].name.toLowerCase()).join(', ');
  return fill(evidenceText[code] ?? code, names === '' ? said : { ...said, categories: names });
}

/** What a file of instructions says of its upkeep. */
const fileFacts: Readonly<Record<string, string>> = {
  'owner-named': 'It names its owner.',
  'owner-none': 'It names no owner.',
};
const updatedText = (day: string): string =>
  day === 'updated-none'
    ? 'It does not say when it was last updated'
    : `It says that it was last updated on ${day}`;
