import type { Gap } from '../computer.ts';
import type { ModelLine } from '../security-model.ts';
import { sayAnswer } from './fields.ts';
import { fill } from './problems.ts';
import { profileName } from './profiles.ts';
import { stepText } from './steps.ts';

/** Why something could not be told. */
const gapText: Readonly<Record<Gap, string>> = {
  'no-file': 'there is no such file',
  'no-key': 'its file does not say',
  unreadable: 'its file could not be read',
  'not-agreed': 'you did not agree to its file being read',
  'no-tool': 'this system has nothing that would tell',
  'no-answer': 'the system gave no answer',
};

/** Facts of a computer, as they are named where they could not be told. */
const factText: Readonly<Record<string, string>> = {
  folders: 'Granted folders',
  connectors: 'Connectors',
  automations: 'Skills and scheduled tasks',
  domains: 'Addresses that sessions may reach',
  accounts: 'Accounts',
  volumes: 'Disk encryption',
  encryption: 'Disk encryption of {volume}',
  backup: 'Backup of {place}',
  memory: 'Memory on or off',
  'web-search': 'Web search',
  'browser-tools': 'Browser tools',
  'remote-control': 'Remote control',
  'permission-bypass': 'Working without asking for permission',
};

/** What is known of a row. Gaps are `{name}`; each is a whole sentence. */
const lineText: Readonly<Record<string, string>> = {
  'not-measured': '{what}: not measured on this computer yet.',
  'could-not-tell': '{what}: could not tell, {gap}.',
  'not-answered': 'Not answered yet: the step “{step}” asks.',
  'nothing-read': 'Nothing has been read yet.',
  'no-rule-ran': 'No rule for this ran with your settings.',

  folders: 'Granted folders found: {folders}.',
  'folders-none': 'No granted folder was found.',
  'granted-in': 'Granted in {where}.',
  'folder-root': '{place} is granted: that is the whole disk.',
  'folder-home': '{place} is granted: that is your whole home folder.',
  'folder-desktop': '{place} is granted: that is the whole Desktop.',
  'folder-documents': '{place} is granted: those are all your documents.',
  'folder-downloads': '{place} is granted: everything that you download falls into it.',
  'folder-synced': '{place} is granted: it is copied to other computers.',
  'folder-mounted': '{place} is granted: that is a whole mounted drive.',
  'folder-contains-another': '{place} is granted, and another granted folder lies in it.',
  'folder-two-projects': '{place} is granted to two projects.',
  'folder-holds-credentials': '{place} is granted, and holds credentials.',
  'folder-holds-our-data': '{place} is granted, and holds the data of this application.',
  'void-root': 'Void here: {place} is granted, which is the whole disk.',
  'void-home': 'Void here: {place} is granted, which is your whole home folder.',
  'void-mounted': 'Void here: {place} is granted, which is a whole drive.',
  'broad-grant': 'Weak here: {place} is granted, which holds everything of its kind.',
  'no-wide-grant': 'No grant spans everything, of those found: {folders}.',
  'file-server': 'Void here: the connector {name} serves files over your home folder or the whole disk.',
  'no-credentials-granted': 'No granted folder was seen to hold credentials, of those found: {folders}.',
  'credentials-granted': '{place} is granted, and spans or holds credentials.',
  'whole-grant': 'Made here: {place} is granted as a whole.',
  'no-whole-grant': 'Not made here, as far as folders were found: {folders}.',

  connectors: 'Connectors found: {connectors}.',
  'connectors-none':
    'None found in {files:file|files} on this computer. Open Customize > Connectors and type what is listed.',
  'reach-read': 'Can read: {connectors}.',
  'reach-write': 'Can write: {connectors}.',
  'reach-send': 'Can send: {connectors}.',
  'reach-execute': 'Can run commands: {connectors}.',
  'reach-whole-disk': 'Reach the whole disk: {connectors}.',
  'reach-not-known': 'What they can do is not known: {connectors}.',
  'connector-sends': '{name} can send something out.',
  'connector-reach-unknown': 'What {name} can do is not known.',
  'none-sends': 'None can send, as far as the names of their tools tell: {connectors:connector|connectors}.',
  'connector-literal-secret': '{name} has a secret in its configuration.',
  'connector-can-change': '{name} can change without notice.',
  'connector-unencrypted': '{name} is reached over an unencrypted connection.',
  'connector-home-or-root': '{name} serves files over your home folder or the whole disk.',
  'connectors-decided': 'Connectors decided: keep {keep}, reduce {reduce}, remove {remove}.',
  'connectors-undecided': 'Connectors not decided yet: {connectors}.',
  'connectors-undecided-unknown': 'Which connectors there are is not known, so none is decided.',
  domains: 'Addresses that sessions may reach by name: {domains}.',
  'domains-none': 'No address is named that sessions may reach.',
  automations: 'Skills: {skills}. Scheduled tasks: {tasks}.',

  'web-search-on': 'Web search is on: what is searched for goes out.',
  'web-search-off': 'Web search is off.',
  'browser-tools-on': 'Browser tools are on: they act on pages with your sessions.',
  'browser-tools-off': 'Browser tools are off.',
  'remote-control-on': 'Remote control is on: a session can be steered from elsewhere.',
  'remote-control-off': 'Remote control is off.',
  'permission-bypass-on': 'It may work without asking for permission.',
  'permission-bypass-off': 'It asks for permission.',
  'memory-on': 'Memory is on.',
  'memory-off': 'Memory is off.',
  'memory-told': 'Memory switches: {answer} ({on}).',
  'memory-on-disk': 'Memory of Cowork lies on this disk: sources read here {sources}.',
  'plan-set': 'The plan under Settings: {plan}.',
  'not-verified': 'What the vendor says about {plan} was not entered yet.',
  'retention-seen': 'Retention seen for {plan}: {answer}.',

  sent: 'Goes along every time: {files:document|documents}, {characters:character|characters}.',
  'sent-none': 'Nothing that was read goes along every time.',
  'sent-sensitive': 'Sensitive in what goes along: {sensitive:entry|entries}, undecided {undecided}.',
  'whole-document': 'A whole confidential document was asked for: {answer} ({on}).',

  'volume-encrypted': 'Encrypted: {volume}.',
  'volume-open': 'Not encrypted: {volume}.',
  'volumes-none': 'No volume was looked at.',
  'backup-time-machine': '{place}: backed up by Time Machine, last on {at}.',
  'backup-time-machine-undated': '{place}: backed up by Time Machine; when last is not known.',
  'backup-file-history': '{place}: backed up by File History, last on {at}.',
  'backup-file-history-undated': '{place}: backed up by File History; when last is not known.',
  'backup-git': '{place}: kept by git, last commit on {at}.',
  'backup-git-undated': '{place}: kept by git, without a commit.',
  'backup-unclean': '{place}: kept by git, last commit on {at}, with changes that are not in it.',
  'backup-unclean-undated': '{place}: kept by git, with changes and without a commit.',
  'backup-unknown': '{place}: no backup was found ({gap}). Edits of files are real and have no undo.',
  workspaces: 'Workspaces whose function you told: {workspaces}.',

  accounts: 'Accounts found: {accounts}.',
  'accounts-none': 'No account was found in what was read.',
  'account-idle':
    '{account} left no trace on this computer since {on}, and its memory is still on this disk.',
  'account-left': '{account} is not used any more, and its memory is still on this disk.',
  'sign-in-account-login': 'Entered with an account of its own: {accounts}.',
  'sign-in-sso': 'Entered through the company (SSO): {accounts}.',
  'account-leaving': 'Leaving the company ends the account: {answer}.',

  'plan-own': 'This is your plan.',
  'plan-unanswered': 'Not answered yet.',
  'plan-answer': 'Your answer: {answer}.',
  'plan-not-enough':
    'An Enterprise contract does not give everything that this row needs: see Data handling.',
  'plan-not-verified': 'Nothing was entered of what the vendor says, so it is not verified.',
  'plan-retention': 'Retention as you saw it: {answer}.',
  'plan-training': 'Training switch as you saw it: {answer}.',

  planted:
    'Planted and standing instructions: {found} in {entries:entry|entries} (rules that looked: {rules}), undecided {open}.',
  'planted-none':
    'No planted or standing instruction in {entries:entry|entries} (rules that looked: {rules}; they miss some).',
  sensitive: 'Sensitive: {found} of {entries:entry|entries} (rules that looked: {rules}), undecided {open}.',
  'sensitive-none':
    'No sensitive one among {entries:entry|entries} (rules that looked: {rules}; they miss some).',
  accumulated: 'Entries remembered: {entries}, of them old: {old}.',
  removals: 'Flagged to go: done {done}, still to do {open}.',

  'profile-own': 'This is how you use it, by your settings.',
  'profile-other': 'By your settings you use it otherwise: {profile}.',
  'trial-not-begun': 'The day on which the trial began was not entered.',
  'trial-runs': 'The trial began on {started} and ends on {ends}.',
  'trial-over': 'The trial began on {started} and was over on {ends}, {days:day|days} ago.',
  'trial-connector': 'Against the trial: the connector {name}.',
  'list-signed': 'The list of connectors was signed on {on} by {by}.',
  'list-not-signed': 'The list of connectors is not signed.',
  'list-found': 'Connectors found: {connectors}.',
  'regulated-undecided': 'Not supported by the vendor as of November 2026, and nobody decided what follows.',
  'regulated-not-used': 'Not supported by the vendor as of November 2026; decided by {by}: not used.',
  exception:
    'Not supported by the vendor as of November 2026; used under exception {ref} until {until}, by {by}.',
  'exception-over':
    'Not supported by the vendor as of November 2026; exception {ref}, by {by}, ended on {until}.',

  audit: 'Whether an audit trail is needed: {answer} ({on}).',
  'four-parts': 'Reviewed on {on} by {by}.',
  'four-parts-open': 'Not reviewed yet.',
  'no-verdict': 'No verdict was given yet.',
  'verdict-accepted': 'Accepted on {on} by {by}.',
  'verdict-accepted-until': 'Accepted until {until}, on {on} by {by}.',
  'verdict-ended': 'Was accepted until {until}, on {on} by {by}: that time is over.',
  'verdict-not-accepted': 'Not accepted, on {on} by {by}.',
  'plans-answered': 'Rows of the plans that are answered: {answered} of {plans}.',
  'plans-open': 'Rows of the plans that are answered: {answered} of {plans}.',
};

/** A line as a sentence. */
export function sayLine({ code, params }: Pick<ModelLine, 'code' | 'params'>): string {
  const { what, gap, step, answer, plan, profile } = params;
  return fill(lineText[code] ?? code, {
    ...params,
    ...(what === undefined ? {} : { what: fill(factText[String(what)] ?? String(what), params) }),
    ...(gap === undefined ? {} : { gap: gapText[gap as Gap] ?? String(gap) }),
    ...(step === undefined ? {} : { step: stepText[String(step)]?.title ?? String(step) }),
    ...(answer === undefined ? {} : { answer: sayAnswer(String(answer)) }),
    ...(plan === undefined ? {} : { plan: planName(String(plan)) }),
    ...(profile === undefined ? {} : { profile: profileName(String(profile)) }),
  });
}

/** A plan as it is called. */
export const planName = (plan: string): string => planNames[plan] ?? plan;

const planNames: Readonly<Record<string, string>> = {
  free: 'Free',
  pro: 'Pro',
  max: 'Max',
  team: 'Team',
  enterprise: 'Enterprise',
};
