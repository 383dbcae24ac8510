import { createOriginSearch } from '../../main/domain/origin/search.ts';
import { type Change, type Months, monthsOf } from '../matching/generate.ts';
import { english } from '../matching/languages/english.ts';
import { german } from '../matching/languages/german.ts';
import { spanish } from '../matching/languages/spanish.ts';
import { type Random, randomOf } from '../matching/random.ts';

export const settings = { facts: 100, seed: 7301, messages: 8, sentences: 4 } as const;
export const measured = [
  'same',
  'reorder',
  'tense',
  'synonym',
  'both',
  'split',
  'merge',
] as const satisfies Change[];
export type Measured = (typeof measured)[number];

/** How often the chat was shown that taught an entry, and how often it stood first. */
export interface Shown {
  all: number;
  shown: number;
  first: number;
}

export interface Figures {
  readonly found: Map<Measured, Shown>;
  /** Entries that no chat taught, and how many of them nothing was shown for. */
  readonly untaught: { all: number; nothing: number };
}

/** Chats that are listed at most. */
const listed = 20;

/**
 * Looks for the chats of made-up months: each sentence of the earlier month is said in a chat of its own, amid other
 * sentences of the same making; each of the later month is an entry whose chat is looked for.
 */
export function measure(): Figures {
  const figures: Figures = { found: new Map(), untaught: { all: 0, nothing: 0 } };
  for (const language of [english, german, spanish]) {
    const random = randomOf(settings.seed);
    const months = monthsOf(language, settings.facts, settings.seed);
    const others = monthsOf(language, settings.facts * 4, settings.seed + 1).earlier.map(({ text }) => text);
    measureOne(
      months,
      months.earlier.map(({ text }) => chatAround(text, others, random)),
      figures,
    );
  }
  return figures;
}

/** A chat of several messages of several sentences, of which one teaches. */
function chatAround(taught: string, others: readonly string[], random: Random): string[] {
  const place = Math.floor(random.next() * settings.messages);
  return Array.from({ length: settings.messages }, (_, at) => {
    const around = Array.from({ length: settings.sentences }, () => random.pick(others));
    return random.shuffle(at === place ? [...around, taught] : around).join('. ');
  });
}

function measureOne({ later }: Months, chats: readonly (readonly string[])[], figures: Figures): void {
  for (const { text, from, by } of later) {
    const search = createOriginSearch(text);
    for (const messages of chats) {
      for (const message of messages) search.look(message);
      search.next();
    }
    const found = search.found().slice(0, listed);
    if (from.length === 0) {
      figures.untaught.all += 1;
      figures.untaught.nothing += found.length === 0 ? 1 : 0;
      continue;
    }
    const tally = figures.found.get(by as Measured) ?? { all: 0, shown: 0, first: 0 };
    figures.found.set(by as Measured, tally);
    tally.all += 1;
    if (found.some(({ chat }) => from.includes(chat))) tally.shown += 1;
    if (from.includes(found[0]?.chat ?? -1)) tally.first += 1;
  }
}
