/** What the brief for the security partner says. Gaps are `{name}`. */
export const briefText = {
  title: 'Claude Cowork: brief for the security partner',
  made: '{on}. Used as: {profile}. Plan: {plan}. Made by Memory Hygiene {version} on the computer that it speaks of.',
  form: 'It holds counts, names of connectors and what the person answered; no path of a folder, no name of an account, and no word of any memory.',
  measured:
    'Measured on {on}. What is marked [{unknown}] was looked for and could not be told, or was not asked: it is no “no”.',
  notMeasured: 'Nothing was measured on this computer: what is marked [{unknown}] is no “no”.',
  page: 'After a security-model page of {page}, held against the vendor’s own words in {checked}.',
  attention: 'Look at these first',
  none: 'Nothing speaks against a row, as far as it is known.',
  nothing: 'Nothing beyond the page.',
  folder: 'folder {number}',
  account: 'account {number}',
  volume: 'volume {number}',
  correction: 'As of {on}: {words}',
} as const;
