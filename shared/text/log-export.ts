/** Sentences of the exported hygiene log. */
export const logExportText = {
  title: 'Hygiene log',
  form: 'Share form: dates, counts, kinds and rule names. It holds no words of any memory, no paths and no notes.',
  privateForm:
    'Private form: it adds the folder and name of each source and the notes that you typed. Keep it to yourself.',
  places: 'Places of sources, by number',
  notes: 'Notes on entries, by number',
  made: 'Exported {at} by Memory Hygiene {version}. {lines} lines.',
  chain: 'Chain',
  whole: 'Every line follows from the one before it.',
  broken:
    'The chain does not hold from line {line} on: lines were changed, cut off or cannot be read. Lines that cannot be read are in the JSON export only.',
  receipt: 'Receipt code',
  check: 'How to check',
  code: 'Receipt code: {code}',
  verify:
    'To check it, export the log as JSON and run: memory-hygiene log verify FILE --expect {code}. The chain shows accidental or partial change; against the owner of the computer it proves nothing, unless this code was given to somebody at the time.',
  columns: ['No.', 'When (UTC)', 'Time zone', 'What', 'Details'],
  empty: 'Nothing has been logged yet.',
} as const;

/** What each event is called in the exports and on the screen. */
export const eventText = {
  'store-created': 'Log begun',
  'source-read': 'Source read',
  'source-missing': 'Source missing',
  'source-moved': 'Source moved',
  'source-away': 'Export put away',
  'source-forgotten': 'Source forgotten',
  verdict: 'Decision',
  'finding-accepted': 'Finding called wrong',
  'acceptance-removed': 'Finding counts again',
  'match-answered': 'Match answered',
  note: 'Note',
  removal: 'Removal',
  'file-edited': 'File edited',
  'provider-changed': 'Changed at the provider',
  'review-started': 'Review started',
  'step-answered': 'Step answered',
  'computer-measured': 'This computer looked at',
  'thing-found': 'Found on this computer',
  'thing-gone': 'Not found any more',
  'connector-typed': 'Connector typed in',
  'connector-reviewed': 'Connector reviewed',
  'carried-over': 'Carried over unchanged',
  'review-finished': 'Review finished',
  'review-missed': 'Review missed',
  'review-skipped': 'Review left out',
  'review-snoozed': 'Reminder put off',
  'terms-changed': 'Own terms changed',
  'settings-changed': 'Settings changed',
  'log-exported': 'Log exported',
} as const;
