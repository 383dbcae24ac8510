/** What the command line says. */
export const cliText = {
  usage: `memory-hygiene: what do your assistants remember, and should they?

  scan PATH…     look through exports, lists, folders and CLAUDE.md files; writes nothing
      --format table|json|csv|sarif|markdown   (table)
      --fail-on low|medium|high|critical|never (high)
      --all      findings of the lowest tier too
      --reveal   add the raw text of every entry (json only)
      --store    use this computer's store: first-seen dates, thresholds, rules switched off, findings called wrong, own terms
  due            when the next review is due
  log export     print the hygiene log  --format markdown|csv|json|page  --out FILE
  log verify     check this computer's log, or an exported FILE  --expect CODE
  serve          open the application in a browser
  --help, --version

Exit codes: scan 0 nothing at or above --fail-on, 1 something; due 0 nothing due, 1 due or overdue;
log verify 0 whole, 1 not; 2 usage, or a path that cannot be read at all.`,
  unknown: 'There is no command “{command}”. Try --help.',
  option: '{message}. Try --help.',
  extra: '“{word}” is one word too many. Try --help.',
  value: '{option} takes one of: {values}.',
  noPath: 'scan needs at least one PATH. Try --help.',
  unreadable: 'Cannot be read at all: {place}',
  reveal: 'Warning: the raw text of every entry is printed. An assistant that runs this receives the memory.',
  progress: 'read {done:entry|entries}',
  due: {
    never: 'No review was finished yet.',
    running: 'A review is running.',
    ahead: 'The next review is due on {on}, in {days:day|days}.',
    due: 'The next review is due today.',
    overdue: 'The review was due on {on}, {days:day|days} ago.',
  },
  noStore: 'There is no store on this computer yet: nothing was reviewed.',
  whole: 'Whole: {lines:line|lines}, receipt code {code}.',
  broken: 'Not whole: {reason} at line {line}.',
  changed: 'What was changed is line {line}: {event}.',
  anEvent: 'its event cannot be read any more',
  frame: 'Not whole: the lines follow from each other, but what is written around them was changed.',
  noLog: 'This is no exported hygiene log: {file}',
  badCode: 'A receipt code looks like 126-9f3a…: the number of lines and the first digits of the last hash.',
  unwritable: 'Cannot be written: {place}',
  defect: 'This is a defect of Memory Hygiene ({kind}); the report is not complete.',
  unprinted: 'The output could not be written: {code}.',
  written: 'Written to {file}.',
} as const;
