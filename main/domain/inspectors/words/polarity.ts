const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'giu');

/** Words that turn an order or a liking round. */
export const negative = word(
  [
    "never|do not|don['’]t|does not|doesn['’]t|did not|avoids?|avoiding|must not|mustn['’]t|should not|shouldn['’]t|refrain from|dislikes?|hates?|cannot stand|can['’]t stand|no|not",
    'nie|niemals|nicht|keine?[nrsm]?|vermeide[nt]?|vermeidet|hasst|auf keinen fall',
    'jamais|ne|pas|éviter|évite[sz]?|déteste|aucune?|sans jamais',
    'nunca|jamás|evita[rs]?|evite[ns]?|odia|detesta|ningun[oa]|ningún',
  ].join('|'),
);

/** Words that only come with one of those. */
export const doubling = word('ne|pas|n');

/** Words of an order or a liking: without one of these a sentence is no directive, unless it begins with a verb. */
export const positive = word(
  [
    'always|must|should|make sure to|be sure to|please|prefers?|likes?|loves?|enjoys?|wants?|favou?rs?',
    'immer|stets|muss|sollte?|bitte|bevorzug\\p{L}*|mag|liebt|möchte',
    'toujours|doit|devrait|préfère\\p{L}*|préférer|aime|adore|veut',
    'siempre|debe|debería|prefiere\\p{L}*|preferir|le gustan?|gustan?|quiere|le encantan?',
  ].join('|'),
);

/** Verbs that an order begins with, or ends with where it names the deed; they say how, and what comes behind them says what. */
export const verbs =
  /^(?:use|write|answer|reply|respond|speak|include|add|put|keep|give|show|send|create|format|start|end|sign|verwenden?|nutzen?|benutzen?|schreiben?|antworten?|setzen?|utilise[rsz]?|emploie|employer|écri(?:re|s|vez)|réponds?|répondre|répondez|mets?|usa[rs]?|uses?|utiliza[rs]?|utilices?|escrib[ae][rs]?|escribir|respond[ea][rs]?|incluy[ea][rs]?|incluir)(?![\p{L}])|\s(?:verwenden|nutzen|benutzen|schreiben|antworten|utiliser|employer|écrire|usar|utilizar|escribir)$/iu;

/** Words between a thing that is preferred and the one that it is preferred to. */
export const rather =
  /(?:\s|,\s)(?:over|rather than|instead of|more than|(?:and|but) not|(?<=,\s)not|gegenüber|anstatt|anstelle von|statt|(?:und|aber) nicht|(?<=,\s)nicht|plutôt que|plutôt qu['’]|et pas|au lieu de|en lugar de|en vez de|antes que|y no)\s/iu;

/** Words that bound an order to a case: orders with another case do not contradict. */
export const conditional =
  /(?<!\p{L})(?:unless|except|only|if|when|while|during|before|after|außer|nur|wenn|falls|solange|während|bevor|nachdem|sauf|seulement|uniquement|si|quand|lorsque|pendant|avant|après|excepto|salvo|solo|sólo|cuando|mientras|antes|después)(?!\p{L})/iu;

/** One of these stands in every sentence that orders or likes something. */
export const directiveKeywords: readonly string[] =
  "use |write |answer |reply |respond |add |include |show |give |send |format |start |end |sign |keep |put |create |speak |verwend|nutze|benutz|schreib|antwort|setze|utilis|emplo|écri|répond|met |mets |usa |usar|uses |utilic|utiliz|escrib|respond|inclu|british|american|britisch|amerikan|britann|améric|británico|always|must|should|make sure|be sure|please|prefer|likes|loves|enjoys|wants|favo|like |love |enjoy |want |never|do not|don’t|don't|does not|doesn|did not|avoid|refrain|hate|cannot stand|can't stand|can’t stand|no |not |immer|stets|muss|soll|bitte|bevorzug|mag |liebt|möchte|nie|nicht|kein|vermeide|hasst|auf keinen|toujours|doit|devrait|préf|aime|adore|veut|jamais|ne |n'|n’|pas |évit|déteste|aucun|siempre|debe|prefi|gusta|quiere|encanta|nunca|jamás|evita|evite|odia|detesta|ning|tab|spaces|leerzeichen|espace|espacio|dark|light|dunkle|helle|sombre|clair|oscuro|claro|metri|métri|imperi|celsius|fahrenheit|english|german|french|spanish|englisch|deutsch|französisch|spanisch|anglais|allemand|français|espagnol|inglés|alemán|francés|español|duz|siez|per du|per sie|tuto|vouvo|tute|usted|de tú|formal|formel|casual|locker|décontract|informel|short|concise|brief|terse|long|detailed|verbose|thorough|kurz|knapp|lang|ausführlich|court|brève|détaill|cort|breve|larg|detallad|quotes|anführung|guillemets|comillas|npm|yarn|bun|12|24|am/pm|case|bullet|stichpunkt|aufzählung|puces|viñetas|sentences|prose|fließtext|ganze sätze|phrases|prosa".split(
    '|',
  );
