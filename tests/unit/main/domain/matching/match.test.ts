import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { match } from '../../../../../main/domain/matching/match.ts';
import type { MatchAnswer } from '../../../../../shared/change.ts';
import { isLinear, workOf } from '../../../../linear.ts';
import { monthsOf } from '../../../../matching/generate.ts';
import { english } from '../../../../matching/languages/english.ts';
import { german } from '../../../../matching/languages/german.ts';
import { randomOf } from '../../../../matching/random.ts';
import { formOf } from './sketched.ts';

/** Matches texts and tells, text by text, what comes from what. */
function matched(
  later: readonly string[],
  earlier: readonly string[],
  judged: (later: string, earlier: string) => MatchAnswer | undefined = () => undefined,
) {
  const texts = new Map([...later, ...earlier].map((text) => [formOf(text).fingerprint, text]));
  const text = (fingerprint: string): string => texts.get(fingerprint) ?? '';
  const links = match(
    later.map((one) => formOf(one)),
    earlier.map((one) => formOf(one)),
    (a, b) => judged(text(a), text(b)),
  );
  return links
    .map(
      ({ later: to, earlier: from, way, sure }) => `${text(from)} => ${text(to)}: ${way}${sure ? '' : '?'}`,
    )
    .sort();
}

const tea = 'Ingrid drinks green tea with honey in the morning';

describe('an entry in other words', () => {
  it.each([
    ['another order', tea, 'In the morning Ingrid drinks green tea with honey'],
    ['another tense', tea, 'Ingrid drank green tea with honey in the morning'],
    ['another word', tea, 'Ingrid enjoys green tea with honey in the morning'],
    ['punctuation and case', tea, 'Ingrid drinks green tea, with honey, in the morning.'],
    ['a word added', tea, 'Ingrid drinks green tea with honey in the early morning'],
    ['German', 'Klara leitet das Team Vertrieb in Ulm', 'In Ulm führt Klara das Team Vertrieb'],
    [
      'Japanese',
      '田中さんは毎週火曜日に東京の本社で会議をします',
      '田中さんは毎週火曜日に東京の本社で打ち合わせをします',
    ],
  ])('is recognised: %s', (_, earlier, later) => {
    expect(matched([later], [earlier])).toEqual([`${earlier} => ${later}: reworded`]);
  });

  it.each([
    ['another fact', tea, 'Keeps two hens behind the garage'],
    ['texts without words', '!!!', '???'],
    ['a text without words', tea, '…'],
  ])('is not seen in %s', (_, earlier, later) => {
    expect(matched([later], [earlier])).toEqual([]);
  });

  it.each([
    ['a name further on', 'On Friday Karim cooks for the choir', 'On Friday Bruno cooks for the choir'],
    ['a number', 'Pays 1200 euros for the garage each year', 'Pays 1350 euros for the garage each year'],
    ['one of two words', 'Keeps typewriters', 'Has typewriters'],
  ])('is asked about where they differ in %s', (_, earlier, later) => {
    expect(matched([later], [earlier])).toEqual([`${earlier} => ${later}: reworded?`]);
  });

  it('is asked about where two are as like it', () => {
    const [one, other] = ['teaches the oboe in Ulm on Monday', 'on Monday teaches the oboe in Ulm'];
    expect(matched(['teaches the harp in Ulm on Monday'], [one, other])).toEqual([
      expect.stringMatching(/\?$/),
    ]);
  });

  it('goes to the one that it is more like, whatever stands first', () => {
    const [anna, peter] = ['Anna sings in the choir every Sunday', 'Peter sings in the choir every Sunday'];
    const [annaNow, peterNow] = [
      'Anna sang in the choir every Sunday',
      'Peter sang in the choir every Sunday',
    ];
    const right = [`${anna} => ${annaNow}: reworded`, `${peter} => ${peterNow}: reworded`];
    expect(matched([annaNow, peterNow], [anna, peter])).toEqual(right);
    expect(matched([peterNow, annaNow], [anna, peter])).toEqual(right);
  });
});

