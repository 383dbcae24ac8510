import type { Rule } from '../rule.ts';
import { topicRule } from './topic-rule.ts';

const article9 = 'https://www.gdprsummary.com/gdpr-definitions/article-9/';

export const special: readonly Rule[] = [
  topicRule('health', {
    title: 'Health of somebody',
    severity: 'high',
    why: 'Data on health is specially protected by law: an illness, a treatment or a pregnancy can cost somebody a job.',
    source: article9,
    examples: {
      hits: [
        'Rosalind was diagnosed with epilepsy in May.',
        'Anna’s diagnosis came on Monday.',
        'My uncle has been in chemotherapy since spring.',
        'Meine Nachbarin nimmt Antidepressiva.',
        'Mon cousin est diabétique.',
        'Mi vecina está embarazada.',
        'Chronic back pain, hypertension and asthma.',
      ],
      misses: [
        'The health check of the server fails.',
        'Likes cycling and sleeps well.',
        'Which health insurance is the cheapest?',
        'Der Dienst meldet seine Gesundheit alle zehn Sekunden.',
        'Le service de santé de la grappe est lent.',
      ],
    },
  }),
  topicRule('belief', {
    title: 'Religion or belief of somebody',
    severity: 'high',
    why: 'What somebody believes is specially protected by law.',
    source: article9,
    examples: {
      hits: ['My aunt is a devout Lutheran.', 'Selim fastet im Ramadan.', 'Mi jefe es testigo de Jehová.'],
      misses: [
        'I believe that this works.',
        'The temple is open until six.',
        'La iglesia cierra a las ocho.',
      ],
    },
  }),
  topicRule('politics', {
    title: 'Political opinion of somebody',
    severity: 'high',
    why: 'Political opinions and memberships are specially protected by law.',
    source: article9,
    examples: {
      hits: ['Our neighbour is a member of the Green Party.', 'Mein Onkel sitzt für die SPD im Stadtrat.'],
      misses: [
        'The party starts at nine.',
        'Leader election takes three rounds.',
        'Both contracting parties sign.',
      ],
    },
  }),
  topicRule('union', {
    title: 'Union or works council of somebody',
    severity: 'high',
    why: 'Belonging to a trade union is specially protected by law, and employers must not ask for it.',
    source: article9,
    examples: {
      hits: [
        'My colleague is a shop steward.',
        'Jörn kandidiert für den Betriebsrat.',
        'Mon voisin est syndiqué.',
      ],
      misses: ['A union of two types.', 'The European Union decided.', 'UNION ALL keeps both rows.'],
    },
  }),
  topicRule('orientation', {
    title: 'Sexual orientation or gender of somebody',
    severity: 'high',
    why: 'Telling it without being asked can do lasting harm; the law protects it specially.',
    source: article9,
    examples: {
      hits: [
        'My cousin is gay.',
        'Tjark ist schwul.',
        'Ma voisine est lesbienne.',
        'Mi primo es homosexual.',
      ],
      misses: ['Set the orientation to portrait.', 'The parade is on Sunday.', 'A transition of 200 ms.'],
    },
  }),
  topicRule('origin', {
    title: 'Origin of somebody',
    severity: 'high',
    why: 'Racial and ethnic origin is specially protected by law, and a status of refuge can put people in danger.',
    source: article9,
    examples: {
      hits: [
        'My flatmate is a refugee from Eritrea.',
        'Frau Demirel hat einen Migrationshintergrund.',
        'Ma voisine est d’origine marocaine.',
      ],
      misses: [
        'Push to the origin.',
        'Check the allowed origin of the request.',
        'La migración termina hoy.',
      ],
    },
  }),
  topicRule('biometrics', {
    title: 'Fingerprint, DNA or face of somebody',
    severity: 'high',
    why: 'What the body is recognised by cannot be changed once it is out; the law protects it specially.',
    source: article9,
    examples: {
      hits: ["Wilma's fingerprint template is on the door.", 'Mein Vater hat einen Gentest gemacht.'],
      misses: [
        'The fingerprint of the key changed.',
        'Iris keeps the keys.',
        'Speed is in our DNA.',
        'La huella del certificado.',
      ],
    },
  }),
  topicRule('minor', {
    title: 'A child',
    severity: 'high',
    why: 'Name, age, school or troubles of a child make it findable, and it cannot decide on that itself.',
    source: 'https://www.inforights.im/organisations/data-protection-law-2018/childrens-data/ (recital 38)',
    examples: {
      hits: [
        'My daughter Wilma is nine years old.',
        'Unser Sohn Tjark, 7, geht auf die Waldschule.',
        'La guardería de Gael está cerca.',
      ],
      misses: ['The child process ends.', 'Games for children from six.', 'Ein Kindknoten im Baum.'],
    },
  }),
];
