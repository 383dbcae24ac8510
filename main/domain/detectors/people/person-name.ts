import { analysisOf } from '../reading/analysis.ts';
import type { Rule } from '../rule.ts';

/**
 * Names of people, by the words around them (titles, relations, verbs of speech and possession), by the shape of
 * the words, and by a list of given names of our own.
 */
export const personName: Rule = {
  id: 'person-name',
  title: 'Name of a person',
  category: 'person',
  severity: 'low',
  why: 'A memory that names somebody else keeps what was said of them without their knowledge.',
  remedy: 'Write the role instead of the name ("my colleague"), or delete the entry when it is not needed.',
  source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj (article 4, number 1)',
  find: (text, about) => analysisOf(text, about).people,
  examples: {
    hits: [
      'Anna said that the offer is too low.',
      'My boss Krzysztof Nowacki prefers short mails.',
      'Meine Kollegin Sibylle übernimmt das Projekt.',
      'Ma sœur Delphine habite à Nantes.',
      'Mi jefe Ramón quiere un resumen.',
      'Please ask Dr. Wakefield about it.',
      'Lunch with Priya Raghunathan on Tuesday.',
      'mr. okonjo called twice',
    ],
    misses: [
      'Write to anna@example.com.',
      'Run the Jenkins job on Monday.',
      'Deploy to Frankfurt and Paris in May.',
      'Use React, Tailwind and Prettier.',
      '# Project Overview',
      'const anna = new Martin();',
      'Der Kunde wohnt in der Heinrich-Heine-Straße.',
      'He works for Johnson & Partners Ltd.',
      'Will the May release be stable?',
    ],
  },
};