describe('a sentence of two facts', () => {
  const whole = 'Greta repairs bicycles at the food bank and learns Danish with her cousin';
  const halves = ['Greta repairs bicycles at the food bank', 'Greta learns Danish with her cousin'];

  it('is recognised in its halves', () => {
    expect(matched(halves, [whole])).toEqual(halves.map((half) => `${whole} => ${half}: split`).sort());
  });

  it('is recognised when it joins them', () => {
    expect(matched([whole], halves)).toEqual(halves.map((half) => `${half} => ${whole}: merged`).sort());
  });

  it('is no whole for a part whose words other parts have told', () => {
    const near = 'Greta learns Danish with her nephew';
    expect(matched([...halves, near], [whole])).toEqual(
      halves.map((half) => `${whole} => ${half}: split`).sort(),
    );
  });
});

describe('what the person said', () => {
  const [earlier, later] = ['On Friday Karim cooks for the choir', 'On Friday Bruno cooks for the choir'];
  it('makes a doubtful match sure', () => {
    expect(matched([later], [earlier], () => 'same')).toEqual([`${earlier} => ${later}: reworded`]);
  });

  it('parts what is alike, and frees both for others', () => {
    expect(matched([later], [earlier], () => 'other')).toEqual([]);
    const moved = 'On Friday Bruno cooked for the choir';
    const parted = matched([later], [earlier, moved], (_, from) => (from === earlier ? 'other' : undefined));
    expect(parted).toEqual([`${moved} => ${later}: reworded`]);
  });
});

describe('matching a month', () => {
  const months = monthsOf(english, 60, 4);
  const earlier = [...new Set(months.earlier.map(({ text }) => text))];
  const later = [...new Set(months.later.map(({ text }) => text))].filter((text) => !earlier.includes(text));
  const gone = earlier.filter((text) => !months.later.some((one) => one.text === text));
  const all = matched(later, gone);

  it('finds something to tell', () => expect(all.length).toBeGreaterThan(20));

  it('gives the same in whatever order the entries come', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(later, { minLength: later.length }),
        fc.shuffledSubarray(gone, { minLength: gone.length }),
        (ones, others) => {
          expect(matched(ones, others)).toEqual(all);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is the same seen from the other side', () => {
    const mirrored = matched(gone, later).map((line) => {
      const [, to, from, way = ''] = line.match(/^(.*) => (.*): (.*)$/) ?? [];
      return `${from} => ${to}: ${way.replace(/split|merged/, (old) => (old === 'split' ? 'merged' : 'split'))}`;
    });
    expect(mirrored.sort()).toEqual(all);
  });

  it('is not changed by entries that resemble none of it', () => {
    const strange = monthsOf(german, 40, 9);
    const word = /\b(?=\D*$)\p{L}{5,}\b/u;
    const added = { later: strange.later.slice(0, 30), earlier: strange.earlier.slice(30, 60) };
    const other = [...added.later, ...added.earlier].map(
      ({ text }) => `Zzyx ${text.replace(word, 'qwertz')}`,
    );
    const together = matched([...later, ...other.slice(0, 30)], [...gone, ...other.slice(30)]);
    expect(together.filter((line) => !line.includes('Zzyx'))).toEqual(all);
  });
});

describe('very many entries', () => {
  const letters = [...'abcdefghijklmnoprstuvw'];
  const made = randomOf(5);
  const vocabulary = Array.from({ length: 9_000 }, () =>
    Array.from({ length: 3 + Math.floor(made.next() * 8) }, () => made.pick(letters)).join(''),
  );
  const words = (seed: number) => {
    const random = randomOf(seed);
    return Array.from({ length: 20 }, () => random.pick(vocabulary)).join(' ');
  };
  const many = (count: number, text: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => formOf(text(at)));

  it.each([
    ['each in other words', (at: number) => words(at), (at: number) => words(at).replace(/ \w+$/, ' else')],
    [
      'all of one shape',
      (at: number) => `Reported case n${at} to the clerk`,
      (at: number) => `Reported case m${at} to the clerk`,
    ],
    ['all different', (at: number) => words(at), (at: number) => words(-at)],
  ])('are compared in a time that grows with their number: %s', async (_, before, after) => {
    const [fewEarlier, fewLater] = [many(1_000, before), many(1_000, after)];
    const [earlier, later] = [many(4_000, before), many(4_000, after)];
    expect(
      await isLinear(
        () => match(fewLater, fewEarlier),
        () => match(later, earlier),
      ),
    ).toBe(true);
  });

  it('of which a tenth was put in other words are matched within a second', async () => {
    const earlier = many(1_000, (at) => words(at));
    const later = many(1_000, (at) => words(at).replace(/ \w+$/, ' else'));
    expect(await workOf(() => match(later, earlier))).toBeLessThan(1_000);
  });
});
