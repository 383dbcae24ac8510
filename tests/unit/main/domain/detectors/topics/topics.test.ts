import { describe, expect, it } from 'vitest';
import { detect } from '../../../../../../main/domain/detectors/index.ts';
import { topicCategories } from '../../../../../../main/domain/detectors/reading/sense.ts';
import { topics } from '../../../../../../main/domain/detectors/topics/index.ts';
import { excerpt, segments } from '../../../../../../main/domain/mask.ts';
import { type Finding, topicPrefix } from '../../../../../../shared/finding.ts';
import { reasonText } from '../../../../../../shared/text/reasons.ts';
import { languages, type Part, topicSentences } from '../../../../../fixtures/topics/sentences.ts';
import { hitsIn } from '../examples.ts';

/** All people and companies here are made up. */
const topicsIn = (text: string, kind: 'fact' | 'instruction' = 'fact'): Finding[] =>
  detect(text, { kind }).filter(({ rule, confidence }) => rule.startsWith(topicPrefix) && confidence >= 0.4);
const said = (text: string, kind: 'fact' | 'instruction' = 'fact'): string[] =>
  topicsIn(text, kind).map(({ rule, severity }) => `${rule.slice(topicPrefix.length)} ${severity}`);

/** Pay is a matter of money and of work: either will do. */
const pay: ReadonlySet<string> = new Set(['financial', 'employment']);

function figures(part: Part) {
  const count = { found: 0, of: 0, high: 0, ofHigh: 0, wrong: 0, ofWrong: 0 };
  for (const sentence of languages.flatMap((language) => topicSentences(part, language))) {
    const loud = topicsIn(sentence.text).filter(({ severity }) => severity !== 'low');
    if (sentence.says === 'nothing') {
      count.ofWrong += 1;
      if (loud.length > 0) count.wrong += 1;
      continue;
    }
    const wanted = Object.entries(topicCategories).find(([topic]) => topic === sentence.topic)?.[1] ?? '';
    const right = loud.filter(
      ({ category }) => category === wanted || (pay.has(wanted) && pay.has(category)),
    );
    count.of += 1;
    if (right.length > 0) count.found += 1;
    if (sentence.says !== 'high') continue;
    count.ofHigh += 1;
    if (right.some(({ severity }) => severity === 'high')) count.high += 1;
  }
  return count;
}

