/** What a value has to look like, so that it is one: a day, a proper name, a number. */
export type ValueKind = 'day' | 'name' | 'number' | 'word';

/**
 * Something of which a person or a project has one at a time. `nouns` stand before a verb of being or a colon; `verbs`
 * stand before the value themselves. English, German, French and Spanish.
 */
export interface Attribute {
  readonly id: string;
  readonly value: ValueKind;
  /** Whether it is of the project that a document is about where no other is named; else of the person. */
  readonly ofProject?: true;
  readonly nouns?: string;
  readonly verbs?: string;
}

export const attributes: readonly Attribute[] = [
  {
    id: 'birthday',
    value: 'day',
    nouns:
      'birthday|date of birth|geburtstag|geburtsdatum|anniversaire|date de naissance|cumpleaños|fecha de nacimiento',
    verbs: 'was born on|born on|(?:ist|wurde) (?:am )?geboren am|est née? le|nació el',
  },
  {
    id: 'fiscal-year-end',
    value: 'day',
    nouns:
      "fiscal year[- ]end|end of (?:the )?fiscal year|geschäftsjahresende|ende des geschäftsjahres|fin de l[’']exercice|cierre del ejercicio|fin del año fiscal",
    verbs:
      '(?:fiscal|financial) year ends(?: on| in)?|geschäftsjahr endet(?: am| im)?|exercice(?: fiscal| comptable)? se termine(?: le| fin| en)?|(?:año fiscal|ejercicio(?: fiscal)?) (?:termina|cierra)(?: el| en)?',
  },
  {
    id: 'residence',
    value: 'name',
    verbs:
      '(?:lives|is living|live|resides|is based) in|(?:wohnt|lebt) in|(?:habite|vit|réside) à|(?:vive|reside) en',
  },
  {
    id: 'employer',
    value: 'name',
    nouns: 'employer|arbeitgeber|employeur|empleador',
    verbs:
      '(?:works|work|is working|is employed) (?:at|for)|(?:arbeitet|ist angestellt) bei|(?:travaille|est employée?) chez|trabaja (?:para|en)',
  },
  {
    id: 'manager',
    value: 'name',
    nouns:
      '(?:line )?manager|boss|supervisor|vorgesetzte[rn]?|chefin|chef|teamleiter(?:in)?|supérieure?|responsable|cheffe|jefe|jefa|superior',
    verbs: 'reports to|berichtet an|reporta a',
  },
  {
    id: 'partner',
    value: 'name',
    nouns: 'wife|husband|spouse|ehefrau|ehemann|femme|mari|épouse|époux|esposa|esposo|marido',
  },
  {
    id: 'time-zone',
    value: 'word',
    nouns: 'time ?zone|zeitzone|fuseau horaire|zona horaria|huso horario',
    verbs: 'works in the time ?zone',
  },
  {
    id: 'favourite-colour',
    value: 'word',
    nouns: 'favou?rite colou?r|lieblingsfarbe|couleur préférée|color favorito|color preferido',
  },
  {
    id: 'native-language',
    value: 'word',
    nouns: 'native language|mother tongue|muttersprache|langue maternelle|lengua materna',
  },
  {
    id: 'job-title',
    value: 'word',
    nouns: 'job title|position|role|stellenbezeichnung|intitulé du poste|cargo|puesto',
  },
  { id: 'pronouns', value: 'word', nouns: 'pronouns|pronomen|pronoms|pronombres' },
  {
    id: 'deadline',
    value: 'day',
    ofProject: true,
    nouns: 'deadline|due date|abgabetermin|abgabefrist|date limite|échéance|fecha límite|plazo de entrega',
  },
  {
    id: 'launch',
    value: 'day',
    ofProject: true,
    nouns: 'launch(?: date)?|go-live(?: date)?|release date|date de lancement|fecha de lanzamiento',
    verbs: 'goes live on|launches on|geht (?:am )?live am|sera lancée? le|se lanza el',
  },
  {
    id: 'budget',
    value: 'number',
    ofProject: true,
    nouns: 'budget|presupuesto',
  },
  {
    id: 'default-branch',
    value: 'word',
    ofProject: true,
    nouns: '(?:default|main) branch|standardbranch|branche par défaut|rama (?:por defecto|principal)',
  },
];

/** One of these stands in each of the nouns and verbs. */
export const attributeKeywords: readonly string[] =
  'birth|born|gebor|geburts|anniversaire|naissance|né le|née le|cumpleaños|nacimiento|nació|fiscal|financial year|geschäftsjahr|exercice|ejercicio|lives in|living in|live in|resides in|based in|wohnt in|lebt in|habite|vit à|réside|vive en|reside en|employer|arbeitgeber|employeur|empleador|works |work at|work for|working |employed|arbeitet|angestellt|travaille|employé|trabaja|manager|boss|supervisor|vorgesetzte|chef|teamleiter|supérieur|responsable|jefe|jefa|superior|reports to|berichtet an|reporta a|wife|husband|spouse|ehefrau|ehemann|femme|mari|épou|espos|zone|zona horaria|fuseau|huso|colour|color|farbe|couleur|language|tongue|muttersprache|langue|lengua|job title|position|role|stellenbezeichnung|intitulé|cargo|puesto|pronouns|pronomen|pronoms|pronombres|deadline|due date|abgabe|date limite|échéance|fecha límite|plazo|launch|live|release date|lancement|lancé|lanza|budget|presupuesto|branch|rama'.split(
    '|',
  );
