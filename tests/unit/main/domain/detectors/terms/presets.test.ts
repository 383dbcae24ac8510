import { describe, expect, it } from 'vitest';
import { dictionaryOf, searchOf } from '../../../../../../main/domain/detectors/terms/dictionary.ts';
import { presets, presetTerms } from '../../../../../../main/domain/detectors/terms/presets/index.ts';
import { sameAs } from '../../../../../../main/domain/detectors/terms/spelling.ts';
import { presetAreas, presetLanguages } from '../../../../../../shared/term.ts';

describe('the lists that come with the application', () => {
  it('are there for every subject in every language', () => {
    expect(presets.map(({ id }) => id).sort()).toEqual(
      presetAreas.flatMap((area) => presetLanguages.map((language) => `${area}-${language}`)).sort(),
    );
  });

  it.each(presets.map((preset) => [preset.id, preset] as const))('%s says nothing twice', (_, { terms }) => {
    expect(terms.length).toBeGreaterThan(20);
    expect(new Set(terms.map(sameAs)).size).toBe(terms.length);
    for (const term of terms) expect(term).toMatch(/^\S.*\S$/);
  });

  it.each(presets.map((preset) => [preset.id, preset] as const))(
    '%s finds each of its words',
    (id, { terms }) => {
      const search = searchOf(dictionaryOf(presetTerms([id])));
      for (const term of terms)
        expect(
          search?.(`x ${term === term.toUpperCase() ? term : term.toLowerCase()} x`).map(({ start, end }) => [
            start,
            end,
          ]),
          term,
        ).toEqual([[2, 2 + term.length]]);
    },
  );

  it.each([
    ['hr-en', 'Her salaries and the written warnings were discussed.', ['salaries', 'written warnings']],
    ['hr-de', 'Die Abmahnungen und das Gehalt.', ['Abmahnungen', 'Gehalt']],
    ['legal-fr', 'Les mises en demeure des avocats adverses.', ['mises en demeure', 'avocats adverses']],
    ['finance-es', 'Las líneas de crédito y dos hipotecas.', ['líneas de crédito', 'hipotecas']],
    ['legal-de', 'Wir warten auf einstweilige Verfügungen.', ['einstweilige Verfügungen']],
    ['family-fr', 'la garde alternée et l’héritage', ['garde alternée', 'héritage']],
    ['hr-en', 'The warning light is on.', []],
    ['family-de', 'Das Kitabuch liegt hier.', []],
  ])('%s in %j', (id, text, words) => {
    const found = searchOf(dictionaryOf(presetTerms([id])))?.(text) ?? [];
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it('are passed over under an id that this version does not know', () => {
    expect(presetTerms(['made-up'])).toEqual([]);
    expect([dictionaryOf([]), searchOf('')]).toEqual(['', undefined]);
  });
});
