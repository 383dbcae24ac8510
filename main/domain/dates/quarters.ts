/** The ways in which English, German, French and Spanish number a quarter, from the first to the fourth. */
const ordinals: readonly (readonly string[])[] = [
  ['first', '1st', 'erste[sn]?', 'premier', '1er', 'primer'],
  ['second', '2nd', 'zweite[sn]?', 'deuxième', 'second', 'segundo'],
  ['third', '3rd', 'dritte[sn]?', 'troisième', 'tercer'],
  ['fourth', '4th', 'vierte[sn]?', 'quatrième', 'cuarto'],
];

const spoken = ordinals.map(
  (words, at) => new RegExp(`^(?:${words.join('|')}|${at + 1}(?:\\.?º|\\.|e|ème|o)?)$`, 'iu'),
);

/** A pattern for a quarter's number as it stands before the word for quarter. */
export const ordinalPattern = `(?:${ordinals.flat().join('|')}|[1-4](?:\\.?º|\\.|e|ème|o)?)`;

/** The number (1 to 4) that an ordinal stands for; undefined for another word. */
export function quarterOf(ordinal: string): number | undefined {
  const at = spoken.findIndex((form) => form.test(ordinal));
  return at < 0 ? undefined : at + 1;
}
