/** Words for something that was still to come when they were written, and ends with its day. */
export const ends = [
  'due(?! to)|deadline|expir(?:es?|ing|y)|valid (?:until|through|till)|until|till|no later than|renewal|cut-?off',
  'fällig\\p{L}{0,3}|frist|abgabe\\p{L}{0,8}|läuft (?:\\p{L}{1,10} )?(?:ab|aus)|gültig bis|spätestens|bis(?: zum| ende| spätestens)?|stichtag',
  "échéance|date limite|expire|jusqu['’](?:au|en|à la fin de|à)|valable|au plus tard|d['’]ici(?: le| fin)?",
  'vence|vencimiento|caduca|fecha límite|plazo|hasta(?: el)?|válid[oa] hasta|a más tardar',
].join('|');

/** Words for something that was planned for a day. */
export const planned = [
  'will|is going to|are going to|goes live|go-live|launch(?:es|ing)?|ships?|scheduled|planned|plans? to|upcoming|expected|starts?|begins?|ends?|meets?|moves? to|training for|appointment',
  'wird|werden|soll(?:en)?|geplant|plant|geht live|startet?|beginnt|endet|termin|zieht|vor(?= (?:dem|ende))',
  'sera|seront|va |vont |prévue?s?|planifiée?s?|commence|débute|lancement|se termine|déménage|rendez-vous|avant(?= (?:le|fin))',
  'será|va a|van a|previst[oa]s?|planead[oa]s?|empieza|comienza|lanzamiento|termina|se muda|cita|antes (?:del|de)',
].join('|');

/** Words that stand right before the day by which something was to be done. */
export const dayBefore =
  /(?<!\p{L})(?:by|before|vor|avant|antes de)(?:\s(?:the|dem|der|le|la|el|end of|ende|fin|mid|early|late)){0,3}\s$/iu;

/** Words after which a sentence tells of the past: what ended then needs no reminder. */
export const past =
  /(?<!\p{L})(?:was|were|had|did|lived|worked|led|stayed|used to|until then|since|moved|ended|launched|war|waren|hatte|lebte|arbeitete|wohnte|seit|wurde|était|étaient|avait|a été|depuis|vivait|travaillait|fue|era|eran|estuvo|vivió|trabajó|desde|había)(?!\p{L})/iu;
