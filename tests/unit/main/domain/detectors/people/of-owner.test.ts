import { describe, expect, it } from 'vitest';
import { detect } from '../../../../../../main/domain/detectors/index.ts';
import { excerpt } from '../../../../../../main/domain/mask.ts';
import { ownerOf, readOwner } from '../../../../../../main/domain/owner/owner.ts';

/** All people here are made up. */
const ownerCalled = (name: string) =>
  readOwner(ownerOf({ exported: [name], said: [], typed: [], texts: [] })) ?? null;
const nobody = null;
const ingrid = ownerCalled('Ingrid Marie Solberg');

const found = (text: string, owner = ingrid) =>
  detect(text, { kind: 'fact', owner: owner ?? undefined }).map(
    ({ rule, severity, confidence, reasons, start, end }) => ({
      rule,
      severity,
      counts: confidence >= 0.4,
      reasons,
      words: text.slice(start, end),
    }),
  );
/** The names that count as those of other people. */
const others = (text: string, owner = ingrid): string[] =>
  found(text, owner).flatMap(({ rule, counts, words }) => (rule === 'person-name' && counts ? words : []));
const topics = (text: string, owner = ingrid): string[] =>
  found(text, owner).flatMap(({ rule, severity, reasons }) =>
    rule.startsWith('topic-')
      ? `${rule.slice(6)} ${severity} ${reasons?.find((one) => /owner|person|somebody/.test(one))}`
      : [],
  );

describe('the name of the owner', () => {
  it.each([
    'Ingrid said that the offer is too low.',
    'Ingrid Solberg leads the brand team.',
    'Dr. Ingrid M. Solberg leads the brand team.',
    "Ingrid's offer is late.",
    'ingrid solberg prefers short mails',
    'Ingrid Solberg hat gesagt, dass sie Tee mag.',
    'Ingrid a dit que le contrat est clos.',
    'Ingrid dijo que no.',
  ])('is nobody else’s in "%s"', (text) => {
    expect(others(text)).toEqual([]);
    expect(others(text, nobody)).not.toEqual([]);
    expect(found(text)).toContainEqual(
      expect.objectContaining({ rule: 'person-name', counts: false, reasons: ['owner-name'] }),
    );
    expect(excerpt(text, detect(text, { kind: 'fact', owner: ingrid ?? undefined }), 160)).toBe(text);
  });

  it.each([
    ['Ingrid Bakke said no.', ['Ingrid Bakke']],
    ['My sister Ingrid said no.', ['Ingrid']],
    ['Lunch with Ingrid on Tuesday.', ['Ingrid']],
    ['Frau Solberg hat angerufen.', ['Frau Solberg']],
    ['Tom Solberg said no.', ['Tom Solberg']],
    ['Ingrid and Tom met Anna Solberg.', ['Tom', 'Anna Solberg']],
    ['Mein Bruder Tom Solberg und Ingrid wohnen in Kiel.', ['Tom Solberg']],
    ['Ma sœur Delphine et Ingrid arrivent.', ['Delphine']],
    ['Mi jefe Ramón cena hoy; Ingrid Solberg paga.', ['Ramón']],
  ])('leaves other people found in "%s"', (text, names) => {
    expect(others(text)).toEqual(names);
  });

  it('is another person’s in the memory of somebody else', () => {
    expect(others('Ingrid Solberg said no.', ownerCalled('Tom Aas'))).toEqual(['Ingrid Solberg']);
  });

  it('is heeded anew when the owner is another', () => {
    const text = 'Ingrid said no.';
    expect([others(text), others(text, nobody), others(text)]).toEqual([[], ['Ingrid'], []]);
  });
});

describe('what is said of the owner by name', () => {
  it.each([
    ['Ingrid is diabetic.', 'health high owner-speaks'],
    ['Ingrid has a fever.', 'health medium owner-speaks'],
    ['Ingrid ist Mitglied der Gewerkschaft ver.di.', 'union high owner-speaks'],
    ['Ingrid est homosexuelle.', 'orientation high owner-speaks'],
    ['Ingrid tiene esclerosis múltiple.', 'health high owner-speaks'],
    ['Ingrid lives in Kiel. She is diabetic.', 'health high owner-speaks'],
    ["Ingrid's mother is diabetic.", 'health high related-person'],
    ['Ingrid and Tom are diabetic.', 'health high named-person'],
    ['Tom works with Ingrid. He is diabetic.', 'health high named-person'],
  ])('"%s" is %s', (text, topic) => {
    expect(topics(text)).toContain(topic);
  });

  it('is as grave as what they say of themselves', () => {
    for (const [own, named] of [
      ['I am diabetic.', 'Ingrid is diabetic.'],
      ['Should I take ibuprofen for my migraine?', 'Should Ingrid take ibuprofen for her migraine?'],
      ['I am 16 years old.', 'Ingrid is 16 years old.'],
    ] as const)
      expect(topics(named)).toEqual(topics(own));
    expect(topics('Ingrid is 16 years old.', nobody)).toEqual(['minor high named-person']);
  });
});
