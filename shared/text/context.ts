import type { Link, Loads, ReferenceState, ScopeKind } from '../context.ts';

/** What the details say of what surrounds an entry. Gaps are `{name}`. */
export const contextText = {
  belongs: 'Belongs to',
  loads: 'When the assistant is given it',
  order: '{at} of {of} instruction files of a session in its folder, in this order:',
  same: 'The same file is also at',
  imports: 'Imports',
  importsHint: 'What this file hangs together with by @imports:',
  links: 'Hangs together with',
  here: 'this file',
  step: 'step {depth}:',
  line: 'line {line}',
  tooDeep: 'deeper than the assistant follows (four steps)',
  nothing: 'not loaded',
} as const;

export const scopeText: Readonly<Record<ScopeKind, string>> = {
  account: 'account {name}',
  project: 'project {name}',
  space: 'space {name}',
  agent: 'agent {name}',
  entity: 'what is kept about {name}',
  relation: 'a relation: {name}',
  folder: 'folder {name}',
  computer: 'this computer',
};

export const loadsText: Readonly<Record<Loads, string>> = {
  always: 'With every session.',
  'in-folder':
    'With every session in its folder; in a folder below the one that is worked in, when files there are read.',
  'matching-files': 'When files are worked on that its head names.',
  'when-relevant': 'When the assistant finds it relevant by its description.',
  'by-hand': 'When somebody names it.',
  index: 'With every session of its project: the first 200 lines or 25 KB of this index.',
  note: 'When the assistant looks it up.',
  'every-chat': 'With every chat outside of projects, as long as memory is on.',
  'project-chats': 'With every chat of its project.',
  unknown: 'Its store does not say: usually when the assistant looks for something like it.',
};

export const referenceText: Readonly<Record<ReferenceState, string>> = {
  read: '',
  again: 'shown above',
  missing: 'not there',
  outside: 'outside of what you chose, not read',
  cycle: 'imports back: a circle',
  'left-alone': 'left alone',
  unreadable: 'could not be read',
  'not-followed': 'not followed',
};

export const linkText: Readonly<Record<Link['how'], string>> = {
  link: 'names',
  index: 'stands for',
  'indexed-by': 'listed in',
  relation: 'relation:',
};
