/**
 * What raised or lowered how sure a rule is, by the codes that rules give with a hit (`reasons`). One short sentence
 * each, for somebody who knows nothing of patterns; it names no word of the entry.
 */
export const reasonText: Readonly<Record<string, string>> = {
  'cue-word': 'A word beside it says what it is.',
  'no-cue': 'No word beside it says what it is.',
  checksum: 'Its check digits are right.',
  'checksum-wrong': 'Its check digits are not right.',
  'known-shape': 'It has the exact shape that its maker gives such values.',
  'common-shape': 'Other things have this shape as well.',
  'looks-random': 'It looks as random as a real key.',
  'looks-made-up': 'It looks like an example.',
  'decodes-to-words': 'What is hidden decodes to words.',
  decodes: 'It can be read back as what such a value holds.',
  'named-secret': 'What it is given to is called secret.',
  'sentence-says': 'The sentence says that it is one.',
  'mixed-characters': 'It mixes letters with digits or signs.',
  'ordinary-word': 'It is made of ordinary words.',
  'digits-only': 'It is made of digits alone.',
  'id-shape': 'It has the shape of an id, which need not be secret.',
};
