import { computerChoiceText, computerFieldText } from './computer-steps.ts';
import { governanceChoiceText, governanceFieldText } from './governance.ts';
import { planChoiceText, planFieldText } from './plans.ts';
import { profileChoiceText, profileFieldText, profilesText } from './profiles.ts';

/**
 * What a field of a step asks, by its label. `{about}` is the name of the thing that is asked about. Steps that belong
 * together keep their words in a file of their own and are listed here.
 */
export const fieldText: Readonly<Record<string, string>> = {
  'memory-switches': 'Memory switches',
  note: 'What you saw (optional)',
  ...computerFieldText,
  ...governanceFieldText,
  ...planFieldText,
  ...profileFieldText,
};

/** The answers that a person can choose. */
export const choiceText: Readonly<Record<string, string>> = {
  'on-wanted': 'On, and I want it',
  'on-unsure': 'On, and I am not sure',
  off: 'Off',
  'could-not-tell': 'I could not tell',
  ...computerChoiceText,
  ...governanceChoiceText,
  ...planChoiceText,
  ...profileChoiceText,
  ...profilesText.profiles,
};

/** What a person reads of an answer: the words of a choice, else what was typed. */
export const sayAnswer = (value: string): string => choiceText[value] ?? value;
