import type { Rule } from '../rule.ts';
import { topicRule } from './topic-rule.ts';

export const affairs: readonly Rule[] = [
  topicRule('finances', {
    title: 'Money matters of somebody',
    severity: 'medium',
    why: 'Income, debts and savings of a person are nobody else’s business, and help who wants to cheat them.',
    source: 'unverified',
    examples: {
      hits: [
        'I earn 61,000 a year.',
        'Mein Bruder hat 12.000 Euro Schulden.',
        'Mi tía debe 9.000 euros al banco.',
      ],
      misses: ['Technical debt grows.', 'How do I order a new card?', 'Das Steuerfeld ist leer.'],
    },
  }),
  topicRule('employment', {
    title: 'Pay, warning or dismissal of somebody',
    severity: 'medium',
    why: 'Pay, performance, warnings and dismissals belong in a personnel file, with few readers.',
    source: 'https://dataprivacymanager.net/processing-personal-data-of-employees/',
    examples: {
      hits: [
        'Rosalind got a written warning.',
        'Tjarks Gehalt steigt auf 58.000 Euro.',
        'Vamos a despedir a Gael.',
      ],
      misses: ['The compiler prints a warning.', 'Dismiss the dialog.', 'Die Leistung der Abfrage stieg.'],
    },
  }),
  topicRule('legal', {
    title: 'Dispute or advice of a lawyer',
    severity: 'medium',
    why: 'What was said to a lawyer, and what a dispute is about, can lose its protection when others read it.',
    source:
      'https://www.herbertsmithfreehills.com/lang-es/latest-thinking/legal-professional-privilege-waiver',
    examples: {
      hits: [
        'We are being sued by a supplier.',
        'Wiebke hat die Scheidung eingereicht.',
        'Mon avocat conseille de transiger.',
      ],
      misses: ['The legal hold flag is a boolean.', 'Is it legal to park here?', 'Das Gericht schmeckt gut.'],
    },
  }),
  topicRule('business', {
    title: 'Confidential business',
    severity: 'medium',
    why: 'Deals, prices and plans that are not public lose their protection as trade secrets when they are passed on.',
    remedy: 'Delete the entry, or keep the work without the deal, the price and the name of the partner.',
    source: 'https://www.legislation.gov.uk/eudr/2016/943/article/2',
    examples: {
      hits: [
        'Under NDA: the customer pays 2 million.',
        'Layoffs of 30 people, not yet announced.',
        'Unser Mindestpreis liegt bei 12 Euro.',
        'We are closing the Lyon site in March.',
        'Das bleibt unter uns: Feldmann übernimmt die Filiale.',
        'Vamos a despedir a la mitad del equipo.',
      ],
      misses: [
        'The price field is a decimal.',
        'Acquire the lock first.',
        'No big deal.',
        'We close the office at six.',
        'The company announced that it will sell its shops.',
      ],
    },
  }),
];
