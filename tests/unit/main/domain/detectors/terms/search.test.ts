import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermSearch, type SoughtTerm } from '../../../../../../main/domain/detectors/terms/search.ts';
import { isLinear } from '../../../../../linear.ts';

const termOf = (text: string, kind: SoughtTerm['kind'] = 'client'): SoughtTerm => ({
  text,
  kind,
  severity: 'medium',
});
/** What is found of a term in a text: the words, and how sure that is. */
const found = (term: string, text: string, kind?: SoughtTerm['kind']) =>
  createTermSearch([termOf(term, kind)])(text).map(
    ({ start, end, confidence }) => [text.slice(start, end), confidence] as const,
  );
const words = (term: string, text: string) => found(term, text).map(([word]) => word);

describe('a term is found', () => {
  it.each([
    ['Contoso', "Contoso's offer", 'Contoso'],
    ['Contoso', 'Contoso’s offer', 'Contoso'],
    ['Contoso', 'die Verträge Contosos', 'Contosos'],
    ['Contoso', 'der Contoso-Vertrag', 'Contoso'],
    ['Contoso', 'mail anna@contoso.example', 'contoso'],
    ['Contoso', 'the CONTOSO deal', 'CONTOSO'],
    ['Contoso', 'newContosoClient', 'Contoso'],
    ['Contoso', 'contoso_api', 'contoso'],
    ['Contoso', 'Con\u00adtoso', 'Con\u00adtoso'],
    ['Contoso', 'Con\u200btoso', 'Con\u200btoso'],
    ['Contoso', 'Con-\ntoso', 'Con-\ntoso'],
    ['Contoso', 'Con-\r\n  toso', 'Con-\r\n  toso'],
    ['Blue Heron', 'the Blue Herons', 'Blue Herons'],
    ['Blue Heron', 'Blue-Heron', 'Blue-Heron'],
    ['Blue Heron', 'BlueHeron', 'BlueHeron'],
    ['Blue Heron', 'blue_heron', 'blue_heron'],
    ['Blue Heron', 'BLUE HERON', 'BLUE HERON'],
    ['Blue Heron', 'Blue\u00a0Heron', 'Blue\u00a0Heron'],
    ['Blue Heron', 'Blue\n  Heron', 'Blue\n  Heron'],
    ['BlueHeron', 'Blue Heron', 'Blue Heron'],
    ['Blue-Heron', 'blueheron', 'blueheron'],
    ['Blauer Reiher', 'dem Blauen Reiher', 'Blauen Reiher'],
    ['Blauer Reiher', 'des blauen Reihers', 'blauen Reihers'],
    ['carta de despido', 'las cartas de despido', 'cartas de despido'],
    ['Étoile', 'l’Étoile', 'Étoile'],
    ['Étoile', "qu'Étoile", 'Étoile'],
    ['Étoile', 'E\u0301toile', 'E\u0301toile'],
    ['Étoile', 'ETOILE', 'ETOILE'],
    ['Việt Bắc', 'Vie\u0323\u0302t Ba\u0306\u0301c', 'Vie\u0323\u0302t Ba\u0306\u0301c'],
    ['Müller Bau', 'Mueller Bau', 'Mueller Bau'],
    ['Mueller Bau', 'Müller Bau', 'Müller Bau'],
    ['Straße 9', 'Strasse 9', 'Strasse 9'],
    ["O'Brien", 'O’Brien', 'O’Brien'],
    ["O'Brien", 'OBrien', 'OBrien'],
    ['AT&T', 'AT & T', 'AT & T'],
    ['Wray & Sons', 'Wray and Sons', 'Wray and Sons'],
    ['Wray und Söhne', 'Wray & Söhne', 'Wray & Söhne'],
    ['Blue Heron', 'the **Blue** Heron', 'Blue** Heron'],
    ['plan social', 'les plans sociaux', 'plans sociaux'],
    ['St. Gallen', 'St Gallen', 'St Gallen'],
    ['St. Gallen', 'St.Gallen', 'St.Gallen'],
    ['Acme, Inc.', 'Acme Inc', 'Acme Inc'],
    ['C++', 'in C++, mostly', 'C++'],
    ['salary', 'her salaries', 'salaries'],
    ['bureau', 'les bureaux', 'bureaux'],
    ['青鷺', '計画青鷺について', '青鷺'],
    ['Проект Цапля', 'проект цапля', 'проект цапля'],
    ['heron', 'Heron', 'Heron'],
  ])('%j in %j', (term, text, expected) => {
    expect(words(term, text)).toEqual([expected]);
  });

  it('in each place where it stands', () => {
    expect(words('Contoso', 'Contoso, Contosos and contoso.example')).toEqual([
      'Contoso',
      'Contosos',
      'contoso',
    ]);
  });
});