describe('topics', () => {
  it('are found in the sentences that the rules were made with', () => {
    expect(figures('open')).toEqual({ found: 148, of: 148, high: 100, ofHigh: 100, wrong: 0, ofWrong: 104 });
    const affairs = figures('affairs/open');
    expect(affairs.found).toBeGreaterThanOrEqual(158);
    expect(affairs).toMatchObject({ of: 168, wrong: 0, ofWrong: 168 });
    const plain = figures('plain/open');
    expect(plain.found).toBeGreaterThanOrEqual(44);
    expect(plain).toMatchObject({ of: 48, wrong: 0, ofWrong: 48 });
  });

  it.each([
    ['Is diabetic', 'health high'],
    ['Diagnosed with epilepsy in 2020', 'health high'],
    ['Is a practising Muslim', 'belief high'],
    ['Is gay and not out at work', 'orientation high'],
    ['Ist Mitglied der Gewerkschaft ver.di', 'union high'],
    ['Est homosexuel', 'orientation high'],
    ['Tiene esclerosis múltiple', 'health high'],
    ['Owes 12,000 euros in debts', 'finances medium'],
    ['Es gay', 'orientation high'],
    ['Es muy católica', 'belief high'],
    ['Es diabético desde los 12 años', 'health high'],
    ['Salary: 85k', 'employment medium'],
    ['Base salary: $85,000', 'employment medium'],
    ['Gehalt: 62.000 €', 'employment medium'],
    ['Monatliches Einkommen (netto): 2.900 €', 'finances medium'],
    ['Salaire : 41 k€', 'employment medium'],
    ['Sueldo: 30.000 €', 'employment medium'],
    ['Nómina: 1.850 euros', 'employment medium'],
  ])('are said of the owner where the subject is left out: %s', (text, topic) => {
    expect(said(text)).toContain(topic);
    expect(said(text, 'instruction')).not.toContain(topic);
  });

  it.each([
    'Has a meeting in the church hall on Monday',
    'Is the union type exhaustive?',
    'Lives near the hospital',
    'Es gibt eine Kirche im Dorf',
    'Es regnet',
    'Es una iglesia bonita',
    'Salary: see the contract',
    'salary: 3',
    '"salary": 85000',
    'Gehalt: Spalte 4',
    'Salaire : champ numérique',
    'Sueldo: campo 2',
  ])('are not said of anybody: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('are found in sentences that were held back', () => {
    const kept = figures('held-back');
    expect(kept.found).toBeGreaterThanOrEqual(100);
    expect(kept.high).toBeGreaterThanOrEqual(68);
    expect(kept).toMatchObject({ of: 104, ofHigh: 72, wrong: 0, ofWrong: 148 });
    const affairs = figures('affairs/held-back');
    expect(affairs.found).toBeGreaterThanOrEqual(150);
    expect(affairs).toMatchObject({ of: 168, wrong: 0, ofWrong: 168 });
    const later = figures('affairs/later');
    expect(later.found).toBeGreaterThanOrEqual(55);
    expect(later).toMatchObject({ of: 80, wrong: 0, ofWrong: 80 });
    const plain = figures('plain/held-back');
    expect(plain.found).toBeGreaterThanOrEqual(40);
    expect(plain).toMatchObject({ of: 48, wrong: 0, ofWrong: 48 });
    const after = figures('plain/after');
    expect(after.found).toBeGreaterThanOrEqual(26);
    expect(after).toMatchObject({ of: 40, wrong: 0, ofWrong: 24 });
    // What only hints is mostly missed: the figure is kept so that it cannot fall unseen.
    expect(figures('plain/hinted').found).toBeGreaterThanOrEqual(9);
  });

  it.each([
    ['a named person', 'Rosalind has epilepsy.', ['health high']],
    ['a relation', 'My uncle has epilepsy.', ['health high']],
    ['the owner', 'I have epilepsy.', ['health high']],
    ['she, who was named before', 'Rosalind called. She has epilepsy.', ['health high']],
    ['somebody', 'He has epilepsy.', ['health medium']],
    ['nobody', 'Epilepsy, chronic.', ['health low']],
    ['a deal', 'The letter of intent for the plant is signed.', ['business medium']],
    ['an explanation', 'A term sheet is a document.', []],
    ['a charity', 'Rosalind ran a charity race against epilepsy.', []],
    ['a charity and more', 'Rosalind, who has epilepsy and asthma, ran a charity race.', ['health medium']],
    ['a question', 'What helps me against epilepsy?', []],
    ['a question and more', 'What helps me against epilepsy and asthma?', ['health low']],
    ['a machine', 'The epilepsy endpoint of the API.', []],
    ['a hobby', 'Rosalind likes running.', []],
    ['a fever', 'Rosalind has a fever.', ['health medium']],
    ['people whose name is a word', 'Faith and Jude met Christian Iris.', []],
    ['where a family comes from', 'My neighbour is of Syrian origin.', ['origin high']],
    ['where a thing comes from', 'My branch has another origin.', []],
    ['a council that was written to', 'Rosalind emailed the city council.', []],
    ['a profession', 'Rosalind is a psychiatrist.', []],
    ['a word of another language', 'Rosalind achète du pain.', []],
    ['ordinary trade', 'Our customers and suppliers get an offer with the price.', []],
    ['a lawyer', 'My lawyer says that we should wait.', ['legal medium']],
  ])('are as serious as what is said of whom: %s', (_, text, found) => {
    expect(said(text)).toEqual(found);
  });

  it('of an instruction file take a user for anybody', () => {
    expect(said('The user has epilepsy.')).toEqual(['health high']);
    expect(said('The user has epilepsy.', 'instruction')).toEqual(['health low']);
  });

  it('name the words that decided, inside the sentence', () => {
    const text = 'Lunch at noon. My sister is in chemotherapy, of all things. Tea at four.';
    const [finding] = topicsIn(text);
    expect(text.slice(finding?.start, finding?.end)).toBe('My sister is in chemotherapy, of all things');
    expect(finding?.marks?.map(([start, end]) => text.slice(start, end))).toEqual(['chemotherapy']);
    expect(finding?.reasons).toEqual(['topic-word', 'related-person']);
  });

  it('point at no letter behind an apostrophe, and at no word where an age decided', () => {
    const text = "Anna's diagnosis came. Rosalind is nine years old.";
    const found = topicsIn(text).map(({ marks = [], reasons }) => [
      marks.map(([start, end]) => text.slice(start, end)),
      reasons,
    ]);
    expect(found).toEqual([
      [['diagnosis'], ['topic-word', 'named-person']],
      [[], ['age-told', 'named-person']],
    ]);
  });

  it('of one sentence stand beside each other', () => {
    expect(said('My aunt is a devout Lutheran, a shop steward, and has epilepsy.').sort()).toEqual([
      'belief high',
      'health high',
      'union high',
    ]);
  });

  it('of money leave the account in the sentence covered, and the rest to be read', () => {
    const iban = ['BE68', '5390', '0754', '7034'].join(' ');
    const text = `My brother owes 12,000 euros to the bank, account ${iban}.`;
    const findings = detect(text);
    expect(findings.map(({ rule }) => rule)).toContain('topic-finances');
    const shown = segments(text, findings).map((part) => ('text' in part ? part.text : '•••'));
    expect(shown.join('')).toBe('My brother owes 12,000 euros to the bank, account •••.');
    expect(excerpt(text, findings, 60)).toBe('[about money]');
  });

  it('are not told of a grown-up as of a child', () => {
    expect(said('Rosalind is forty years old and runs a school.')).toEqual([]);
    expect(said('Rosalind has worked here for nine years.')).toEqual([]);
    expect(said('Rosalind is nine years old.')).toEqual(['minor high']);
    expect(said('Mia is nine years old.')).toEqual(['minor medium']);
    expect(said('Northwind is nine years old.')).toEqual([]);
  });

  it('go on over the end of a wrapped line', () => {
    const text =
      'Since the beginning of this year my sister, who lives in the next village,\nhas been treated for epilepsy.';
    expect(said(text)).toEqual(['health high']);
  });

  it('say what was weighed in sentences that there are', () => {
    const hits = topics.flatMap((rule) =>
      [...rule.examples.hits, ...rule.examples.misses].flatMap((text) => hitsIn(rule, text)),
    );
    expect(hits.length).toBeGreaterThan(20);
    for (const code of hits.flatMap(({ reasons = [] }) => reasons)) expect(reasonText).toHaveProperty(code);
  });
});
