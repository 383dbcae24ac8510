import { globSync, readFileSync } from 'node:fs';
import { chance } from './generate.ts';

/** Synthetic sentences as people write them: made-up people and places, numbers and dates as often as in plain text. */
const sentences = [
  'The meeting about the autumn programme was moved to {day}, because half of the team is travelling.',
  '{name} prefers short answers first and the reasons afterwards, and reads them on the train.',
  'We decided to keep the old layout for another season and to look at the figures again in {month}.',
  'It rained most of {day}, so the walk along the river became a long afternoon in the kitchen.',
  'The second draft is better than the first: fewer words, clearer headings, and a table instead of a list.',
  '{name} asked whether the workshop could start at half past nine instead of ten.',
  'Nobody could say why the heating in the small room works better when the window is open.',
  'Please write the summary in plain language, for readers who have never seen the product.',
  'The bakery near the station sells a rye bread that keeps for almost a week.',
  'Last {month} the group had {number} members, and about a third of them came to every session.',
  'I would like the tone to be friendly but not familiar, and never longer than one page.',
  'The children built a bridge out of spoons, which held {number} books before it gave way.',
  '{name} lives in {place} and works from home on {day}, when the office is too loud.',
  'The report compares four ways of storing apples, of which the cellar is still the cheapest.',
  'There is a garden behind the house with two pear trees and a bench that needs new paint.',
  'On {day} we test the new recipe, write down what went wrong, and try again the week after.',
  'The train to {place} leaves every hour and takes {number} minutes when nothing is on the line.',
  'She explained the difference between a budget and a forecast with a bag of oranges.',
  'The library closes early in {month}, so the reading circle meets at the café across the street.',
  'When the data is missing, say so instead of guessing, and name the place where it should be.',
  'He has been learning Portuguese since {month} and practises with a neighbour twice a week.',
  'The slides need a picture of the harbour, taken in the morning, without people in the front.',
  'For the next issue we want three interviews, one long essay and a page of letters.',
  'The old printer makes a noise like a kettle and should be replaced before the winter.',
  '{name} and {name} agreed to share the desk by the window, one in the morning, one after lunch.',
  'Costs rose by {number} per cent over the year, mostly because of transport and paper.',
  'The dog next door barks at the postman but sleeps through thunder.',
  'Always check the units before comparing two tables, and round only at the end.',
  'We drove to {place} over the pass, stopped twice, and arrived in time for supper.',
  'The choir sings on the first {day} of every month in the hall behind the church.',
] as const;

const slots: Readonly<Record<string, readonly string[]>> = {
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  month: ['January', 'March', 'April', 'June', 'September', 'October', 'November'],
  name: ['Alex', 'Mira', 'Jonas', 'Priya', 'Sam', 'Elena', 'Tomas', 'Nadia'],
  place: ['Brindlemoor', 'Harrowgate', 'Velmora', 'Tamsel', 'Quillon'],
  number: ['12', '25', '40', '68', '130', '1,200', '2024', '3.5'],
};

/** Made-up English prose of some bytes, the same for the same seed. */
export function prose(bytes: number, seed = 1): string {
  const next = chance(seed);
  const pick = (some: readonly string[]): string => some[Math.floor(next() * some.length)] ?? '';
  const pieces: string[] = [];
  for (let length = 0; length < bytes; ) {
    const sentence = pick(sentences).replace(/\{(\w+)\}/g, (_, slot: string) => pick(slots[slot] ?? []));
    const piece = `${sentence}${next() < 0.15 ? '\n\n' : ' '}`;
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join('').slice(0, bytes);
}

const project = new URL('../../', import.meta.url).pathname;

/** The pages of this project over and over: text that is about passwords, keys and files all the time, the hard case. */
export function pages(bytes: number): string {
  const files = ['*.md', 'docs/*.md', 'docs/decisions/*.md'].flatMap((pattern) =>
    globSync(pattern, { cwd: project }),
  );
  const whole = files
    .sort()
    .flatMap((file) => readFileSync(`${project}${file}`, 'utf8').split(/\n{2,}/))
    .filter((paragraph) => /^[A-Z]/.test(paragraph) && paragraph.length > 80)
    .join('\n\n');
  return `${whole}\n\n`.repeat(Math.ceil(bytes / whole.length)).slice(0, bytes);
}
