/** What the screen of everything that could not be read says. Gaps are `{name}`. */
export const problemScreen = {
  title: 'Not read',
  unread:
    '{things} in {places} could not be read, and so were not checked. A clean result says nothing about them.',
  nothing: 'Nothing has been read yet. Add an export, a folder or a list.',
  whole: 'Everything was read: {files} in {sources}. What lies elsewhere was not looked at.',
  unchecked: 'Not checked',
  remarks: 'Read, but worth a look',
  remarksLead: 'These were read and checked.',
  more: 'and {count:more place|more places}',
  most: 'and {count:more that is|more that are} not listed',
  report: 'Export the report',
  reportJson: 'Export as JSON',
  reportHint:
    'The report lists what was found and what could not be read by kind and line, without a word, path or name.',
  saved: 'Report saved: {name}',
  line: '{things} could not be read, so they were not checked.',
  look: 'Look at them',
  lookAt: 'Look at what was not read',
  short: '{count} not read',
} as const;
