/** What the screen says that looks a document through. Gaps are `{name}`. */
export const checkText = {
  title: 'Check a document',
  lead: 'Before an assistant reads a document, a page or a mail from outside: look it through for instructions that are planted or hidden in it. A review of the memory does not cover these.',
  label: 'The text of the document: plain, Markdown or HTML',
  file: 'Open a file…',
  go: 'Check it',
  clear: 'Clear',
  checking: 'Checking…',
  kept: 'It is kept nowhere: it is gone when you leave this page.',
  tooLong: 'This is longer than 8 million characters. Check it in parts.',
  notText: 'This file is no text. Copy its text out of the program that shows it, and paste it here.',
  nothing:
    '{rules:rule|rules} ran on {characters:character|characters} in {lines:line|lines} and found no hidden or planted instruction.',
  found: '{passages} found by {rules:rule|rules} in {characters:character|characters}.',
  off: '{off:rule for this is|rules for this are} switched off.',
  more: '{more:more is|more are} not shown.',
  place: 'Line {first}',
  places: 'Lines {first} to {last}',
  addresses: 'Addresses in it ({count})',
  addressesHint: 'None is opened. Ask of each: should anything of mine go there?',
} as const;
