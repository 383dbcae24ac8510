/** What the details say about findings: why, how sure, what to do about a wrong one. Gaps are `{name}`. */
export const findingText = {
  title: 'Why it is flagged',
  notFlagged: 'Nothing was found in it by {rules} rules. Rules miss things.',
  serious: 'How serious: {word}',
  sure: 'How sure: {tier}',
  tiers: { sure: 'sure', likely: 'likely', guess: 'a guess' },
  reasons: 'What made it more or less sure',
  source: 'Rests on: {source}',
  unverified: 'Rests on its shape alone: no page of the vendor was checked.',
  fewer: { one: '1 less sure finding', many: '{count} less sure findings' },
  guesses: 'Guesses do not count towards how serious the entry is.',
  off: 'Switch this rule off',
  offDone: '{rule}: switched off. Settings can switch it on again.',
  onAgain: '{rule}: on again.',
} as const;
