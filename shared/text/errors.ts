/** What a failure code says to the person: what happened, what was kept, what to do next. Gaps are `{name}`. */
export const errorText = {
  'unknown-method':
    'The window asked for something that this version does not know. Restart the application.',
  'bad-input': 'The window sent something that could not be understood ({place}). Nothing was changed.',
  'bad-output':
    'The answer did not have its agreed shape ({place}). Nothing was changed. Please report this.',
  unexpected:
    'Something went wrong inside the application. What was decided before is kept. Try again; if it happens again, please report it.',
  'row-gone': 'This entry is no longer loaded. Read its source again.',
  'finding-gone': 'This finding is no longer there. Open the entry again.',
  'acceptance-gone': 'This was taken back already.',
  'no-name': 'This is not the name of a person, so it cannot be your own. Nothing was changed.',
  'term-gone': 'This term is not on your list any more.',
  'reason-needed': 'Keeping something this sensitive asks for a reason.',
  'duplicate-of-itself': 'An entry cannot be a duplicate of itself. Choose the one that stays.',
  'nothing-to-undo': 'There is nothing to undo.',
  'nothing-to-redo': 'There is nothing to redo.',
  'no-dialog': 'This host has no file dialog. Drop the file on the window, or start with its path.',
  'no-review': 'No review is running. Start one first.',
  'review-running': 'A review is already running. Finish it first.',
  'unknown-step': 'The review has no such step.',
  'unknown-source': 'This source is not known any more.',
  'not-confirmed': 'Nothing was removed: the confirmation did not match.',
  'too-large': 'This is larger than {limit}, the most that can be dropped. Start with its path instead.',
  'host-gone': 'The application behind this page has ended. Start it again; what was decided is kept.',
  'removal-gone': 'This removal is not on the list any more. Nothing was changed.',
  'not-editable': 'This application cannot change that place. The list says how to do it by hand.',
  'preview-old': 'What was shown is out of date. Nothing was changed: look at it again.',
  'nothing-to-redact':
    'Nothing in this entry is marked as a value, so there is nothing to cover. Delete it, or edit it by hand.',
  'no-bin': 'This host cannot move files to the bin. Delete them by hand.',
  'nothing-due': 'No review is due yet: finish a first one.',
  'day-ahead': 'That day has not come yet.',
  'connector-gone': 'This connector is not on the list any more. Nothing was changed.',
  stopped: 'Stopped before it was done. Nothing was changed; what was measured before is still shown.',
  'no-such-path': 'Nothing is at the place {place}.',
} as const;

export type ErrorCode = keyof typeof errorText;