describe('a term is not found', () => {
  it.each([
    ['Linde', 'Lindenallee'],
    ['Linde', 'Melinde'],
    ['Ora', 'Oracle'],
    ['Contoso', 'Con toso'],
    ['Contoso', 'Con-toso'],
    ['Blue Heron', 'Blue. Heron'],
    ['Blue Heron', 'Blue\n\nHeron'],
    ['Blue Heron', 'Blue and Heron'],
    ['Blue Heron', 'Blue Heronry'],
    ['Zoë', 'Zoe'],
    ['ACT', 'we act'],
    ['ACT', 'Act now'],
    ['ORION', 'orion'],
    ['X1', 'X12'],
    ['X1', 'AX1'],
  ])('%j in %j', (term, text) => {
    expect(words(term, text)).toEqual([]);
  });
});

describe('how sure it is', () => {
  it('is most of all where it stands as it was typed', () => {
    expect(found('Contoso', 'Contoso called')).toEqual([['Contoso', 0.95]]);
    expect(found('contoso', 'CONTOSO called')).toEqual([['CONTOSO', 0.95]]);
  });

  it.each([
    ['a name with an ending', 'Contoso', 'die Contosos', 0.8, 0.95],
    ['a name without its accents', 'Étoile', 'Etoile called', 0.4, 0.8],
    ['a long name written small', 'Contoso', 'We met contoso.', 0.4, 0.8],
    ['a short name written small, which may be a word', 'Apple', 'An apple pie.', 0, 0.4],
    ['a short name written small by somebody who uses no capitals', 'Apple', 'met apple today', 0.4, 0.8],
    ['a name of two words written small', 'Blue Heron', 'The blue heron plan.', 0.4, 0.8],
    ['a name in capitals, written as a name', 'ORION', 'The Orion plan.', 0.4, 0.8],
    ['capitals where all is in capitals', 'ACT', 'WE ACT NOW', 0.4, 0.8],
  ])('is less for %s', (_, term, text, least, below) => {
    const [hit] = found(term, text);
    expect(hit?.[1]).toBeGreaterThanOrEqual(least);
    expect(hit?.[1]).toBeLessThan(below);
  });

  it('does not look at the capitals of a list that comes with the application', () => {
    expect(found('Abmahnung', 'die abmahnung kam', 'preset')).toEqual([['abmahnung', 0.95]]);
  });
});

describe('many terms', () => {
  it('that overlap make one hit, as grave as the gravest', () => {
    const search = createTermSearch([
      termOf('Blue Heron'),
      { text: 'Heron', kind: 'code-name', severity: 'critical' },
      termOf('Heron Bay'),
    ]);
    expect(search('Blue Heron Bay and Heron')).toMatchObject([
      { start: 0, end: 14, severity: 'critical', term: 0 },
      { start: 19, end: 24, severity: 'critical', term: 1 },
    ]);
  });

  it('that agree but for capitals make one hit, as grave as the gravest', () => {
    const search = createTermSearch([termOf('Velmora'), { ...termOf('velmora'), severity: 'critical' }]);
    expect(search('Velmora pays')).toMatchObject([{ confidence: 0.95, severity: 'critical' }]);
    expect(search('She asked velmora.')).toMatchObject([{ confidence: 0.95, severity: 'critical' }]);
  });

  it('that differ in capitals are told apart', () => {
    const search = createTermSearch([termOf('ACT'), termOf('act')]);
    expect(search('we act').map(({ term }) => term)).toEqual([1]);
  });

  it('stay inside the text, whatever it holds', () => {
    const search = createTermSearch(
      ['Blue Heron', 'Étoile', 'AT&T', 'C++', '青鷺', "O'Brien", 'a b', 'salary'].map((text) => termOf(text)),
    );
    const pieces = fc.constantFrom(
      ...'Blue|Heron|E\u0301toile|AT|&|T|C|+|青|鷺|O|’|Brien|a|b|salar|y|ies|s|n|\u00ad|-|\n|\r|.| |\u0301'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (list) => {
        const text = list.join('');
        let end = 0;
        for (const hit of search(text)) {
          expect(hit.start >= end && hit.start < hit.end && hit.end <= text.length).toBe(true);
          expect(hit.confidence > 0 && hit.confidence <= 1).toBe(true);
          end = hit.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  const thousands = Array.from({ length: 5_000 }, (_, at) => {
    const name = (at * 7_919).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
    return termOf(`${name.charAt(0).toUpperCase()}${name.slice(1)} ${at % 3 === 0 ? 'Partners' : 'Holding'}`);
  });
  const search = createTermSearch([...thousands, termOf('Aaaaaaaaaaaaaaaaaaaa'), termOf('a a a a a a a a')]);

  it.each([
    'We met the people of a house by the sea, and wrote it down. ',
    'a ',
    'Aa',
    'a\u00ad',
    'a-\n',
    'A',
  ])('by the thousand are looked for in time in proportion to the length of %j', async (unit) => {
    const short = unit.repeat(Math.ceil(60_000 / unit.length));
    const long = unit.repeat(Math.ceil(240_000 / unit.length));
    expect(
      await isLinear(
        () => search(short).length,
        () => search(long).length,
      ),
    ).toBe(true);
  });

  it('by the thousand are all found', () => {
    const text = thousands.map(({ text: name }) => name).join(', ');
    expect(new Set(search(text).map(({ term }) => thousands[term]?.text)).size).toBe(
      new Set(thousands.map(({ text: name }) => name)).size,
    );
  });
});
