import type { Change, Way } from '../change.ts';

/** What is said of an entry's past. Gaps are `{name}`; an earlier entry is named by its short number. */
export const historyText = {
  title: 'History',
  change: {
    first: '',
    new: '',
    unchanged: '',
    reworded: 'reworded',
    moved: 'moved',
    back: 'back',
  } satisfies Record<Change, string>,
  maybe: 'perhaps #{number}',
  way: {
    moved: 'moved: before as #{number}',
    reworded: 'in other words: before as #{number}, {likeness} % alike',
    split: 'a part of what was #{number}',
    merged: 'joins what was #{number}',
  } satisfies Record<Way, string>,
  seen: 'seen',
  seenAs: 'seen as #{number}',
  seenOften: 'seen {times} times, the last time on {date}',
  seenOftenAs: 'seen {times} times as #{number}, the last time on {date}',
  came: 'found in it since then: {categories}',
  went: 'found in it no more: {categories}',
  decided: 'decided: {decision}',
  decidedAs: 'decided about #{number}: {decision}',
  reopened: 'Open again: the words have changed. Earlier, as #{number}: {decision} on {date}.',
  reopenedShort: 'Before: {decision}',
  question: 'Is this #{number} in other words?',
  facts: '{likeness} % alike. Last seen on {date}.',
  undecided: 'Nothing was decided about it.',
  decision: 'Then: {decision}.',
  notKept: 'Its words were not kept, so they cannot be shown.',
  same: 'The same, reworded',
  other: 'Another one',
  answered: {
    same: 'You said: this is #{number} in other words.',
    other: 'You said: this is not #{number}.',
  },
  takeBack: 'Take back',
  age: 'At least {age}: first seen in the {month} review.',
  ageAs: 'It was worded differently then (#{number}).',
  quality:
    'Reworded entries are recognised in {recognised} of 100 (our test); of 100 such matches {wrong:is|are} wrong.',
  notFound:
    '“Not found” means in these words or in others that were recognised: reworded copies are recognised in {recognised} of 100 (our test).',
} as const;
