import { companies, persons, places, projects } from './names.ts';

/** What fills the gaps of the facts, one list a gap. */
export const gaps: Readonly<Record<string, string>> = {
  person: persons,
  person2: persons,
  company: companies,
  place: places,
  project: projects,
  drink:
    'green tea|black coffee|oat milk|sparkling water|ginger ale|cold brew|apple juice|hot chocolate|mint tea|dry cider',
  food: 'peanuts|shellfish|gluten|penicillin|celery|walnuts|lactose|soy|garlic|mustard',
  animal:
    'two cats|a greyhound|three hens|a parrot|a tortoise|an old pony|some bees|a ferret|four rabbits|a beagle',
  instrument: 'cello|trumpet|banjo|harp|clarinet|oboe|ukulele|organ|drums|bassoon',
  skill: 'Portuguese|Rust|pottery|calculus|sailing|Kotlin|chess|Arabic|typography|juggling|Haskell|Danish',
  topic:
    'pension rules|data protection|video calls|supply chains|tax returns|machine learning|office rents|travel costs|hiring plans|solar panels|school meals|patent law|trade fairs|wage bands',
  job: 'nurse|paralegal|carpenter|translator|surveyor|recruiter|chemist|bookkeeper|pilot|librarian|actuary|gardener',
  team: 'billing|data|support|design|legal|warehouse|research|sales|security|payroll|press|quality',
  day: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
  month: 'January|February|March|April|May|June|July|August|September|October|November|December',
  year: '2019|2020|2021|2022|2023|2024|2025|2026',
  number: 'three|four|five|six|seven|eight|nine|ten|twelve|fifteen',
  nuisance:
    'long meetings|loud offices|cold calls|group chats|early flights|paper forms|status mails|open floor plans|chain letters|parking tickets',
  sport:
    'city marathon|rowing cup|chess open|winter triathlon|half marathon|cycling tour|swimming gala|fencing finals|climbing festival|relay race',
  thing:
    'old maps|film cameras|fountain pens|vinyl records|tin toys|board games|enamel signs|postage stamps|wrist watches|comic books|glass marbles|chess sets',
  vehicle:
    'a white van|a cargo bike|an old tractor|a motor boat|an electric scooter|a camper|a red coupe|a folding bicycle|a sidecar|a delivery truck',
  paper:
    'a visa|a work permit|building plans|a medical certificate|the rental agreement|a proof of address|the insurance policy|a parking card|a birth certificate|the warranty slips',
  relative:
    'an aunt|a cousin|the grandparents|a godchild|a brother-in-law|the stepmother|a nephew|the twin sister|an uncle|a former colleague',
  wish: 'sources in footnotes|plain tables|exact quotations|bullet lists|short summaries|raw figures|counter arguments|metric units|two alternatives|worked examples',
  music:
    'in a choir|old ballads|jazz standards|at weddings|baroque arias|sea shanties|in a musical|folk songs|gospel|opera duets',
  plant:
    'tomatoes|chillies|lavender|strawberries|sweet peas|runner beans|rosemary|courgettes|sunflowers|pak choi',
  body: 'works council|parents association|housing cooperative|animal shelter|rowing club|city library|food bank|repair cafe|local museum|fire brigade',
  event:
    'deadlines|audits|board meetings|exams|flights|dentist appointments|interviews|product demos|anniversaries|court hearings',
  pastry:
    'sourdough bread|cinnamon rolls|rye crackers|lemon tarts|pretzels|almond biscuits|cheese scones|flatbread|plum cake|eclairs',
  room: 'a garage|a studio|an allotment|a boat house|a corner shop|a basement|a mountain hut|a rehearsal room|a stable|an attic',
  book: 'crime novels|travel diaries|cookbooks|law journals|graphic novels|poetry|war memoirs|science magazines|biographies|fairy tales',
  tool: 'British spelling|dark mode|keyboard shortcuts|a paper calendar|two monitors|a standing desk|a trackball|noise cancelling headphones|voice dictation|a label printer',
  clothing:
    'strong glasses|hearing aids|safety boots|a wedding ring|linen shirts|a wrist brace|contact lenses|hiking boots|bow ties|a pacemaker',
  view: 'lake|old harbour|castle|railway bridge|botanical garden|lighthouse|river mouth|wind farm|salt marsh|quarry',
  amount: '4,500|7,250|12,000|18,400|23,900|31,000|46,500|52,750|64,000|88,100',
};
