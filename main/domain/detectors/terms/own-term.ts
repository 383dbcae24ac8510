import type { Rule } from '../rule.ts';
import type { SoughtTerm } from './search.ts';

const client = (text: string): SoughtTerm => ({ text, kind: 'client', severity: 'medium' });
const codeName = (text: string): SoughtTerm => ({ text, kind: 'code-name', severity: 'high' });
const preset = (text: string): SoughtTerm => ({ text, kind: 'preset', severity: 'medium' });

const found = (term: SoughtTerm, text: string) => ({ kind: 'fact', text, terms: [term] }) as const;

/**
 * The names and words that the person listed, as whole words, with the endings of four languages, and across hyphens,
 * line ends and unseen characters.
 */
export const ownTerm: Rule = {
  id: 'own-term',
  title: 'Term of your own',
  category: 'dictionary',
  severity: 'medium',
  why: 'You listed this name or word as one that an assistant should not keep.',
  remedy:
    'Write what it stands for instead ("a client", "the project"), or delete the entry. The list is under Settings.',
  source: 'your own list, under Settings',
  find: (text, { terms }) => terms?.(text).map(({ term: _, ...hit }) => hit) ?? [],
  examples: {
    hits: [
      found(client('Tamselquarry'), "Tamselquarry's invoice is late."),
      found(client('Tamselquarry'), 'Der Vertrag Tamselquarrys läuft aus.'),
      found(client('Étoile Velmora'), "Le dossier d'Étoile Velmora est clos."),
      found(client('Tamselquarry'), 'Clone git@tamselquarry.example first.'),
      found(client('Brüggenmoor & Söhne'), 'Bruggenmoor & Sohne called.'),
      found(codeName('Blue Heron'), 'The Blue-Heron launch moves.'),
      found(codeName('Blue Heron'), 'See BlueHeron/plan.md.'),
      found(codeName('Blue Heron'), 'Nobody outside knows of blue\nheron yet.'),
      found(codeName('Blauer Reiher'), 'Die Kosten des Blauen Reihers steigen.'),
      found(codeName('ORION'), 'ORION ships in May.'),
      found(preset('carta de despido'), 'Guarda las cartas de despido.'),
      found(preset('Abmahnung'), 'Die Abmahnungen liegen im Ordner.'),
    ],
    misses: [
      found(client('Linde'), 'Die Lindenallee blüht.'),
      found(client('Target'), 'The target for May is low.'),
      found(codeName('ACT'), 'We act on Monday.'),
      found(codeName('ORION'), 'the orion nebula'),
      found(codeName('Blue Heron'), 'The sky was blue. Heron is a bird.'),
      found(client('Tamselquarry'), 'Nothing of the kind is here.'),
    ],
  },
};
