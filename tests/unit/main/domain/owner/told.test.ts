import { describe, expect, it } from 'vitest';
import { namesTold, type TellingEntry } from '../../../../../main/domain/owner/told.ts';

/** All people here are made up. */
const told = (text: string, more: Partial<TellingEntry> = {}, file = 'notes.md'): string[] =>
  namesTold(file, [{ text, kind: 'fact', ...more }]);

describe('the name of the owner is told', () => {
  it.each([
    ['User’s name is Ingrid Solberg.', 'Ingrid Solberg'],
    ["The user's full name is Ingrid Solberg-Aas and she lives in Bergen", 'Ingrid Solberg-Aas'],
    ["**User's name:** Ingrid", 'Ingrid'],
    ['User is called Tjark.', 'Tjark'],
    ['My name is Ludwig van Quistorp.', 'Ludwig van Quistorp'],
    ['Preferred name: Ingrid', 'Ingrid'],
    ['The user, Ingrid Solberg, leads the brand team.', 'Ingrid Solberg'],
    ['**Ingrid** (the user) leads the brand team.', 'Ingrid'],
    ['Ich heiße Ingrid Solberg', 'Ingrid Solberg'],
    ['Mein Name ist Ingrid Solberg und ich wohne in Kiel.', 'Ingrid Solberg'],
    ['Der Name der Nutzerin ist Ingrid Solberg.', 'Ingrid Solberg'],
    ['Die Nutzerin, Ingrid Solberg, leitet das Team.', 'Ingrid Solberg'],
    ['Der Nutzer heißt Tjark Quistorp.', 'Tjark Quistorp'],
    ['Je m’appelle Élodie Vautrin', 'Élodie Vautrin'],
    ["Le nom de l'utilisatrice est Élodie Vautrin.", 'Élodie Vautrin'],
    ['L’utilisatrice, Delphine Vautrin, habite à Nantes.', 'Delphine Vautrin'],
    ['Me llamo Lucía Ibarrola Vega.', 'Lucía Ibarrola Vega'],
    ['El nombre del usuario es Ramón Ibarrola.', 'Ramón Ibarrola'],
    ['La usuaria se llama Lucía.', 'Lucía'],
  ])('by "%s"', (text, name) => {
    expect(told(text)).toEqual([name]);
  });

  it.each([
    ['Name: Ingrid Solberg', { under: '/profile.md' }, 'memories.json'],
    ['**Name**: Ingrid Solberg', {}, 'user_profile.md'],
    ['Name: Ingrid Solberg', {}, 'about-me.md'],
    ['Nombre: Ingrid Solberg', {}, 'profile.md'],
    ['Who Ingrid Solberg is', { under: '/profile.md' }, 'memories.json'],
  ] as const)('by "%s" at the beginning of a profile', (text, more, file) => {
    expect(told(text, more, file)).toEqual(['Ingrid Solberg']);
  });

  it('by a front matter', () => {
    for (const label of ['user', 'user_name', 'user-name'])
      expect(told('Ingrid Solberg', { label })).toEqual(['Ingrid Solberg']);
    for (const label of ['name', 'owner', 'description'])
      expect(told('Ingrid Solberg', { label })).toEqual([]);
    expect(told('The user, Ingrid Solberg, leads the team', { label: 'description' })).toEqual([
      'Ingrid Solberg',
    ]);
  });

  it.each([
    ['Anna says my name is on the list.', {}],
    ['My name is on the list.', {}],
    ['Anna wrote: "My name is Ingrid Solberg."', {}],
    ['The user, Norwegian, prefers mornings.', {}],
    ['Admin (the user) may write.', {}],
    ['Name: Ingrid Solberg', {}],
    ['Name: Ingrid Solberg', { under: '/people/ingrid.md' }],
    ['My name is Ingrid Solberg.', { kind: 'reference' as const }],
    ['Mein Name ist Programm.', { kind: 'reference' as const }],
    ['Is called Ingrid.', {}],
  ])('and not by "%s"', (text, more) => {
    expect(told(text, more)).toEqual([]);
  });

  it('by a profile only where it begins', () => {
    const lines = Array.from({ length: 9 }, (_, at) => `Line ${at}`);
    const entries = [...lines, 'Name: Ingrid Solberg'].map((text) => ({ text, kind: 'fact' as const }));
    expect(namesTold('profile.md', entries)).toEqual([]);
  });
});
