/** The steps on what is sent, on the way it is used, and on the verdict. Gaps are `{name}`. */
export const governanceStepText = {
  'sent-every-session': {
    title: 'Sent every session',
    why: 'Instruction files, what they import, indexes and memory go along with every session, whatever it is about.',
    how: 'Decide every sensitive row in them. Then think of the prompts of this month: a document that was asked for word by word left as a whole.',
  },
  pattern: {
    title: 'The way it is used',
    why: 'A trial becomes a habit, and a habit a service for others, without anybody deciding it.',
    how: 'Say which way it is used now, by how many people, and whether somebody needs an audit trail. Where it differs from your settings, change it there.',
  },
  'four-part-review': {
    title: 'The review in four parts',
    why: 'No regulated function should begin before data, connectors, backup and rollback were looked through.',
    how: 'Write down the three tiers of data and which of them stays out, whether the list of connectors is whole, where the backup lies, and what is done when a file was changed wrongly.',
  },
  brief: {
    title: 'The brief and its verdict',
    why: 'Somebody who answers for security reads it once, and says yes, yes for a time, or no.',
    how: 'Export the brief under “Security model”, go through it together, and enter the verdict.',
  },
} as const;

export const governanceFieldText = {
  'whole-document': 'Did you ask for a whole confidential document this month?',
  pattern: 'How is it used now?',
  people: 'How many people use it?',
  audit: 'Does anybody need an audit trail? (Cowork is in no audit log.)',
  'tier-open': 'First tier: data that may be used freely',
  'tier-internal': 'Second tier: data that may be used in named folders',
  'tier-out': 'Third tier: data that stays out',
  inventory: 'The list of connectors',
  'backup-how': 'Where the backup of the folders lies, and how it is made',
  'rollback-how': 'What is done when a file was changed wrongly, and by whom',
  'reviewed-by': 'Reviewed by',
  'reviewed-on': 'Reviewed on',
  verdict: 'The verdict',
  'verdict-until': 'Accepted until',
  'verdict-by': 'By whom',
  'verdict-on': 'On which day',
} as const;

export const governanceChoiceText = {
  no: 'No',
  'yes-meant': 'Yes, and I meant to',
  'yes-should-not': 'Yes, and I should not have',
  one: 'I alone',
  'under-50': 'Up to 50',
  '50-2500': '50 to 2,500',
  'over-2500': 'More than 2,500',
  'audit-not-needed': 'No',
  'audit-telemetry': 'Yes: OpenTelemetry is streamed, and we know that it is no replacement',
  'audit-missing': 'Yes, and there is none',
  complete: 'Whole',
  incomplete: 'Not whole yet',
  accepted: 'Accepted',
  'accepted-until': 'Accepted until a day',
  'not-accepted': 'Not accepted',
} as const;

export const governanceEvidenceText: Readonly<Record<string, string>> = {
  'sent-none': 'Nothing of {entries:entry|entries} goes along every time.',
  'sent-file':
    '{file}: {lines:line|lines}, {characters:character|characters}, {sensitive:sensitive entry|sensitive entries}.',
  'sent-import':
    '{file}: comes along because another file imports it; {characters:character|characters}, {sensitive:sensitive entry|sensitive entries}.',
  'sent-part': '{file}: {characters:character|characters}, {sensitive:sensitive entry|sensitive entries}.',
  'sent-beyond':
    '{file}: {lines:line|lines}, {characters:character|characters}, longer than the 200 lines or 25 KB that go along; {sensitive:sensitive entry|sensitive entries}.',
  'sent-more': 'And {files} more.',
  'pattern-chosen': 'By your settings: {profile}.',
  'pattern-differs': 'Your settings say otherwise: {profile}. Change “How you use it” there.',
  'pattern-people-pilot': 'A trial is for one person.',
  'pattern-people-standard': 'The page has this way of using it for 50 to 2,500 people.',
  'inventory-found': 'Connectors found: {connectors}, in {files:file|files}.',
  'inventory-unknown': 'Which connectors there are was not measured, or could not be told.',
  'grants-unknown': 'Which folders are granted was not measured, or could not be told.',
  'backups-found': 'Granted folders found: {folders}; a backup could be told for {known} of them.',
  'wide-grants':
    '{folders:of the grants spans|of the grants span} the whole disk or home folder: the common mistake. Take that back.',
  'brief-lead': 'The brief holds every row of the security model as it stands today.',
  'verdict-ended': 'It was accepted until {until}: that time is over.',
  'day-ahead': 'The day {on} has not come yet.',
};
