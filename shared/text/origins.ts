import type { OriginHindrance } from '../origin.ts';

/** What the search for the chat says that an entry came from. Gaps are `{name}`. */
export const originText = {
  open: 'Where did this come from?',
  title: 'Chats that #{number} may come from',
  lead: 'A chat that stays may teach it again (reported). Look at it at claude.ai before you delete it. Nothing of this is kept.',
  column: { title: 'Chat', begun: 'Begun', last: 'Last used', likeness: 'How alike' },
  untitled: 'without a title',
  looked: 'Looked through: {files}; {chats}, {messages}.',
  others: '{others} of another account left out.',
  unread: '{unread} could not be read.',
  more: '{more:more is|more are} alike.',
  cancelled: 'Stopped before the end: there may be more.',
  nothing: 'No chat was found that says this.',
  quality:
    'The right chat is listed for {found} of 100 entries and stands first for {first} (our test, with made-up chats). What was said in wholly other words, or little by little, is not found; a chat that is listed may only sound alike.',
  hindrance: {
    'no-conversations':
      'No conversations lie with the export that this came from. They are in its file conversations-000.zip: put it beside the other files of the export and look again.',
    'not-on-disk':
      'It is not known where the export lies, because it was dropped or pasted here. Start with its path, or choose its folder, and look again.',
    'not-loaded': 'The words of this entry are not loaded now. Read its export again, and look once more.',
    'too-short': 'This entry has too few words to be looked for.',
  } satisfies Record<OriginHindrance, string>,
} as const;
