/** The steps of the three profiles, and of the accounts. */
export const profileStepText = {
  trial: {
    title: 'Your trial',
    why: 'Trying it on your own is for six weeks, without connectors and with training off, before anybody buys it. After that it is decided, not drifted into.',
    how: 'Say when you began. Remove connectors. When the time is over, decide.',
  },
  company: {
    title: 'Workspaces and the list of connectors',
    why: 'A folder is granted or it is not, so what one function works on is kept from the others by a workspace of its own. What can be reached from outside is what somebody stands for by name.',
    how: 'Say which function each folder serves. Go through the connectors, then sign the list: who, and on which day.',
  },
  'regulated-use': {
    title: 'Use in healthcare, finance or government',
    why: 'The vendor’s help pages say not to use Cowork for regulated workloads, and that zero retention does not cover it (support.claude.com, article 13455879; code.claude.com/docs/en/zero-data-retention; looked up in November 2026). The security-model page of April 2026 says otherwise: Enterprise with a zero-retention contract and on-premise connectors. Where they differ, the vendor decides.',
    how: 'It is not used, or it is used under an exception that somebody gave for a time: its reference, by whom, until when.',
  },
  accounts: {
    title: 'Accounts',
    why: 'Each account remembers by itself, is entered in its own way, and goes on after a job has ended unless somebody ends it.',
    how: 'For each: whose is it, is it still used, how do you sign in? Empty the memory of those that nobody uses.',
  },
} as const;

export const profileFieldText = {
  'trial-started': 'The day on which you began',
  'trial-decision': 'The time is over. What now?',
  'trial-until': 'Until which day?',
  workspaces: 'Which function works in which workspace?',
  workspace: 'Function that works in {about}',
  'list-signed-by': 'Who stands for the list of connectors',
  'list-signed-on': 'Signed on',
  'regulated-use': 'What was decided?',
  'exception-ref': 'Reference of the exception',
  'exception-until': 'The exception holds until',
  'decided-by': 'Decided by',
  'account-list': 'Which accounts do you have, and whose are they?',
  'account-owner': 'Account {about}: whose is it?',
  'account-used': 'Account {about}: is it still used?',
  'account-sign-in': 'Account {about}: how do you sign in?',
  'account-leaving': 'Account {about}: does leaving the company end this account (SCIM)?',
  'account-work': 'Account {about}: it holds entries about work. Is that meant?',
} as const;

export const profileChoiceText = {
  'go-over': 'My company takes it over',
  stop: 'I stop using it',
  prolong: 'I go on trying until a day',
  'not-used': 'Not used',
  exception: 'Used under an exception',
  private: 'Private',
  company: 'The company’s',
  yes: 'Yes',
  no: 'No',
  'account-login': 'With an account of its own',
  sso: 'Through the company (SSO)',
  'should-not': 'No: they should not be there',
} as const;

export const profileEvidenceText: Readonly<Record<string, string>> = {
  'trial-not-begun': 'No day of beginning was entered.',
  'trial-runs': 'Begun on {started}; the six weeks end on {ends} (days left: {days}).',
  'trial-prolonged': 'Begun on {started}, prolonged until {ends} (days left: {days}).',
  'trial-over': 'Begun on {started}; the time was over on {ends} (days since: {days}). Decide.',
  'trial-go-over': 'Begun on {started}; your company takes it over. Change “How you use it” under Settings.',
  'trial-stop':
    'Begun on {started}; you stop. What it remembers is still there: flag it to delete, and remove the application and its folder.',
  'trial-connector': 'Connector found: {name}. A trial has none.',
  'trial-connectors-unknown':
    'Whether there are connectors could not be told. Open Customize > Connectors and look: a trial has none.',
  'trial-plan': 'A trial on your own is done with Pro or Max; your plan is {plan}.',
  'workspaces-found': 'Granted folders: {folders}.',
  'workspaces-unknown': 'Which folders are granted could not be told.',
  list: 'Connectors ({connectors}): {names}.',
  'list-empty':
    'No connector was found on this computer (files looked into: {files}). Those of the account are under Customize > Connectors.',
  'list-unknown': 'Which connectors there are could not be told. They are under Customize > Connectors.',
  'list-signed-ahead': 'Signed on {on}: that day is still to come.',
  'regulated-contradiction':
    'Not supported by the vendor as of November 2026. The page of April 2026 says otherwise.',
  'exception-runs': 'The exception holds until {until} (days left: {days}).',
  'exception-over': 'The exception ended on {until} (days since: {days}). Decide again.',
  'ending-not-used': 'not supported by the vendor as of November 2026; decided by {by}: not used',
  'ending-exception':
    'not supported by the vendor as of November 2026; decided by {by}: used under exception {ref}, until {until}',
  'accounts-found': 'Accounts found: {accounts}.',
  'accounts-none':
    'No account was found in exports and local folders. One that is used on the web alone leaves no trace here.',
  'accounts-unknown': 'Which accounts there are could not be told.',
  'account-idle':
    'Account {account}: nothing of it was written on this computer since {on}, and its memory lies here. Is it still used?',
  'account-left-memory':
    'Account {account}: not used any more, but its memory still lies on this computer. Remove it, or say that the account is used.',
  'account-without-sso':
    'Account {account}: the company’s, but entered with an account of its own. Team and Enterprise can sign in through the company (SSO by SAML).',
  'account-holds-work': 'Account {account}: private, and holds entries about work ({work}).',
};

/** The section of the settings, the question of the first run, and the line of the overview. */
export const profilesText = {
  section: 'Profile and plan',
  ask: 'How do you use it?',
  askHint: 'The review asks what fits. You can change it under Settings.',
  profile: 'How you use it',
  profiles: {
    pilot: 'I try it on my own',
    standard: 'My company provides it',
    regulated: 'Healthcare, finance or government',
  },
  profileHints: {
    pilot: 'Six weeks, without connectors, with training off; then it is decided.',
    standard: 'A workspace for each function, and a list of connectors that is signed and dated.',
    regulated:
      'The vendor says not to use Cowork for regulated workloads. The review ends in “not used” or “used under an exception”.',
  },
  plan: 'Plan',
  plans: { free: 'Free', pro: 'Pro', max: 'Max', team: 'Team', enterprise: 'Enterprise' },
  confirm: 'That is right',
  ends: {
    trial: {
      ahead: 'Your trial ends on {on}, in {days}.',
      today: 'Your trial ends today.',
      over: 'Your trial was over on {on}, {days} ago: decide in the review.',
    },
    exception: {
      ahead: 'The exception that you use it under ends on {on}, in {days}.',
      today: 'The exception that you use it under ends today.',
      over: 'The exception that you used it under ended on {on}, {days} ago: decide in the review.',
    },
  },
  toReview: 'Open the review',
  toSettings: 'Change profile or plan',
  running: 'The review that runs goes on as it was begun; the next one asks by this.',
} as const;

/** A way of using it, as the person knows it. */
export const profileName = (profile: string): string =>
  profilesText.profiles[profile as keyof typeof profilesText.profiles] ?? profile;
