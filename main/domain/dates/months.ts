/** Month names and their usual short forms in English, German, French and Spanish, to the number of the month. */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'jän', 'janvier', 'janv', 'enero', 'ene'],
  ['february', 'feb', 'februar', 'feber', 'février', 'fevrier', 'févr', 'fév', 'febrero'],
  ['march', 'mar', 'märz', 'maerz', 'mär', 'mrz', 'mars', 'marzo'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juni', 'juin', 'junio'],
  ['july', 'jul', 'juli', 'juillet', 'juill', 'juil', 'julio'],
  ['august', 'aug', 'août', 'aout', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'setiembre'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'decembre', 'déc', 'diciembre', 'dic'],
];

const byName = new Map(names.flatMap((list, at) => list.map((name) => [name, at + 1] as const)));

/** The number (1 to 12) of a month's name, in any of the four languages; undefined for another word. */
export const monthOf = (name: string): number | undefined =>
  byName.get(name.toLowerCase().replace(/\.$/, ''));

/** A pattern for any of the names, longest first. */
export const monthPattern = [...byName.keys()].sort((a, b) => b.length - a.length).join('|');
