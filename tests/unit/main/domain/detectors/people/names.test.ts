import { describe, expect, it } from 'vitest';
import { personName } from '../../../../../../main/domain/detectors/people/person-name.ts';
import { reasonText } from '../../../../../../shared/text/reasons.ts';
import { hitsIn } from '../examples.ts';

/** All people, companies and places here are made up. */
const namesIn = (text: string, kind: 'fact' | 'instruction' = 'fact'): string[] =>
  hitsIn(personName, { kind, text })
    .filter(({ confidence }) => confidence >= 0.4)
    .map(({ start, end }) => text.slice(start, end));

describe('a name of a person', () => {
  it.each([
    ['Anna asked for the report.', ['Anna']],
    ["Tell Bogdan's sister to call back.", ['Bogdan']],
    ['Lunch with Noor van der Velden tomorrow.', ['Noor van der Velden']],
    ['My boss Wiktor and his wife Aurélie live in Lyon.', ['Wiktor', 'Aurélie']],
    ['Approved by J. Oyelaran-Berg.', ['J. Oyelaran-Berg']],
    ["Signed: O'Malley, Saoirse O'Malley.", ["Saoirse O'Malley"]],
    ['Frau Quistorp hat angerufen.', ['Frau Quistorp']],
    ['Mein Chef Herr Dr. Tillmann möchte kurze Antworten.', ['Dr. Tillmann']],
    ['Unsere Kollegin Sibylle ist im Urlaub.', ['Sibylle']],
    ['Ma sœur Delphine et son mari Loïc arrivent samedi.', ['Delphine', 'Loïc']],
    ['Mme Vautrin a signé le contrat.', ['Mme Vautrin']],
    ['Mi jefa Ximena dijo que no.', ['Ximena']],
    ['La señora Ibarrola llamó ayer.', ['señora Ibarrola']],
    ['Ольга просила прислать отчёт.', ['Ольга']],
    ['ask priya raghunathan about the budget', ['priya raghunathan']],
    ['mr. okonjo is late', ['mr. okonjo']],
  ])('is found in "%s"', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    'Write to anna.berg@example.com or see https://example.com/anna.',
    'Meet on Monday, or in April or May.',
    'Prefers Python and React; deploys with Jenkins and Travis.',
    'Lives in Berlin and was born in Santiago de Chile.',
    'Send it to Heinrichstraße 12, or to 14 Gordon Terrace.',
    'The audit was done by Marshall, Hoffman and Partners.',
    'Wagner & Sons Ltd. delivers on Fridays.',
    'const martin = new Thomas(anna_berg, Lena.id);',
    'Der Vertrag mit dem Kunden läuft im Mai aus.',
    'La réunion du Conseil est en Mars.',
    'Ask Claude to write the tests.',
    'The Grace Period ends in Summer.',
    'Will Grant Approval follow?',
    'john doe fills in the form',
  ])('is not found in "%s"', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('asks more in an instruction file, where products and headings are the genre', () => {
    expect(namesIn('Luna Dashboard by Ruby Gems', 'instruction')).toEqual([]);
    expect(namesIn('# Lotte Components', 'instruction')).toEqual([]);
    expect(namesIn('Ask Sibylle Quistorp before a release.', 'instruction')).toEqual(['Sibylle Quistorp']);
  });

  it('is found again by its surname once it stood there in full', () => {
    expect(namesIn('Tomasz Wolański leads the team. Nobody but Wolański may merge.')).toEqual([
      'Tomasz Wolański',
      'Wolański',
    ]);
  });

  it('is the same in the middle of a long text as alone', () => {
    const line = 'Notes of the week: nothing special happened here, as usual.\n';
    const text = `${line.repeat(2_000)}My boss Wiktor said no.\n${line.repeat(2_000)}`;
    expect(namesIn(text)).toEqual(['Wiktor']);
  });

  it('says what was weighed in sentences that there are', () => {
    const texts = [...personName.examples.hits.map(String), 'Mia, 9, lives in 12 Mia Street.', 'Hi Ben'];
    const codes = texts.flatMap((text) => hitsIn(personName, text)).flatMap(({ reasons = [] }) => reasons);
    expect(codes.length).toBeGreaterThan(10);
    for (const code of codes) expect(reasonText).toHaveProperty(code);
  });
});
