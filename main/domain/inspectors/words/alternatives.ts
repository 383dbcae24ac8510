/** Answers of a size: the adjective stands before the noun, in the Romance languages behind it. */
function sized(en: string, de: string, fr: string, es: string): string {
  return [
    `(?:${en})(?:,? (?:and )?\\p{L}+)? (?:answers?|replies|responses|explanations?|messages?|e-?mails?|summaries)`,
    `(?:be|keep (?:it|answers|replies|responses)) (?:${en})`,
    `(?:${de}) (?:antwort(?:en)?|erklärung(?:en)?|nachrichten|e-?mails)`,
    `(?:réponses|explications) (?:${fr})`,
    `(?:respuestas|explicaciones) (?:${es})`,
  ].join('|');
}

/** A language that is answered in. */
const answered = (languages: string): string =>
  `(?:answer|reply|respond|write|speak|communicate|antwort|schreib|répond|écri|respond|contest|escrib)\\p{L}*(?: \\p{L}+){0,3}? (?:in|auf|en) (?:${languages})`;

/**
 * Things of which an assistant can do only one, with the words for each in English, German, French and Spanish. Two
 * orders that choose differently contradict each other.
 */
export const alternatives: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  indentation: {
    tabs: 'tabs?|tabulator(?:en)?|tabulations?|tabulaciones|tabuladores',
    spaces: 'spaces|leerzeichen|espaces|espacios',
  },
  theme: {
    dark: 'dark (?:mode|theme)|dunkle[rsnm]? (?:modus|design)|(?:mode|thème) sombre|(?:modo|tema) oscuro',
    light: 'light (?:mode|theme)|helle[rsnm]? (?:modus|design)|(?:mode|thème) clair|(?:modo|tema) claro',
  },
  units: {
    metric: 'metric(?: units)?|metrische\\p{L}* \\p{L}+|unités métriques|unidades métricas|sistema métrico',
    imperial:
      'imperial(?: units)?|imperiale\\p{L}* \\p{L}+|unités impériales|unidades imperiales|sistema imperial',
  },
  temperature: { celsius: 'celsius', fahrenheit: 'fahrenheit' },
  spelling: {
    british: 'british(?: english| spelling)?|britisches? englisch|anglais britannique|inglés británico',
    american:
      '(?:american|us)(?: english| spelling)|amerikanisches? englisch|anglais américain|inglés americano',
  },
  address: {
    familiar: 'duzen|geduzt|per du|tutoyer|tutoiement|tutear|tuteo|de tú',
    polite: 'siezen|gesiezt|per sie|vouvoyer|vouvoiement|de usted|usted',
  },
  tone: {
    formal:
      'formal (?:tone|language|style|english)|formally|formelle[rsnm]? (?:ton|sprache|stil)|(?:ton|style|langage) formel|(?:tono|estilo|lenguaje) formal',
    informal:
      '(?:informal|casual) (?:tone|language|style|english)|informally|(?:lockere|informelle)[rsnm]? (?:ton|sprache|stil)|(?:ton|style|langage) (?:informel|décontracté)|(?:tono|estilo|lenguaje) informal',
  },
  length: {
    short: `${sized('short(?:er)?|concise|brief|terse', 'kurze?[nrsm]?|knappe?[nrsm]?', 'courtes?|brèves|concises', 'cortas|breves|concisas')}`,
    long: `${sized('long(?:er)?|detailed|verbose|thorough', 'lange?[nrsm]?|ausführliche?[nrsm]?', 'longues|détaillées', 'largas|detalladas')}`,
  },
  quotes: {
    single: 'single quotes|einfache \\p{L}*anführungszeichen|guillemets simples|comillas simples',
    double: 'double quotes|doppelte \\p{L}*anführungszeichen|guillemets doubles|comillas dobles',
  },
  packages: { npm: 'npm', yarn: 'yarn', pnpm: 'pnpm', bun: 'bun' },
  clock: {
    twelve: '12[- ]?(?:hour|h)(?: clock| format| time)?|am/pm',
    twentyfour: '24[- ]?(?:hour|h)(?: clock| format| time)?|24-stunden-\\p{L}+|format 24 heures',
  },
  naming: {
    snake: 'snake[_ -]?case',
    camel: 'camel[_ -]?case',
    kebab: 'kebab[_ -]?case',
    pascal: 'pascal[_ -]?case',
  },
  language: {
    english: answered('english|englisch|anglais|inglés'),
    german: answered('german|deutsch|allemand|alemán'),
    french: answered('french|französisch|français|francés'),
    spanish: answered('spanish|spanisch|espagnol|español'),
  },
  layout: {
    points: 'bullet points?|bullet lists?|bullets|stichpunkte|aufzählungen|listes? à puces|puces|viñetas',
    prose: 'full sentences|prose|fließtext|ganze sätze|phrases complètes|prosa',
  },
};
