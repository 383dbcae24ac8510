import type { EditRefusal, Removal, RemovalState } from '../removal.ts';
import { fill } from './problems.ts';

/** What the list of removals says. Gaps are `{name}`. */
export const removalText = {
  entry: 'the entry',
  entryAbout: 'the entry ({about})',
  under: '{entry} under “{heading}”',
  atLine: '{entry} in line {line}',
  chat: 'Please forget {name} in your memory about me.',
} as const;

/** What the worksheet says that is taken along. */
export const worksheetText = {
  title: 'To delete',
  made: 'Made on {day} by Memory Hygiene.',
  private: 'This page holds places and first words of your memories. Throw it away when you are done.',
  where: 'Where',
  act: 'What to do',
  stays: 'What stays behind',
  at: 'Place: {place}',
  line: 'line {first}',
  lines: 'lines {first} to {last}',
  state: 'State: {state}',
  changed: 'Changed where it is used on {date}',
  change: 'Change it where it is used: deleting the text does not make it invalid',
  versions: 'Still in {count:earlier version|earlier versions} that git keeps',
  notLoaded: 'its words are not loaded now',
} as const;

type Place = Removal['proof'];

/** What a state is called where it speaks of a reading; `{date}` is the day that the reading speaks of. */
const found: Readonly<
  Record<'not-found' | 'still-there' | 'back' | 'back-reworded', Readonly<Record<Place, string>>>
> = {
  'not-found': {
    export: 'Not found in the export of {date}',
    file: 'Gone from the file, read on {date}',
    paste: 'Not in the copy that you pasted on {date}',
    records: 'Not found in the file, read on {date}',
  },
  'still-there': {
    export: 'Still there in the export of {date}',
    file: 'Still in the file, read on {date}',
    paste: 'Still in the copy that you pasted on {date}',
    records: 'Still there in the file, read on {date}',
  },
  back: {
    export: 'Back in the export of {date}',
    file: 'Back in the file, read on {date}',
    paste: 'Back in the copy that you pasted on {date}',
    records: 'Back in the file, read on {date}',
  },
  'back-reworded': {
    export: 'Back in other words in the export of {date}',
    file: 'Back in other words in the file, read on {date}',
    paste: 'Back in other words in the copy that you pasted on {date}',
    records: 'Back in other words in the file, read on {date}',
  },
};

const told: Readonly<Record<Exclude<RemovalState, keyof typeof found>, string>> = {
  flagged: 'To do',
  'handed-off': 'You did this on {date}',
  applied: 'Done by this app on {date}',
  'said-gone': 'You say it is gone',
  'cannot-tell': 'Cannot tell: the last reading proves nothing about it',
};

/** The state of a removal in words. Days are written as they are given. */
export function stateOf(removal: Pick<Removal, 'state' | 'proof' | 'foundOn' | 'doneOn'>): string {
  const { state, proof, foundOn, doneOn } = removal;
  if (state === 'not-found' || state === 'still-there' || state === 'back' || state === 'back-reworded')
    return fill(found[state][proof], { date: foundOn ?? '?' });
  return fill(told[state], { date: doneOn ?? '?' });
}

/** What the screen of removals says. */
export const removalScreen = {
  title: 'To delete',
  lead: 'Flagging an entry deletes nothing. Here is where each one lies, what to do there, and what became of it.',
  none: 'Nothing is flagged to delete. Flag entries under “What it remembers”.',
  preserve:
    'Do not delete what must be kept: for a dispute, an audit, a legal hold or a personnel file. When in doubt, ask first.',
  worksheet: 'Take the list along',
  markdown: 'Save as Markdown',
  page: 'Save a page to print',
  saved: 'Saved as {name}. It holds places and first words: throw it away when you are done.',
  open: '{open} to do',
  settled: '{settled} followed up',
  by: {
    app: 'This app can do it',
    hand: 'You do this',
    it: 'Your IT does this',
    developer: 'Who runs the application does this',
  },
  where: 'Where',
  act: 'What to do',
  stays: 'What stays behind',
  preview: 'Show what would change',
  previewAll: 'Show what would change: {count}',
  doneOn: 'Done on',
  markDone: 'I did this',
  notDone: 'Not done after all',
  saidGone: 'I looked: it is gone',
  copyPlace: 'Copy the place',
  copyChat: 'Copy a sentence for the chat',
  noChat: 'Do not ask for this in a chat: the request would tell it once more, and may be remembered itself.',
  copied: 'Copied. It is cleared from the clipboard after a minute.',
  provider: 'Changed where it is used, on',
  providerOpen: 'Not changed where it is used yet: this stays open until it is.',
  providerLate: 'Flagged two days ago or more, and not changed where it is used yet. Do that first.',
  undo: 'Undo this edit',
  undoUntil: 'can be undone until {date}',
  undoSecret: 'Put it back? The file held a password or key here: undoing writes it into the file again.',
  undoGo: 'Put it back',
  undone: 'The file is as it was before.',
  dialog: {
    title: 'What would change',
    whole: 'The whole file goes.',
    entries: '{entries} of yours',
    others: '{count:more goes|more go} with it, {kept} of which you keep.',
    tracked:
      'Git tracks this file: others who use the repository get the change once it is committed. This app commits nothing.',
    synced: '{service} copies this folder: the change reaches your other computers.',
    running:
      'It cannot be told whether a program that writes this file runs: close every one that does first.',
    cover: 'What to cover',
    apply: 'Change {files}',
    applying: 'Changing…',
    done: 'Changed {files}. A backup is kept for 40 days.',
    failed: '{file}: {why}',
    nothing: 'Nothing can be changed here.',
    gone: 'goes',
    fresh: 'comes',
  },
} as const;

/** Why a file was not changed. */
export const refusalText: Readonly<Record<EditRefusal, string>> = {
  changed: 'It changed since it was read. Nothing was changed: read it again and look once more.',
  missing: 'It is not there any more. Nothing was changed.',
  'hard-linked': 'It has a second name on this disk, and a change would tear the two apart. Edit it by hand.',
  'read-only': 'It is closed against writing. Open it for writing first, or edit it by hand.',
  'folder-read-only': 'Its folder is closed against writing. Edit it by hand.',
  'not-text': 'It is no text that this app can write again as it is. Edit it by hand.',
  'bad-bytes': 'It holds bytes that are no valid text and could not be put back exactly. Edit it by hand.',
  'too-large': 'It is larger than 32 MB. Edit it by hand.',
  'in-use': 'A program that writes this file runs now. Close it first.',
  'no-space': 'The disk is full. Nothing was changed.',
  'backup-gone': 'The backup is not there any more, or is damaged. Nothing was changed.',
  failed: 'The system refused. Nothing was changed.',
};
