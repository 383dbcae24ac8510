import type { Connector, ConnectorWarning, Reach } from '../computer.ts';
import type { ConnectorReview, ConnectorRow } from '../connectors.ts';

/** What the screen of connectors says. Gaps are `{name}`. */
export const connectorsText = {
  title: 'Connectors',
  lead: 'A connector can do what you can do in the service behind it. Keep those that you use, reduce what the others may do, remove the rest.',
  none: 'None found in {files} on this computer. Open Customize > Connectors and type what is listed.',
  notLooked:
    'This computer was not looked at yet. Look, or open Customize > Connectors and type what is listed.',
  web: 'A connector that you use on the web only is in no file here: open Customize > Connectors and type what is listed.',
  add: 'Type a connector',
  addName: 'Name, as Customize > Connectors shows it',
  addIt: 'Add',
  found: '{connectors}, {open} to answer.',
  foundIn: 'Found in {where}',
  can: 'By the names of its tools it can {what}.',
  canNot: 'What it can do: not known.',
  known: 'It reaches {what}.',
  details: 'Technical details',
  detail: {
    transport: 'Reached by',
    programs: 'Program',
    packages: 'Package',
    hosts: 'Host',
    secrets: 'Secret in clear under',
    tools: 'Tools',
    notNamed: 'not named here',
  },
  review: {
    answer: 'Answer',
    role: 'Your own role in that service',
    owner: 'Owner',
    by: 'Reviewed by',
    note: 'Note',
    save: 'Save the answer',
    saved: '{name}: {answer}.',
    earlier: 'Answered on {date}{by}: {answer}. Own role: {role}.{owner}',
    changed: 'It changed since.',
  },
  takeBack: 'Take {name} back',
  forget: 'Forget {name}',
  how: {
    keep: '',
    reduce: 'Reduce it in Customize > Connectors, or in its file; then look again.',
    remove:
      'Remove it in Customize > Connectors, or from its file; then revoke its access in the service itself, which is a step of its own.',
  },
  readOnly: 'Secrets are never shown: move each to a variable, and change it where it is used.',
} as const;

export const originText: Readonly<Record<Connector['origins'][number], string>> = {
  file: 'configured in a file',
  extension: 'desktop extension',
  session: 'seen in a session',
  typed: 'typed by you',
};

export const reachText: Readonly<Record<Reach, string>> = {
  read: 'read',
  write: 'write',
  send: 'send',
  execute: 'run programs',
  'whole-disk': 'your whole home or disk',
};

export const connectorWarningText: Readonly<Record<ConnectorWarning, string>> = {
  'literal-secret': 'secret in clear',
  'can-change': 'can change without notice',
  unencrypted: 'unencrypted connection',
  'home-or-root': 'whole home or disk',
};

export const changeText: Readonly<Record<ConnectorRow['change'], string>> = {
  new: 'never reviewed',
  changed: 'changed since the review',
  same: 'as reviewed',
  gone: 'not found any more',
  unseen: 'reviewed before; not looked at now',
};

export const answerText: Readonly<Record<ConnectorReview['answer'], string>> = {
  keep: 'Keep',
  reduce: 'Reduce',
  remove: 'Remove',
};

export const roleText: Readonly<Record<ConnectorReview['role'], string>> = {
  read: 'I can read',
  edit: 'I can edit',
  admin: 'I administer it',
  'not-known': 'I do not know',
};

export const transportText = {
  program: 'a program on this computer',
  http: 'an address (HTTP)',
  sse: 'an address (SSE)',
} as const;
