import type { Language } from './languages/language.ts';
import type { Random } from './random.ts';

/** What a person does, in words of the language: now and then in several ways each, the object with its choice. */
interface Deed {
  readonly verbs: { readonly present: readonly string[]; readonly past: readonly string[] };
  readonly object: string;
  readonly circumstances: readonly string[];
}

/** A made-up fact, and how it is put. Two facts are the same when `what` is. */
export interface Fact {
  readonly what: {
    readonly subject: '' | '$person';
    readonly deeds: readonly Deed[];
    readonly gaps: Readonly<Record<string, string>>;
  };
  readonly how: Wording;
}

export interface Wording {
  readonly time: 'present' | 'past';
  /** Which word of those of one meaning stands at each place: verb, then object, deed by deed. */
  readonly words: readonly number[];
  /** The order of the circumstances of each deed, and whether the first one stands in front of the first deed. */
  readonly order: readonly (readonly number[])[];
  readonly fronted: boolean;
  readonly and: number;
}

const group = /\[([^\]]+)\]/g;
const gap = /\$([a-z]+2?)/g;

/** How many deeds and circumstances make a short, a middling and a long fact. */
export const sizes = { short: [1, 1], middling: [1, 3], long: [2, 5] } as const;
export type Size = keyof typeof sizes;

/** Makes up a fact of a size. */
export function factOf(language: Language, size: Size, random: Random, deeds: number = sizes[size][0]): Fact {
  const most = sizes[size][1];
  const kinds = random.shuffle(language.deeds).slice(0, deeds);
  const circumstances = without(random.shuffle(language.circumstances), kinds);
  const subject = random.next() < 0.6 ? '$person' : '';
  const parts = kinds.map((kind, at): Deed => {
    const [now = '', then = '', object = ''] = kind.split(' > ');
    const many =
      size === 'short' ? (subject === '' ? 1 : Math.floor(random.next() * 2)) : Math.ceil(most / deeds);
    return {
      verbs: { present: now.split('|'), past: then.split('|') },
      object,
      circumstances: circumstances.slice(at * most, at * most + many),
    };
  });
  const forms = [subject, ...parts.flatMap(({ object, circumstances: around }) => [object, ...around])];
  const gaps: Record<string, string> = {};
  for (const name of new Set(forms.flatMap(gapsOf))) {
    const taken = new Set(Object.values(gaps));
    gaps[name] = random.pick(wordsFor(language, name).filter((word) => !taken.has(word)));
  }
  const what = { subject, deeds: parts, gaps } as const;
  return {
    what,
    how: {
      time: 'present',
      words: choices(what.deeds).map((many) => Math.floor(random.next() * many)),
      order: parts.map((part) => part.circumstances.map((_, at) => at)),
      fronted: false,
      and: Math.floor(random.next() * language.and.length),
    },
  };
}

/** The words that fill a gap. */
export const wordsFor = (language: Language, gapName: string): string[] =>
  (language.gaps[gapName] ?? '').split('|');

/** Those circumstances that speak of nothing that was named before them. */
function without(circumstances: readonly string[], deeds: readonly string[]): string[] {
  const named = new Set(deeds.flatMap(gapsOf).map(listOf));
  return circumstances.filter((one) => {
    const names = gapsOf(one).map(listOf);
    if (names.some((name) => named.has(name))) return false;
    for (const name of names) named.add(name);
    return true;
  });
}

const gapsOf = (form: string): string[] => [...form.matchAll(gap)].map(([, name]) => name ?? '');
/** The day stands for the month too, as both say when. */
const listOf = (name: string): string => (name === 'day' ? 'month' : name);

/** How many words there are to choose from at each place of a fact. */
export const choices = (deeds: readonly Deed[]): number[] =>
  deeds.flatMap(({ verbs, object }) => [
    verbs.present.length,
    ...[...object.matchAll(group)].map(([, words = '']) => words.split('|').length),
  ]);

/** The sentence that says a fact. */
export function say({ what, how }: Fact, language: Language): string {
  let place = -1;
  const word = (options: readonly string[]): string => {
    place += 1;
    return options[(how.words[place] ?? 0) % options.length] ?? '';
  };
  const said = what.deeds.map((deed, at) => {
    const verb = word(deed.verbs[how.time]);
    const object = deed.object.replace(group, (_, words: string) => word(words.split('|')));
    const around = (how.order[at] ?? []).map((index) => deed.circumstances[index] ?? '');
    const who = at === 0 ? what.subject : '';
    const [first, ...rest] = around;
    return how.fronted && at === 0 && first
      ? language.fronted(first, who, verb, [object, ...rest].join(' '))
      : [who, verb, object, ...around].filter(Boolean).join(' ');
  });
  const text = said
    .join(language.and[how.and] ?? ' ')
    .replace(gap, (_, name: string) => what.gaps[name] ?? '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One deed of a fact alone, with the subject of the whole. */
export function deedOf({ what, how }: Fact, at: number): Fact {
  const places = what.deeds.map((deed) => choices([deed]).length);
  const from = places.slice(0, at).reduce((sum, many) => sum + many, 0);
  return {
    what: { ...what, deeds: what.deeds.slice(at, at + 1) },
    how: {
      ...how,
      words: how.words.slice(from, from + (places[at] ?? 0)),
      order: how.order.slice(at, at + 1),
    },
  };
}
