import { describe, expect, it } from 'vitest';
import { rulesAt } from './inspect.ts';

const opposing: readonly (readonly [string, string])[] = [
  ['Always include a summary at the top', 'Never include a summary at the top'],
  ['Use semicolons', "Don't use semicolons"],
  ['Please avoid emojis', 'Always use emojis'],
  ['No exclamation marks', 'Use exclamation marks'],
  ['Prefers tabs over spaces', 'Prefers spaces over tabs'],
  ['Use tabs, not spaces', 'Use spaces for indentation'],
  ['Prefers dark mode', 'Prefers the light theme'],
  ['Keep answers short', 'Give detailed answers'],
  ['Use British spelling', 'Use American English'],
  ['Always use npm', 'Use pnpm'],
  ['Mira likes surprises', 'Mira hates surprises'],
  ['Mira loves phone calls', 'Mira does not like phone calls'],
  ['Immer mit Zusammenfassung antworten', 'Niemals mit Zusammenfassung antworten'],
  ['Verwende Emojis', 'Bitte keine Emojis'],
  ['Bevorzugt kurze Antworten', 'Bevorzugt ausführliche Antworten'],
  ['Antworte immer auf Deutsch', 'Antworte auf Englisch'],
  ['Jonas mag Koriander', 'Jonas mag keinen Koriander'],
  ['Einrückung mit Tabs verwenden', 'Verwende Leerzeichen'],
  ['Toujours tutoyer', 'Toujours vouvoyer'],
  ["Évite les points d'exclamation", "Utilise des points d'exclamation"],
  ['Préfère des réponses courtes', 'Préfère des réponses détaillées'],
  ['Luc aime la coriandre', "Luc n'aime pas la coriandre"],
  ['Responde siempre en español', 'Responde en inglés'],
  ['Evita los emojis', 'Usa emojis'],
  ['A Lucía le gusta el cilantro', 'A Lucía no le gusta el cilantro'],
  ['Usa tabulaciones', 'Usa espacios'],
];

const agreeing: readonly (readonly [string, string])[] = [
  ['Always include a summary', 'Include a summary'],
  ['Never push to main', 'Always push to a branch'],
  ['Use tabs in Makefiles', 'Use spaces in Python'],
  ['Only use emojis in chat', 'Never use emojis in contracts'],
  ['Mira likes surprises', 'Jonas hates surprises'],
  ['Prefers short answers', 'Likes long walks'],
  ['Avoid jargon', 'Never use jargon'],
  ['Verwende kurze Sätze', 'Verwende lange Variablennamen'],
  ['Nie vor neun Uhr anrufen', 'Immer nach neun Uhr anrufen'],
  ['Utilise des listes', "N'utilise jamais de tableaux"],
  ['Responde en español a Lucía', 'Responde en inglés a John'],
  ['If the build fails, always ask', 'Never ask if the build is green'],
];

const values: readonly (readonly [string, string])[] = [
  ["Mira's birthday is 12 April", 'Birthday of Mira: 14 April 1988'],
  ['The fiscal year ends on 31 March', 'Fiscal year ends 30 June'],
  ['Lives in Porto with Sam', 'The user lives in Lisbon'],
  ['Currently works at Northwind', 'Works for Fabrikam'],
  ['The manager of Jonas is Priya', "Jonas's manager is Mira"],
  ['Time zone: Europe/Lisbon', 'Time zone is Europe/Berlin'],
  ['Favourite colour is green', 'Favorite color: blue'],
  ['The launch of Atlas is on 3 March 2027', 'Atlas launch date: 17 March 2027'],
  ['The budget of Atlas is 40,000 euros', 'Budget for Atlas: 55,000 euros'],
  ['Geburtstag: 12. April', 'Der Geburtstag ist am 14. April'],
  ['Das Geschäftsjahr endet am 31. März', 'Geschäftsjahr endet im Dezember'],
  ['Lebt in Köln', 'Wohnt in Hamburg'],
  ['Vorgesetzte ist Frau Sommer', 'Berichtet an Herrn Winter'],
  ['Habite à Lyon', 'Vit à Nantes'],
  ['Anniversaire : 12 avril', "L'anniversaire est le 14 avril"],
  ['Travaille chez Northwind', 'Est employée chez Fabrikam'],
  ['Vive en Sevilla', 'Reside en Madrid'],
  ['Cumpleaños: 12 de abril', 'El cumpleaños es el 14 de abril'],
  ['Su jefa es Carmen', 'Su jefe es Manuel'],
];

const consistent: readonly (readonly [string, string])[] = [
  ["Mira's birthday is 12 April", "Mira's birthday is on April 12th, 1988"],
  ["Mira's birthday is 12 April", "Sam's birthday is 14 April"],
  ['Lives in Porto', 'Lives in Porto, Portugal, near the river'],
  ['Lived in Hamburg before', 'Lives in Porto'],
  ['Does not live in Porto', 'Lives in Lisbon'],
  ['Works at Northwind', 'Works at home on Fridays'],
  ['Works at Northwind in finance', 'Works at Northwind as a lead'],
  ['The manager is happy', 'The manager is Priya'],
  ['Wohnt in Köln', 'Wohnte früher in Hamburg'],
  ['Habite à Lyon', "N'habite plus à Nantes"],
  ['Vive en Sevilla', 'Vivía en Madrid'],
  ['Birthday is 03/04', 'Birthday is 3 April'],
];

describe('two entries that contradict each other', () => {
  it.each(opposing)('%s / %s', (first, second) => {
    expect(rulesAt({ entries: [first, 'Has a dog called Bruno', second] })[2]).toContain(
      'opposing-directives',
    );
  });
  it.each(values)('%s / %s', (first, second) => {
    expect(rulesAt({ entries: [first, 'Has a dog called Bruno', second] })[2]).toContain(
      'conflicting-values',
    );
  });
});

describe('two entries that do not', () => {
  it.each([...agreeing, ...consistent])('%s / %s', (first, second) => {
    const rules = rulesAt({ entries: [first, second] }).flat();
    expect(rules.filter((rule) => ['opposing-directives', 'conflicting-values'].includes(rule))).toEqual([]);
  });
});
