import { describe, expect, it } from 'vitest';
import { rulesAt } from './inspect.ts';

const old = (text: string, days: number) => rulesAt({ entries: [{ text, age: { days } }] }).flat();

describe('words that age', () => {
  const words: readonly (readonly [string, number])[] = [
    ['Is meeting the lawyer tomorrow', 2],
    ['This week: prepare the offer', 14],
    ['Is currently looking for a flat', 30],
    ['Blocked on the payroll migration', 30],
    ['Moves to Lisbon next month', 45],
    ['Has a review next quarter', 120],
    ['Wants to change jobs this year', 400],
    ['Trifft heute Abend die Anwältin', 2],
    ['Diese Woche das Angebot vorbereiten', 14],
    ['Sucht derzeit eine Wohnung', 30],
    ['Wartet auf die Antwort der Bank', 30],
    ['Zieht nächsten Monat um', 45],
    ["Voit l'avocate demain", 2],
    ['Prépare cette semaine le budget', 14],
    ['Cherche actuellement un appartement', 30],
    ['En attente de la réponse du fournisseur', 30],
    ['Déménage le mois prochain', 45],
    ['Ve hoy a la abogada', 2],
    ['Prepara esta semana la oferta', 14],
    ['Busca actualmente un piso', 30],
    ['A la espera de la respuesta del banco', 30],
    ['Se muda el próximo mes', 45],
  ];
  it.each(words)('%s: for %i days', (text, days) => {
    expect(old(text, days + 1)).toContain('ageing-words');
    expect(old(text, days)).not.toContain('ageing-words');
    // Without a date nobody knows: it is told, less surely.
    expect(rulesAt({ entries: [text] }).flat()).toContain('ageing-words');
  });

  it.each([
    'Answers as soon as possible',
    'Guten Morgen und guten Abend sagen',
    'Jeden Morgen um sieben laufen',
    'Trabaja por la mañana',
    'Le cours de yoga est le mardi',
    'Prefers the latest version',
    'Keeps a kestrel and a thistle',
    'Hat einen Wartungsvertrag',
  ])('not in %s', (text) => {
    expect(old(text, 900)).not.toContain('ageing-words');
  });

  it('tells the gravest of them, and marks the others', () => {
    const text = 'Currently on leave, back next year';
    expect(rulesAt({ entries: [{ text, age: { days: 60 } }] }).flat()).toEqual(['ageing-words']);
  });
});

describe('dates that have passed', () => {
  const passed: readonly string[] = [
    'The tax return is due on 31 July 2026',
    'Deadline: 2026-03-31',
    'Deadline 31 March 2026 for the draft',
    'Passport expires in March 2026',
    'Offer valid until Q2 2026',
    'Send the draft by 15 May 2026',
    'Will move to Lisbon in June 2026',
    'The conference starts on 3 March 2026',
    'Abgabe bis zum 31. März 2026',
    'Der Ausweis läuft im März 2026 ab',
    'Der Umzug ist für Juni 2026 geplant, Termin am 3. Juni 2026',
    'Geht am 1. Oktober 2026 live',
    'Échéance le 31 mars 2026',
    'Le passeport expire en mars 2026',
    'Réponse attendue avant le 15 mai 2026',
    'El pasaporte caduca en marzo de 2026',
    'Fecha límite: 31 de marzo de 2026',
    'La mudanza será en junio de 2026',
  ];
  it.each(passed)('%s', (text) => {
    expect(rulesAt({ entries: [text] }).flat()).toContain('passed-date');
    const earlier = rulesAt({ entries: [text], today: '2026-01-15' }).flat();
    expect(earlier).not.toContain('passed-date');
  });

  it.each([
    'Joined the team in March 2026',
    'Was in Porto until June 2026',
    'Ist seit März 2026 in Hamburg',
    'A quitté Lyon en mars 2026',
    'Trabajó en Sevilla hasta junio de 2026',
    'The law of 3 March 2026 is long',
    'The war ended on 8 May 1945',
    'The licence is valid until 31 March 2027',
  ])('not in %s', (text) => {
    expect(rulesAt({ entries: [text] }).flat()).not.toContain('passed-date');
  });

  it('ends a month, a quarter and a year with its last day', () => {
    const on = (text: string, today: string) =>
      rulesAt({ entries: [text], today })
        .flat()
        .includes('passed-date');
    expect([on('Due in March 2026', '2026-03-31'), on('Due in March 2026', '2026-04-01')]).toEqual([
      false,
      true,
    ]);
    expect([on('Due in Q1 2026', '2026-03-31'), on('Due in Q1 2026', '2026-04-01')]).toEqual([false, true]);
    expect([on('Expires in 2026', '2026-12-31'), on('Expires in 2026', '2027-01-01')]).toEqual([false, true]);
    expect([on('Due 3 March 2026', '2026-03-03'), on('Due 3 March 2026', '2026-03-04')]).toEqual([
      false,
      true,
    ]);
  });
});

describe('vague entries', () => {
  it.each([
    'Is working on some project',
    'Has an issue with someone',
    'They want it that way',
    'He is important for this',
    'Noted.',
    'Arbeitet an irgendeinem Projekt',
    'Hat Probleme mit jemandem',
    'Sie will das nicht',
    'Travaille sur un certain sujet',
    'Elle est importante pour ça',
    'Trabaja en algo nuevo',
    'Ella prefiere las mañanas',
  ])('%s', (text) => {
    expect(rulesAt({ entries: [text] }).flat()).toContain('vague');
  });

  it.each([
    'Lives in Porto',
    'Prefers tea',
    'Vegetarian since childhood',
    'Works on some project for Fabrikam',
    'Somebody from Northwind calls on Fridays',
    'Sie arbeitet bei Northwind',
    'Mag Tee und lange Spaziergänge',
    'Préfère le thé vert',
    'Prefiere el té verde',
    'What does she want?',
  ])('not %s', (text) => {
    expect(rulesAt({ entries: [text] }).flat()).not.toContain('vague');
  });
});
