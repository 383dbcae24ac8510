const words =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|' +
  'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|' +
  'deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|' +
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete';
const number = `(?<![\\p{L}\\d.,-])(?:1[0-7]|[1-9]|${words})(?![\\p{L}\\d])`;

/** "Nine years old", "elf Jahre alt", "a sept ans", "tiene siete años", "12-year-old". */
const told = new RegExp(
  `${number}[ -]years?[ -]old|${number} jahre alt|${number}-jährige?|(?:^|[\\s(,])(?:a|âgée? de|de|tiene|\\() ?${number} (?:ans|años)(?![\\p{L}])`,
  'iu',
);
/** "Is seven and …", "ist acht,", ", 12," and "(4)". */
const hinted = new RegExp(
  `(?:^|\\s)(?:is|ist|turned|turns|wird) ${number}(?=$|[,;.)]|\\s(?:and|und)\\s)|, ?(?:1[0-7]|[2-9])(?=,)|\\((?:1[0-7]|[2-9])\\)|, (?:1[0-7]|[2-9]) ans,|, de ${number} años,`,
  'iu',
);

/** One of these is in whatever tells an age in years. */
const years = /year|jahr|jährig|ans|años/i;

/** A number that an age under eighteen may be, in digits. */
const small = /(?<![\d.,])(?:1[0-7]|[1-9])(?![\d]|[.,]\d)/;

/**
 * How plainly a sentence tells the age of somebody under eighteen: 4, 3, or 0 for not at all. `spelled` is whether it
 * has a number as a word in it.
 */
export function ageTold(sentence: string, spelled: boolean): number {
  if (!spelled && !small.test(sentence)) return 0;
  if (years.test(sentence) && told.test(sentence)) return 4;
  return hinted.test(sentence) ? 3 : 0;
}
