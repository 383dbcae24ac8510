/**
 * Where somebody's family comes from, put together with the words around it: a bare "origin" is said of cheese, branches
 * and requests. English, German, French and Spanish; for how words are written see `WordList`.
 */
const english =
  'afghan african albanian algerian arab armenian asian bangladeshi bosnian brazilian bulgarian chechen chilean chinese colombian congolese croatian cuban egyptian eritrean ethiopian filipino ghanaian greek haitian hungarian indian indonesian iranian iraqi irish israeli italian jamaican japanese jewish kenyan korean kosovar kurdish lebanese libyan mexican moroccan nigerian pakistani palestinian peruvian polish portuguese romanian russian senegalese serbian somali spanish sudanese syrian tamil thai tunisian turkish ukrainian vietnamese';
const german =
  'afghanisch afrikanisch albanisch algerisch arabisch armenisch asiatisch bosnisch brasilianisch bulgarisch chinesisch eritreisch ghanaisch griechisch indisch iranisch irakisch italienisch japanisch jüdisch koreanisch kroatisch kurdisch libanesisch marokkanisch nigerianisch pakistanisch palästinensisch polnisch rumänisch russisch serbisch somalisch syrisch tamilisch tunesisch türkisch ukrainisch vietnamesisch';
const french =
  'afghane africaine albanaise algérienne arabe arménienne asiatique bosniaque brésilienne bulgare chinoise congolaise ghanéenne grecque haïtienne indienne iranienne italienne ivoirienne japonaise juive kurde libanaise malienne marocaine mauricienne polonaise portugaise roumaine russe sénégalaise serbe somalienne syrienne tunisienne turque ukrainienne vietnamienne';
const spanish =
  'afgano africano albanés argelino árabe armenio asiático boliviano brasileño búlgaro chino colombiano cubano dominicano ecuatoriano ghanés griego haitiano indio iraní italiano japonés judío kurdo libanés marroquí mexicano nigeriano palestino peruano polaco rumano ruso senegalés serbio sirio turco ucraniano venezolano vietnamita';

const each = (words: string, phrases: (word: string) => readonly string[]): string[] =>
  words.split(' ').flatMap(phrases);

/** The phrases, separated by blanks. */
export const descent: string = [
  ...each(english, (of) => [`${of}_origin`, `${of}_descent`, `${of}_roots`, `${of}_heritage`]),
  ...each(german, (of) => [`${of}er_herkunft`, `${of}er_abstammung`, `${of}e_wurzeln`, `${of}en_wurzeln`]),
  ...each(french, (of) => [`origine_${of}`, `origines_${of}s`, `ascendance_${of}`]),
  ...each(spanish, (of) => [`origen_${of}`, `ascendencia_${of.replace(/o$/, 'a')}`]),
  '*stämmig *stämmige *stämmiger *stämmigen',
].join(' ');
