/** Words that hold for so many days from the day on which they were said, in English, German, French and Spanish. */
export interface Ageing {
  readonly days: number;
  readonly words: string;
}

const weekday = {
  en: '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  de: '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)',
  fr: '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
  es: '(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)',
};

/** From the shortest to the longest. Patterns are matched in any case, between letters of no word. */
export const ageing: readonly Ageing[] = [
  {
    days: 2,
    words: [
      "today(?!['’]s)|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening)",
      '(?<!(?:ab|bis|von|vom|am|im) )heute(?! noch nicht)|(?<!(?:guten|am|jeden|den|ein) )morgen(?= (?:früh|abend|mittag|um|kommt|ist|hat|geht))|gestern',
      "aujourd['’]hui|(?<!à )demain|(?<!d['’]avant-)hier|ce (?:matin|soir)",
      'hoy(?! en día)|ayer|esta (?:mañana|tarde|noche)|mañana (?=por la|tiene|es)',
    ].join('|'),
  },
  {
    days: 14,
    words: [
      `(?:this|next|last) (?:week(?:end)?|${weekday.en})|these days`,
      `(?:diese|nächste|kommende|letzte|vergangene)[rn]? (?:woche|${weekday.de})|(?:dieses|nächstes|letztes) wochenende`,
      `cette semaine|la semaine (?:prochaine|dernière)|ce week-end|${weekday.fr} (?:prochain|dernier)`,
      `esta semana|la (?:próxima semana|semana (?:que viene|pasada))|este fin de semana|(?:el|este) (?:próximo )?${weekday.es} (?:que viene|pasado)`,
    ].join('|'),
  },
  {
    days: 30,
    words: [
      'currently|at the moment|right now|at present|for now|for the time being|temporarily|blocked (?:on|by)|(?:is|are|am|still) waiting (?:for|on)|just started',
      'derzeit|momentan|zurzeit|zur zeit|im moment|im augenblick|vorübergehend|bis auf weiteres|aktuell(?= (?:arbeite|in|an|noch|ist|sind|bei|mit|auf|am|im|nicht))|blockiert (?:durch|von)|wartet (?:noch )?auf|warte(?:n)? (?:noch )?auf',
      "actuellement|en ce moment|pour (?:l['’]instant|le moment)|temporairement|provisoirement|bloquée?s? par|en attente d(?:e|['’])",
      'actualmente|en este momento|por ahora|por el momento|de momento|temporalmente|provisionalmente|bloquead[oa]s? por|a la espera de|(?:está|estoy|están) esperando',
    ].join('|'),
  },
  {
    days: 45,
    words: [
      '(?:this|next|last) (?:month|sprint)|recently|lately|(?<!as )soon(?! as)|upcoming|in progress',
      '(?:diesen|nächsten|kommenden|letzten|diesem|nächstem) monat|(?:dieser|nächster) sprint|kürzlich|neulich|demnächst|(?<!so )bald(?! wie)|in arbeit',
      'ce mois(?:-ci)?|le mois (?:prochain|dernier)|récemment|bientôt|prochainement|en cours(?! de)',
      'este mes|el (?:próximo mes|mes (?:que viene|pasado))|recientemente|próximamente|(?<!tan )pronto(?! como)|en curso',
    ].join('|'),
  },
  {
    days: 120,
    words: [
      '(?:this|next|last) quarter',
      '(?:dieses|nächstes|letztes|diesem|nächsten|letzten) quartal',
      'ce trimestre|le trimestre (?:prochain|dernier)',
      'este trimestre|el (?:próximo trimestre|trimestre (?:que viene|pasado))',
    ].join('|'),
  },
  {
    days: 400,
    words: [
      '(?:this|next|last) (?:year|spring|summer|autumn|fall|winter)',
      '(?:dieses|nächstes|letztes|diesem|nächsten|letzten) jahr|(?:diesen|nächsten|letzten) (?:frühling|sommer|herbst|winter)',
      "cette année|l['’](?:année|an) (?:prochaine?|dernière?)|cet (?:été|automne|hiver)",
      'este año|el (?:próximo año|año (?:que viene|pasado))|este (?:verano|otoño|invierno)',
    ].join('|'),
  },
];

/** One of these stands in each of the words. */
export const ageingKeywords: readonly string[] =
  'this|these|next|last|today|tonight|tomorrow|yesterday|current|moment|right now|present|for now|time being|temporar|blocked|waiting|just started|recent|lately|soon|upcoming|progress|heute|morgen|gestern|diese|nächst|kommende|letzte|vergangen|derzeit|momentan|zurzeit|zur zeit|augenblick|vorübergeh|weiteres|aktuell|blockiert|wart|kürzlich|neulich|demnächst|bald|in arbeit|hui|demain|hier|semaine|week-end|dernier|prochain|actuel|instant|provisoire|bloqué|attente|ce m|récem|bientôt|en cours|trimestre|cette|cet |hoy|ayer|esta|este|próxim|semana|que viene|pasad|actual|ahora|provisional|bloquead|espera|reciente|pronto|en curso|mañana|année'.split(
    '|',
  );
