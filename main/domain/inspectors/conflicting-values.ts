import { blockOf } from './block.ts';
import { createConflicts } from './conflicts.ts';
import type { Document, Inspector, Subject } from './inspector.ts';
import { type Reach, reachOf } from './reach.ts';
import { differs, type Value, valuesIn } from './statements/values.ts';
import { attributeKeywords } from './words/attributes.ts';

/** What a value is about: whom the sentence names, else whom its file or heading is about, else the person. */
function aboutOf({ attribute, subject, ofProject }: Value, entry: Subject, place: Reach): string {
  if (subject !== '') return `${attribute} ${subject}`;
  const { heading } = entry.locator;
  const isOfOther = entry.kind === 'person' || entry.kind === 'project' || ofProject;
  return `${attribute} ${isOfOther ? JSON.stringify([place, heading ?? []]) : ''}`;
}

const placeOf = ({ importer, name, file }: Document, { locator }: Subject): string =>
  [importer, locator.file ?? file ?? name, locator.inner ?? '', locator.pointer ?? ''].join(' ');

/** Two values for one thing. */
export const conflictingValues: Inspector = {
  id: 'conflicting-values',
  title: 'Two answers to one question',
  category: 'contradiction',
  severity: 'medium',
  why: 'Another entry gives a different answer to the same question, such as a birthday or a place, and only one can hold.',
  remedy: 'Keep the one that holds, and delete the other.',
  source: 'unverified',
  keywords: attributeKeywords,
  begin: () => {
    const conflicts = createConflicts<readonly string[]>(differs);
    return function* (entry, place, document) {
      const block = blockOf(entry, place, document);
      if (block === 'fence' || block === 'comment') return;
      const reach = reachOf(document.importer, entry.locator.file ?? document.file);
      for (const value of valuesIn(entry.text)) {
        const { start, end, says } = value;
        const about = aboutOf(value, entry, placeOf(document, entry));
        const against = conflicts({ about, says, reach, id: entry.id, start, end });
        if (against.length === 0) continue;
        yield {
          start,
          end,
          confidence: value.subject === '' ? 0.6 : 0.8,
          others: against.map((other) => ({ id: other.id, start: other.start, end: other.end })),
        };
      }
    };
  },
  examples: {
    hits: [
      { entries: ['Birthday is 3 May', 'Birthday: 5 May 1990'] },
      { entries: ["Anna's birthday is 3 May", 'The birthday of Anna is 5 May'] },
      { entries: ['Fiscal year ends 31 March.', 'The fiscal year ends on 31 December'] },
      { entries: ['Lives in Berlin', 'The user lives in Hamburg with two cats'] },
      { entries: ['Her manager is Mira', 'Reports to Jonas'] },
      { entries: ['Wohnt in Berlin', 'Wohnt in Köln'] },
      { entries: ['Der Geburtstag von Anna ist am 3. Mai', 'Annas Geburtstag ist am 4. Mai'] },
      { entries: ['Habite à Lyon', 'Habite à Nantes depuis peu'] },
      { entries: ['Vive en Madrid', 'Vive en Sevilla'] },
      { entries: ['The deadline of Atlas is 3 March 2027', 'Atlas deadline: 10 March 2027'] },
    ],
    misses: [
      { entries: ['Birthday is 3 May', 'Birthday: May 3rd, 1990'] },
      { entries: ["Anna's birthday is 3 May", "Ben's birthday is 5 May"] },
      { entries: ['Lives in Berlin', 'Lives in Berlin, Germany'] },
      { entries: ['Lived in Hamburg until 2020', 'Lives in Berlin'] },
      { entries: ['Works at Northwind as finance lead', 'Works at Northwind'] },
      { entries: ['Works at Northwind', 'Works at a small company'] },
      { entries: ['Her manager is Mira', 'Her manager is on leave'] },
      {
        entries: [
          { text: 'Birthday is 3 May', kind: 'person', locator: { heading: ['/people/jordan.md'] } },
          { text: 'Birthday is 5 May', kind: 'person', locator: { heading: ['/people/sam.md'] } },
        ],
      },
      {
        entries: [
          { text: 'The default branch is main', locator: { file: '/a/one/CLAUDE.md' } },
          { text: 'The default branch is trunk', locator: { file: '/a/two/CLAUDE.md' } },
        ],
        document: { importer: 'claude-md' },
      },
    ],
  },
};
