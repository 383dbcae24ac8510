/** Words that say nothing by themselves, in English, German, French and Spanish. */
export const stopwords: ReadonlySet<string> = new Set(
  [
    'a an the this that these those of to in on at by for from with as into about and or but so than then too very also just even still and/or',
    'is are was were be been being am do does did has have had having will would can could should may might must shall it its he she they we you i me my mine your yours his her hers their theirs our ours him them us who whom which what',
    'der die das den dem des ein eine einen einem einer eines und oder aber so als wie zu zum zur im in an am auf aus bei mit von vom für um über unter auch noch schon sehr',
    'ist sind war waren sein bin bist hat haben hatte wird werden kann können soll sollen muss müssen darf es er sie wir ihr ich du mich mir dich dir ihn ihm uns euch sein seine seinen ihre ihren mein meine dein deine unser unsere',
    'le la les un une des du de d l et ou mais donc que qui à au aux en dans sur par pour avec sous est sont était être a ont avoir il elle ils elles on nous vous je tu me te se lui leur son sa ses mon ma mes ton ta tes notre nos votre vos ce cette ces cet très aussi',
    'el la los las un una unos unas y o pero que de del al a en con por para sobre es son era ser está están estar ha han haber lo le les se su sus mi mis tu tus nuestro nuestra él ella ellos ellas yo nosotros usted ustedes esto eso muy también ya',
    'user user’s users',
  ]
    .join(' ')
    .split(' '),
);

/** The words of a text with their places, in lower case without accents of composition, and whether each tells something. */
export const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’_-]*/gu;

/** How many words of a text tell something; counting ends at `most`. */
export function contentWords(text: string, most = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (const [word] of text.matchAll(wordPattern)) {
    if (!stopwords.has(word.toLowerCase())) count += 1;
    if (count >= most) break;
  }
  return count;
}
