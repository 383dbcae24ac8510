import { ConnectorWarning, FolderWarning, Gap, Reach, Switch } from '../computer.ts';
import { folderWarningText, gapText, switchText } from './computer.ts';
import { connectorWarningText, reachText } from './connectors.ts';

/** The steps about this computer: what each is called, why it is there, what to do. */
export const computerStepText = {
  folders: {
    title: 'Granted folders and defaults',
    why: 'In a granted folder an assistant reads and writes as you do. The common mistake is to grant the whole home on the first day.',
    how: 'Take back in Claude Desktop what is not needed. A folder is granted or not; to read here and write there, make two workspaces.',
  },
  connectors: {
    title: 'Connectors',
    why: 'A connector can do what you can do in the service behind it.',
    how: 'Answer each under Connectors: keep, reduce, remove. Type those that only Customize > Connectors lists.',
  },
  automations: {
    title: 'Skills and scheduled tasks',
    why: 'They act without being asked anew, and follow what their text says.',
    how: 'Keep those that you know. Remove the others where they lie, and look again.',
  },
  'disk-encryption': {
    title: 'Disk encryption',
    why: 'Who takes the disk reads everything that is local, unless it is encrypted.',
    how: 'Look in the system’s settings where it could not be told here.',
  },
  backup: {
    title: 'Backup of granted folders',
    why: 'An assistant’s edits are real, and there is no rollback.',
    how: 'Say which backup holds a folder, and when it was made last. Let Cowork work on a copy before a big change.',
  },
  restore: {
    title: 'A file got back',
    why: 'A backup that nobody ever restored from is a hope.',
    how: 'Get one file of a granted folder back from its backup, and say which and when.',
  },
} as const;

export const computerFieldText: Readonly<Record<string, string>> = {
  'folders-seen':
    'Which folders do the settings of Claude Desktop list as trusted? Type what is listed, or that none is',
  folder: '{about}',
  ...Object.fromEntries(
    Object.entries(switchText).map(([name, words]) => [`switch-${name}`, `${words} (look in the settings)`]),
  ),
  'connectors-seen':
    'Nothing was found here. What does Customize > Connectors list? Type each under Connectors, or type here that none is listed',
  'automations-seen':
    'Which skills and scheduled tasks does Claude list? Type what is listed, or that none is',
  skill: 'Skill {about}',
  'scheduled-task': 'Scheduled task {about}',
  disks: 'Is the disk of this computer encrypted?',
  disk: 'Is {about} encrypted?',
  backup: 'Does a backup hold {about}?',
  'backup-all': 'Does a backup hold the folders that you granted?',
  'backup-which': 'Which backup holds {about}?',
  'backup-which-all': 'Which backup?',
  'backup-last': 'When was the last backup of {about}?',
  'backup-last-all': 'When was the last one?',
  restore: 'Did you get a file back from a backup?',
  'restore-file': 'Which file did you get back?',
  'restore-on': 'When?',
};

export const computerChoiceText: Readonly<Record<string, string>> = {
  needed: 'Needed as it is',
  'take-back': 'I take it back',
  on: 'On',
  mine: 'I know it and need it',
  remove: 'Remove it',
  'not-known': 'I do not know it',
  encrypted: 'Encrypted',
  'will-encrypt': 'Not yet: I will encrypt it',
  accepted: 'Not encrypted, and I accept that',
  'has-backup': 'Yes',
  'no-backup': 'No',
  restored: 'Yes',
  'restore-failed': 'I tried, and could not',
  'nothing-to-restore': 'There is no backup',
};

export const computerEvidenceText: Readonly<Record<string, string>> = {
  'computer-not-looked':
    'This computer was not looked at, so nothing was measured. Open Connectors to let it look.',
  'computer-unread': 'Files that could not be read, so that what they hold is not known: {unread}.',
  'folders-unknown': 'Which folders are granted: could not tell ({why}).',
  'folders-none': 'No folder is granted.',
  'folders-found': 'Granted folders: {folders}.',
  'folder-flagged': '{place}: {warnings}.',
  'folders-still':
    'Taken back, and still granted: {folders}. Take them back in Claude Desktop, then look again.',
  'switch-unknown': '{switch}: could not tell ({why}).',
  'switch-on': '{switch}: on.',
  'switch-off': '{switch}: off.',
  'connectors-none': 'None found on this computer. Files looked into: {files}.',
  'connectors-unknown': 'Which connectors there are: could not tell. Files looked into: {files}.',
  'connector-new': '{connector}: never reviewed. Can: {reach}.{connectorWarnings}',
  'connector-changed': '{connector}: changed since its review. Can: {reach}.{connectorWarnings}',
  'connector-still': '{connector}: to be removed, and still found. Can: {reach}.{connectorWarnings}',
  'connector-gone': '{connector}: not found any more.',
  'automations-unknown': 'Which skills and scheduled tasks there are could not be told.',
  'automations-found': 'Skills: {skills}. Scheduled tasks: {tasks}.',
  'disk-encrypted': '{place}: encrypted.',
  'disk-plain': '{place}: not encrypted.',
  'disk-unknown': '{place}: could not tell ({why}).',
  'backup-unknown': '{place}: no backup was found.',
  'backup-none': '{place}: Cowork’s edits are real and have no undo.',
  'backup-none-all': 'Cowork’s edits are real and have no undo.',
  'backup-time-machine': '{place}: Time Machine, last on {at}.',
  'backup-file-history': '{place}: File History, last on {at}.',
  'backup-git': '{place}: Git, last commit on {at}, all committed.',
  'backup-git-dirty': '{place}: Git, last commit on {at}; not everything is committed.',
  'backup-git-unclear': '{place}: Git, last commit on {at}; whether all is committed could not be told.',
  'restore-ahead': '{on} is still to come.',
  'restore-nothing': 'Without a backup, Cowork’s edits are real and have no undo.',
};

type Params = Readonly<Record<string, string | number>>;

/** Codes in the gaps of these sentences, as words. */
export function sayComputerParams(params: Params): Readonly<Record<string, string>> {
  const parts = (name: string): string[] => String(params[name] ?? '').split(' ');
  const gap = Gap.safeParse(params.why).data;
  const turned = Switch.safeParse(params.switch).data;
  const reach = parts('reach').flatMap((one) => Reach.safeParse(one).data ?? []);
  const warned = parts('connectorWarnings').flatMap((one) => ConnectorWarning.safeParse(one).data ?? []);
  const warnings = parts('warnings').flatMap((one) => FolderWarning.safeParse(one).data ?? []);
  return {
    ...(gap ? { why: gapText[gap] } : {}),
    ...(turned ? { switch: switchText[turned] } : {}),
    ...(warnings.length > 0 ? { warnings: warnings.map((one) => folderWarningText[one]).join(', ') } : {}),
    ...(params.reach === undefined
      ? {}
      : { reach: reach.map((one) => reachText[one]).join(', ') || 'not known' }),
    ...(params.connectorWarnings === undefined
      ? {}
      : {
          connectorWarnings:
            warned.length === 0
              ? ''
              : ` Against it: ${warned.map((one) => connectorWarningText[one]).join(', ')}.`,
        }),
  };
}
