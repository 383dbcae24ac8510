import type { Band, Basis } from '../age.ts';

/** How a date is known, in words. */
export const basisText: Readonly<Record<Basis, { readonly short: string; readonly long: string }>> = {
  recorded: { short: 'recorded', long: 'The assistant’s own store recorded this date.' },
  'in-text': { short: 'in the text', long: 'A date that stands in the text itself, or before it.' },
  git: { short: 'git', long: 'The last change of these lines in git. What they say may be older.' },
  file: {
    short: 'file',
    long: 'The time of the file. Copying, unzipping and syncing reset it; what it says may be older.',
  },
  'first-seen': { short: 'first seen', long: 'The first review that saw it. It may be older.' },
  none: { short: 'No date', long: 'Nothing dates this entry. That does not make it new.' },
};

export const bandText: Readonly<Record<Band, string>> = {
  fresh: 'recent',
  ageing: 'getting old',
  stale: 'old',
  undated: 'No date',
};

/** An age and its date, as precise as they are known. Gaps are `{name}`. */
export const ageWordText = {
  said: 'Age: {age}',
  exact: '{age} ({date}).',
  atLeast: 'At least {age} ({date}).',
} as const;

/** What is said of an entry whose store says when it ends or ended. */
export const untilText = 'By its own store it holds until {date}.';
